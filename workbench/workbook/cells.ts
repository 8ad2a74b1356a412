import { intersection } from "./rect";
import { MAX_COLUMNS, MAX_ROWS } from "./types";
import type { CellValue, Rect } from "./types";

const CHUNK_ROWS = 1024;

/** Values by column in chunks of rows, so that an empty sheet costs nothing and a column of numbers stays a packed array
 * of numbers. A cell never written is undefined; "" in a cell is a formula's empty text. */
interface Chunk {
  readonly values: (CellValue | undefined)[];
  filled: number;
}
type Column = Map<number, Chunk>;

export class CellStore {
  private readonly columns = new Map<number, Column>();
  private extent: Rect | undefined | null = null;

  get(row: number, column: number): CellValue | undefined {
    const chunk = this.columns.get(column)?.get(Math.floor(row / CHUNK_ROWS));
    return chunk?.values[row % CHUNK_ROWS];
  }

  set(row: number, column: number, value: CellValue | undefined): void {
    const chunk = this.chunk(row, column, value !== undefined);
    if (!chunk) return;
    const offset = row % CHUNK_ROWS;
    const before = chunk.values[offset];
    if (before === undefined && value === undefined) return;
    chunk.values[offset] = value;
    if ((before === undefined) === (value === undefined)) return;
    chunk.filled += value === undefined ? -1 : 1;
    this.extent = null;
    if (chunk.filled === 0) this.columns.get(column)?.delete(Math.floor(row / CHUNK_ROWS));
  }

  /** Every filled cell of the rectangle, column by column from the top. */
  forEach(rect: Rect, visit: (value: CellValue, row: number, column: number) => void): void {
    const used = this.used();
    const area = used && intersection(rect, used);
    if (!area) return;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const chunks = this.columns.get(column);
      if (chunks) this.forEachInColumn(chunks, area, (value, row) => visit(value, row, column));
    }
  }

  /** Empties the rectangle. */
  erase(rect: Rect): void {
    const gone: [number, number][] = [];
    this.forEach(rect, (_, row, column) => gone.push([row, column]));
    for (const [row, column] of gone) this.set(row, column, undefined);
  }

  used(): Rect | undefined {
    if (this.extent === null) this.extent = this.measure();
    return this.extent;
  }

  /** Moves every row from `row` on by `count`; the rows that a negative `count` swallows are gone. */
  shiftRows(row: number, count: number): void {
    const moved: [number, number, CellValue][] = [];
    const below = { row, column: 0, rows: MAX_ROWS - row, columns: MAX_COLUMNS };
    this.forEach(below, (value, at, column) => moved.push([at, column, value]));
    for (const [at, column] of moved) this.set(at, column, undefined);
    for (const [at, column, value] of moved)
      if (at + count >= row) this.set(at + count, column, value);
  }

  private chunk(row: number, column: number, create: boolean): Chunk | undefined {
    let chunks = this.columns.get(column);
    if (!chunks && create) this.columns.set(column, (chunks = new Map<number, Chunk>()));
    const index = Math.floor(row / CHUNK_ROWS);
    let chunk = chunks?.get(index);
    if (!chunk && create) chunks?.set(index, (chunk = { values: [], filled: 0 }));
    return chunk;
  }

  private forEachInColumn(
    chunks: Column,
    area: Rect,
    visit: (value: CellValue, row: number) => void
  ): void {
    const end = area.row + area.rows;
    for (let row = area.row; row < end;) {
      const index = Math.floor(row / CHUNK_ROWS);
      const stop = Math.min(end, (index + 1) * CHUNK_ROWS);
      const values = chunks.get(index)?.values;
      if (values)
        for (let at = row; at < stop; at++) {
          const value = values[at % CHUNK_ROWS];
          if (value !== undefined) visit(value, at);
        }
      row = stop;
    }
  }

  private measure(): Rect | undefined {
    let [top, bottom, left, right] = [MAX_ROWS, -1, MAX_COLUMNS, -1];
    for (const [column, chunks] of this.columns) {
      for (const [index, chunk] of chunks) {
        if (chunk.filled === 0) continue;
        left = Math.min(left, column);
        right = Math.max(right, column);
        const base = index * CHUNK_ROWS;
        if (base < top) top = Math.min(top, base + firstFilled(chunk));
        if (base + CHUNK_ROWS > bottom) bottom = Math.max(bottom, base + lastFilled(chunk));
      }
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function firstFilled(chunk: Chunk): number {
  let at = 0;
  while (chunk.values[at] === undefined) at++;
  return at;
}
function lastFilled(chunk: Chunk): number {
  let at = chunk.values.length - 1;
  while (chunk.values[at] === undefined) at--;
  return at;
}

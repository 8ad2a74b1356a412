import { cellCount, cellKey, holds, touches } from "./rect";
import type { Rect } from "./types";

const BLOCK_ROWS = 256;
const MOST_BLOCKS = 32;
const MOST_COLUMNS = 32;

type Shelf<T> = Map<number, Set<T>>;

/** Finds the things whose rectangle holds a cell or touches a rectangle, without looking at all of them: single cells by
 * key, short ranges by block of rows, tall ones by column, the rest in one set. */
export class RectIndex<T> {
  private readonly rects = new Map<T, Rect>();
  private readonly cells: Shelf<T> = new Map();
  private readonly blocks: Shelf<T> = new Map();
  private readonly columns: Shelf<T> = new Map();
  private readonly wide = new Set<T>();

  get size(): number {
    return this.rects.size;
  }
  keys(): IterableIterator<T> {
    return this.rects.keys();
  }
  rect(thing: T): Rect | undefined {
    return this.rects.get(thing);
  }

  set(thing: T, rect: Rect): void {
    this.delete(thing);
    this.rects.set(thing, rect);
    const { shelf, slots } = this.placeOf(rect);
    if (!shelf) this.wide.add(thing);
    else for (const slot of slots) put(shelf, slot, thing);
  }

  delete(thing: T): void {
    const rect = this.rects.get(thing);
    if (!rect) return;
    this.rects.delete(thing);
    const { shelf, slots } = this.placeOf(rect);
    if (!shelf) this.wide.delete(thing);
    else for (const slot of slots) take(shelf, slot, thing);
  }

  at(row: number, column: number): T[] {
    if (this.rects.size === 0) return [];
    const found = [...(this.cells.get(cellKey(row, column)) ?? [])];
    const check = (things: Iterable<T> | undefined) => {
      for (const thing of things ?? []) {
        const rect = this.rects.get(thing);
        if (rect && holds(rect, row, column)) found.push(thing);
      }
    };
    check(this.blocks.get(Math.floor(row / BLOCK_ROWS)));
    check(this.columns.get(column));
    check(this.wide);
    return found;
  }

  touching(area: Rect): T[] {
    if (this.rects.size === 0) return [];
    if (cellCount(area) === 1) return this.at(area.row, area.column);
    const candidates = this.candidates(area);
    const found: T[] = [];
    for (const thing of candidates) {
      const rect = this.rects.get(thing);
      if (rect && touches(rect, area)) found.push(thing);
    }
    return found;
  }

  private candidates(area: Rect): Iterable<T> {
    const firstBlock = Math.floor(area.row / BLOCK_ROWS);
    const lastBlock = Math.floor((area.row + area.rows - 1) / BLOCK_ROWS);
    const cost = cellCount(area) + lastBlock - firstBlock;
    if (cost > this.rects.size) return this.rects.keys();
    const found = new Set<T>(this.wide);
    const add = (things: Iterable<T> | undefined) => {
      for (const thing of things ?? []) found.add(thing);
    };
    for (let block = firstBlock; block <= lastBlock; block++) add(this.blocks.get(block));
    for (let column = area.column; column < area.column + area.columns; column++) {
      add(this.columns.get(column));
      for (let row = area.row; row < area.row + area.rows; row++)
        add(this.cells.get(cellKey(row, column)));
    }
    return found;
  }

  private placeOf(rect: Rect): { shelf?: Shelf<T>; slots: number[] } {
    if (cellCount(rect) === 1)
      return { shelf: this.cells, slots: [cellKey(rect.row, rect.column)] };
    const first = Math.floor(rect.row / BLOCK_ROWS);
    const last = Math.floor((rect.row + rect.rows - 1) / BLOCK_ROWS);
    if (last - first < MOST_BLOCKS) return { shelf: this.blocks, slots: series(first, last) };
    if (rect.columns <= MOST_COLUMNS)
      return { shelf: this.columns, slots: series(rect.column, rect.column + rect.columns - 1) };
    return { slots: [] };
  }
}

function series(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function put<T>(shelf: Shelf<T>, slot: number, thing: T): void {
  const things = shelf.get(slot);
  if (things) things.add(thing);
  else shelf.set(slot, new Set([thing]));
}

function take<T>(shelf: Shelf<T>, slot: number, thing: T): void {
  const things = shelf.get(slot);
  things?.delete(thing);
  if (things?.size === 0) shelf.delete(slot);
}

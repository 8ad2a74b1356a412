import { covers, holds } from "./rect";
import type { FormatBag, FormatRun, Rect } from "./types";

interface KeyedRun extends FormatRun {
  /** The path in one piece, to compare. */
  readonly key: string;
}

/** Everything but number formats: what was set, in order; later wins. A run that a later one of the same property covers is
 * dropped, so that painting the same cells again and again does not grow the list. */
export class FormatRuns {
  private runs: KeyedRun[] = [];

  get all(): readonly FormatRun[] {
    return this.runs;
  }

  set(rect: Rect, path: readonly string[], value: unknown): void {
    const key = path.join(".");
    const last = this.runs.at(-1);
    const joined = last && value === last.value && key === last.key && join(last.rect, rect);
    if (joined) {
      this.runs[this.runs.length - 1] = { rect: joined, path, value, key };
      return;
    }
    this.runs = this.runs.filter((run) => run.key !== key || !covers(rect, run.rect));
    this.runs.push({ rect, path, value, key });
  }

  get(row: number, column: number): FormatBag {
    const bag: FormatBag = {};
    for (const run of this.runs) if (holds(run.rect, row, column)) place(bag, run.path, run.value);
    return bag;
  }

  clear(rect: Rect): void {
    this.runs = this.runs.flatMap((run) => without(run, rect));
  }

  shiftRows(row: number, count: number): void {
    this.runs = this.runs.flatMap((run) => {
      const moved = shiftedRows(run.rect, row, count);
      return moved ? [{ ...run, rect: moved }] : [];
    });
  }
}

/** Where a rectangle lies after rows were inserted before `row` (or deleted from it on, `count` negative). */
export function shiftedRows(rect: Rect, row: number, count: number): Rect | undefined {
  const start = rect.row < row ? rect.row : Math.max(row, rect.row + count);
  const last = rect.row + rect.rows;
  const end = last <= row ? last : Math.max(row, last + count);
  return end > start ? { ...rect, row: start, rows: end - start } : undefined;
}

function join(one: Rect, other: Rect): Rect | undefined {
  const under =
    one.column === other.column &&
    one.columns === other.columns &&
    other.row === one.row + one.rows;
  if (under) return { ...one, rows: one.rows + other.rows };
  const beside =
    one.row === other.row && one.rows === other.rows && other.column === one.column + one.columns;
  return beside ? { ...one, columns: one.columns + other.columns } : undefined;
}

function place(bag: FormatBag, path: readonly string[], value: unknown): void {
  let inner = bag;
  for (const step of path.slice(0, -1)) {
    const next = inner[step];
    const kept: FormatBag = isBag(next) ? next : {};
    inner[step] = kept;
    inner = kept;
  }
  const name = path.at(-1);
  if (name !== undefined) inner[name] = value;
}

function isBag(value: unknown): value is FormatBag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The up to four pieces of a run that lie outside the rectangle. */
function without(run: KeyedRun, hole: Rect): KeyedRun[] {
  const { row, column, rows, columns } = run.rect;
  const top = Math.max(row, hole.row);
  const bottom = Math.min(row + rows, hole.row + hole.rows);
  const left = Math.max(column, hole.column);
  const right = Math.min(column + columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [run];
  const pieces: Rect[] = [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ];
  return pieces
    .filter((piece) => piece.rows > 0 && piece.columns > 0)
    .map((rect) => ({ ...run, rect }));
}

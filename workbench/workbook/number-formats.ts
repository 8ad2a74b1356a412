import type { Rect } from "./types";

export const GENERAL = "General";

/** Rows of one column that share a format; sorted and without overlap. */
interface Run {
  from: number;
  /** Exclusive. */
  to: number;
  format: string;
}

export class NumberFormats {
  private readonly columns = new Map<number, Run[]>();

  get(row: number, column: number): string {
    const runs = this.columns.get(column);
    if (!runs) return GENERAL;
    const run = runs[firstAfter(runs, row)];
    return run && run.from <= row ? run.format : GENERAL;
  }

  set(rect: Rect, format: string): void {
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      this.setColumn(column, { from: rect.row, to: rect.row + rect.rows, format });
  }

  forEach(visit: (rect: Rect, format: string) => void): void {
    for (const [column, runs] of this.columns)
      for (const { from, to, format } of runs)
        visit({ row: from, column, rows: to - from, columns: 1 }, format);
  }

  /** Rows from `row` on move by `count`; what a negative `count` swallows is forgotten. */
  shiftRows(row: number, count: number): void {
    const start = (edge: number) => (edge < row ? edge : Math.max(row, edge + count));
    const end = (edge: number) => (edge <= row ? edge : Math.max(row, edge + count));
    for (const [column, runs] of this.columns) {
      const moved = runs.map(({ from, to, format }) => ({
        from: start(from),
        to: end(to),
        format,
      }));
      this.columns.set(
        column,
        moved.filter((run) => run.to > run.from)
      );
    }
  }

  private setColumn(column: number, added: Run): void {
    const runs = this.columns.get(column) ?? [];
    const start = firstAfter(runs, added.from - 1);
    const isNew = added.format !== GENERAL;
    let end = start;
    const kept: Run[] = [];
    for (let run = runs[end]; run && run.from <= added.to; run = runs[++end])
      if (isNew && run.format === added.format) {
        added.from = Math.min(added.from, run.from);
        added.to = Math.max(added.to, run.to);
      } else kept.push(...outside(run, added));
    if (isNew) kept.push(added);
    kept.sort((one, other) => one.from - other.from);
    runs.splice(start, end - start, ...kept);
    this.columns.set(column, runs);
  }
}

/** What is left of a run before and after the one that takes its rows. */
function outside(run: Run, added: Run): Run[] {
  const before = { ...run, to: Math.min(run.to, added.from) };
  const after = { ...run, from: Math.max(run.from, added.to) };
  return [before, after].filter(({ from, to }) => to > from);
}

/** The first run that ends after `row`. */
function firstAfter(runs: readonly Run[], row: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

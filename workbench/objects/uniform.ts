import { intersection } from "../workbook/rect";
import type { FormatBag, FormatRun, Rect } from "../workbook/types";
import type { FormatTarget } from "./targets";

/** What all cells of the range agree on; null where they differ. `usual` is what an untouched cell has. */
export function uniform(
  { sheet, rect, path }: FormatTarget,
  name: string,
  usual: unknown
): unknown {
  const full = [...path, name];
  const runs = sheet.formatRuns.filter((run) => isFor(run, full) && intersection(run.rect, rect));
  const edges = (start: number, size: number, ends: number[]) =>
    [...new Set([start, ...ends])].filter((at) => at >= start && at < start + size);
  // Formatting is the same between the edges of what was formatted, so one cell of each piece will do.
  const rows = edges(rect.row, rect.rows, ends(runs, "row", "rows"));
  const columns = edges(rect.column, rect.columns, ends(runs, "column", "columns"));
  let common: unknown;
  for (const [down, row] of rows.entries())
    for (const [across, column] of columns.entries()) {
      const value = read(sheet.format(row, column), full) ?? usual;
      if (down === 0 && across === 0) common = value;
      else if (value !== common) return null;
    }
  return common;
}

function isFor(run: FormatRun, path: readonly string[]): boolean {
  return run.path.length === path.length && run.path.every((step, at) => step === path[at]);
}

function ends(runs: readonly FormatRun[], start: keyof Rect, size: keyof Rect): number[] {
  return runs.flatMap(({ rect }) => [rect[start], rect[start] + rect[size]]);
}

function read(bag: FormatBag, path: readonly string[]): unknown {
  let at: unknown = bag;
  for (const step of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.entries(at).find(([name]) => name === step)?.[1];
  }
  return at;
}

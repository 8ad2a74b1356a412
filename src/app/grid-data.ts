import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";
import { type ShownColumn, columnsOf } from "./answer-parts";
import { analysisOf } from "./analysis-of";
import type { Result } from "./state";

/** A result whose further columns are colored by their value, in the pane and on the sheet. */
export interface GridData {
  /** What names the rows. */
  readonly category: ShownColumn;
  readonly named: readonly ShownColumn[];
  readonly cells: readonly ShownColumn[];
  readonly rows: number;
  /** Rows of the result above these. */
  readonly left: number;
  /** Rows without anything in their cells, which are left out. */
  readonly empty: number;
  /** Columns right of these. */
  readonly further: number;
  /** How strongly a cell is colored, 0 to 1; undefined where it is not. */
  readonly strength: (value: ResultValue | undefined, column: number) => number | undefined;
}

/** More would be neither read nor scrolled through in a pane. */
const MOST = 60;

export function gridDataOf(result: Result, words: Words): GridData | undefined {
  const { chart, gives } = analysisOf(result.job.analysis);
  const { size } = result.result;
  const columns = columnsOf(result, words);
  const category = columns.find(({ name }) => name === chart.category);
  if (chart.type !== "grid" || category === undefined || size === 0) return undefined;
  const all = columns.filter(({ name }) => !Object.hasOwn(gives, name));
  const cells = all.slice(0, MOST);
  const filled = Array.from({ length: size }, (_, row) => row).filter((row) =>
    cells.some(({ values }) => Boolean(values[row]))
  );
  if (filled.length === 0) return undefined;
  const shown = filled.slice(-MOST);
  const last = (column: ShownColumn) => ({
    ...column,
    values: shown.map((row) => column.values[row] ?? null),
  });
  return {
    category: last(category),
    named: columns
      .filter(({ name }) => Object.hasOwn(gives, name) && name !== category.name)
      .map(last),
    cells: cells.map(last),
    rows: shown.length,
    left: filled.length - shown.length,
    empty: size - filled.length,
    further: all.length - cells.length,
    strength: strengthOf(cells.map(last)),
  };
}

/** The rows of a result that are written: of a grid none after the last that has something. */
export function writtenRows({ job, result }: Result): number {
  const { chart } = analysisOf(job.analysis);
  if (chart.type !== "grid") return result.size;
  const named = Object.entries(result.columns).filter(([name]) => name !== chart.category);
  const columns = [...named.map(([, values]) => values), ...(result.spread ?? [])];
  const isEmpty = (row: number) => !columns.some((values) => Boolean(values[row]));
  let rows = result.size;
  while (rows > 1 && isEmpty(rows - 1)) rows--;
  return rows;
}

/** In the first column every row begins: it would outshine all that comes of it, and is not colored. */
export const FIRST_COLORED = 1;

function strengthOf(cells: readonly ShownColumn[]): GridData["strength"] {
  let [low, high] = [Infinity, -Infinity];
  for (const { values } of cells.slice(FIRST_COLORED))
    for (const value of values)
      if (typeof value === "number") [low, high] = [Math.min(low, value), Math.max(high, value)];
  return (value, column) => {
    if (typeof value !== "number" || column < FIRST_COLORED) return undefined;
    return high > low ? (value - low) / (high - low) : 0;
  };
}

import { chiSquareAbove } from "./tails";

export interface ChiSquare {
  readonly statistic: number;
  readonly freedom: number;
  readonly p: number;
  /** The strength of the association, 0 to 1. */
  readonly cramersV: number;
  /** What each cell of the table would hold without an association. */
  readonly expected: readonly (readonly number[])[];
}

/** Pearson's test of a table of counts, without correction. Rows and columns that hold nothing are left out; undefined
 * where fewer than two of either are left, so that there is nothing to compare. */
export function chiSquare(table: readonly (readonly number[])[]): ChiSquare | undefined {
  const rows = transposed(withoutEmpty(transposed(withoutEmpty(table))));
  const [first] = rows;
  const least = Math.min(rows.length, first?.length ?? 0);
  if (first === undefined || least < 2) return undefined;
  const columnTotals = transposed(rows).map(sum);
  const total = sum(columnTotals);
  const expected = rows.map((row) => columnTotals.map((column) => (sum(row) * column) / total));
  const terms = rows.flatMap((row, at) =>
    row.map((count, column) => distance(count, expected[at]![column]!))
  );
  const statistic = sum(terms);
  const freedom = (rows.length - 1) * (first.length - 1);
  return {
    statistic,
    freedom,
    p: chiSquareAbove(statistic, freedom),
    cramersV: Math.sqrt(statistic / total / (least - 1)),
    expected,
  };
}

/** Whether the distribution of the statistic is near enough to chi-square: no expected count below 1, and no more than a
 * fifth of them below 5. */
export function isSound({ expected }: ChiSquare): boolean {
  const counts = expected.flat();
  const small = counts.filter((count) => count < 5);
  return counts.every((count) => count >= 1) && small.length <= counts.length / 5;
}

type Rows = readonly (readonly number[])[];

function withoutEmpty(table: Rows): Rows {
  return table.filter((row) => sum(row) > 0);
}

function transposed(table: Rows): number[][] {
  return (table[0] ?? []).map((_, at) => table.map((row) => row[at]!));
}

function distance(count: number, expected: number): number {
  return (count - expected) ** 2 / expected;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

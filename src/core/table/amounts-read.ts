import { CarefulSum } from "./careful-sum";
import { FINE, type ColumnReader } from "./column-reader";
import type { Reading, ReadingPlan } from "./reading";

/** The sums of the first amount, in all the columns that it has: of every cell that could be read, and of the rows that
 * are used. */
export function amountsOf(
  { roles }: ReadingPlan,
  columns: readonly ColumnReader[],
  { rows, size }: { readonly rows: Int32Array; readonly size: number }
): Pick<Reading, "amountRead" | "amountUsed"> {
  const first = roles.find(({ kind }) => kind === "money");
  if (first === undefined) return {};
  const [read, used] = [new CarefulSum(), new CarefulSum()];
  for (const [index, money] of columns.entries()) {
    if (roles[index]?.role !== first.role) continue;
    for (let row = 0; row < size; row++) addFine(read, money, row);
    if (rows.length === size) continue;
    for (let at = 0; at < rows.length; at++) addFine(used, money, rows[at]!);
  }
  const amountRead = read.total();
  return { amountRead, amountUsed: rows.length === size ? amountRead : used.total() };
}

function addFine(sum: CarefulSum, { states, values }: ColumnReader, row: number): void {
  if (states[row] === FINE) sum.add(values[row]!);
}

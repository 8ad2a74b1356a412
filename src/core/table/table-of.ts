import { nameOf } from "../calendar/period";
import type { ColumnReader } from "./column-reader";
import { FINE } from "./column-reader";
import { cellName } from "./cell-name";
import type { Finding, ReadingPlan } from "./reading";
import { snapshotTable, type Covered, type SnapshotColumns } from "./snapshot-table";
import type { Column, KeyColumn, Table } from "./table";

interface TableOf {
  readonly table: Table;
  readonly covered?: Covered | undefined;
  /** What is seen only when the table is made. */
  readonly told: readonly Finding[];
}

/** The typed columns of the rows that are used; of snapshots those of the stretches that they show. */
export function tableOf(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): TableOf {
  if (plan.snapshots === undefined) {
    const named = columns.flatMap((column, at) => {
      const { role, isBeside } = plan.roles[at]!;
      return isBeside ? [] : [[role, column.column(rows)]];
    });
    const all = Object.fromEntries(named) as Record<string, Column>;
    return { table: { size: rows.length, columns: all }, told: [] };
  }
  const isCrossTab = plan.roles.some(({ periodFrom }) => periodFrom !== undefined);
  const read = isCrossTab ? crossed(plan, columns, rows) : listed(columns, rows);
  const { table, covered } = snapshotTable(read, plan.snapshots);
  const blanks = isCrossTab ? [] : zeroRows(plan, columns, rows);
  return { table, covered, told: [...blanks, ...missingPeriods(plan, covered)] };
}

/** One row for each snapshot. */
function listed(columns: readonly ColumnReader[], rows: Int32Array): SnapshotColumns {
  const find = (kind: ColumnReader["kind"]) =>
    columns.find((column) => column.kind === kind)?.column(rows);
  const [customer, days, amounts] = [find("key"), find("day"), find("money")];
  if (customer?.type !== "key" || days?.type !== "day")
    throw new Error("Snapshots have a customer and a period.");
  const isMoney = amounts?.type === "number";
  return { customer, days: days.days, amounts: isMoney ? amounts.numbers : undefined };
}

/** One row for each customer, its snapshots side by side: they are put below each other, without the blank ones. */
function crossed(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): SnapshotColumns {
  const customer = columns.find(({ kind }) => kind === "key")?.column(rows);
  if (customer?.type !== "key") throw new Error("A cross-tab has a column of customers.");
  const periods = plan.roles.flatMap(({ periodFrom }, at) => {
    const column = columns[at];
    return periodFrom === undefined || column === undefined ? [] : [{ column, from: periodFrom }];
  });
  const size = periods.reduce((sum, { column }) => sum + filledIn(column, rows), 0);
  const below = emptyBelow(customer, size);
  let next = 0;
  for (const { column, from } of periods) {
    for (let at = 0; at < rows.length; at++) {
      const amount = amountIn(column, rows[at]!);
      if (amount === 0) continue;
      below.customer.codes[next] = customer.codes[at]!;
      below.days[next] = from;
      below.amounts[next++] = amount;
    }
  }
  return below;
}

function emptyBelow({ keys }: KeyColumn, size: number) {
  const customer: KeyColumn = { type: "key", keys, codes: new Int32Array(size) };
  return { customer, days: new Int32Array(size), amounts: new Float64Array(size) };
}

function filledIn(column: ColumnReader, rows: Int32Array): number {
  let filled = 0;
  for (const row of rows) if (amountIn(column, row) !== 0) filled++;
  return filled;
}

function amountIn({ states, values }: ColumnReader, row: number): number {
  return states[row] === FINE ? values[row]! : 0;
}

/** Rows of a list that say that there was no customer. */
function zeroRows(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): readonly Finding[] {
  const at = columns.findIndex(({ kind }) => kind === "money");
  const [column, role] = [columns[at], plan.roles[at]];
  if (column === undefined || role === undefined) return [];
  const zeros = rows.filter((row) => amountIn(column, row) === 0);
  if (zeros.length === 0) return [];
  const cells = [...zeros.subarray(0, 5)].map((row) => cellName(plan.firstRow + row, role.column));
  return [{ code: "zero-amount", role: role.role, count: zeros.length, cells, effect: "read" }];
}

/** Of a cross-tab the first cell of the column that is empty. */
function missingPeriods(
  { roles, firstRow }: ReadingPlan,
  covered: Covered | undefined
): readonly Finding[] {
  const [first] = covered?.missing ?? [];
  if (covered === undefined || first === undefined) return [];
  const values = { period: nameOf(covered.kind, first) };
  const count = covered.missing.length;
  const empty = roles.filter(({ periodFrom }) => periodFrom === first);
  const cells = empty.map(({ column }) => cellName(firstRow, column));
  return [{ code: "missing-period", role: "row", count, cells, effect: "kept", values }];
}

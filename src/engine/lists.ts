import type { Fact } from "../core/roll-up";
import { FOREVER, type Entries, type Spells, type Table } from "../core/table/table";
import { dayColumn, numberColumn } from "./column";
import { codesOf, rowsPerCustomer, type GroupedRows } from "./distinct";

interface Rows {
  readonly table: Table;
  readonly customers: number;
  readonly customerOf: Int32Array;
}
type Of<F extends Fact["fact"]> = Extract<Fact, { fact: F }>;

export function spellsOf({ of, until, amount }: Of<"spells">, rows: Rows): Spells {
  const grouped = byDay(of, rows);
  const from = dayColumn(rows.table, of);
  // A blank day is 0.
  const ends = dayColumn(rows.table, until).map((day) => (day === 0 ? FOREVER : day));
  const amounts = amountsIn(rows.table, amount);
  settleTies(grouped, from, amounts === undefined ? [ends] : [ends, amounts]);
  return {
    starts: grouped.starts,
    from: daysAt(from, grouped),
    until: daysAt(ends, grouped),
    amounts:
      amounts === undefined
        ? new Float64Array(grouped.rows.length).fill(1)
        : amountsAt(amounts, grouped),
    hasAmounts: amounts !== undefined,
  };
}

export function entriesOf({ of, amount }: Of<"entries">, rows: Rows): Entries {
  const grouped = byDay(of, rows);
  const on = dayColumn(rows.table, of);
  const amounts = amountsIn(rows.table, amount);
  if (amounts !== undefined) settleTies(grouped, on, [amounts]);
  return {
    starts: grouped.starts,
    on: daysAt(on, grouped),
    amounts:
      amounts === undefined ? new Float64Array(grouped.rows.length) : amountsAt(amounts, grouped),
    hasAmounts: amounts !== undefined,
  };
}

function byDay(name: string, { table, customers, customerOf }: Rows): GroupedRows {
  return rowsPerCustomer(customerOf, codesOf(table, name), customers);
}

function daysAt(days: Int32Array, { rows }: GroupedRows): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = days[rows[at] ?? 0] ?? 0;
  return picked;
}

function amountsAt(numbers: Float64Array, { rows }: GroupedRows): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = numbers[rows[at] ?? 0] ?? 0;
  return picked;
}

/** undefined where none is asked for or the table has no such column. */
function amountsIn(table: Table, name: string | undefined): Float64Array | undefined {
  return name === undefined || table.columns[name] === undefined
    ? undefined
    : numberColumn(table, name);
}

/** Puts a customer's rows of one day in the order of further values, so that the order of the sheet does not show. */
function settleTies(
  { starts, rows }: GroupedRows,
  days: Int32Array,
  values: readonly (Int32Array | Float64Array)[]
): void {
  const compare = (one: number, other: number) => {
    for (const value of values) {
      const difference = (value[one] ?? 0) - (value[other] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const end = starts[customer + 1] ?? 0;
    for (let at = starts[customer] ?? 0, next = at; at < end; at = next) {
      const day = days[rows[at] ?? 0];
      for (next = at + 1; next < end && days[rows[next] ?? 0] === day;) next++;
      if (next - at > 1) rows.subarray(at, next).sort(compare);
    }
  }
}

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
  const ends = daysAt(dayColumn(rows.table, until), grouped);
  // A blank day is 0.
  for (let at = 0; at < ends.length; at++) ends[at] = ends[at] || FOREVER;
  return {
    starts: grouped.starts,
    from: daysAt(dayColumn(rows.table, of), grouped),
    until: ends,
    amounts: amountsAt(rows.table, amount, grouped) ?? new Float64Array(ends.length).fill(1),
  };
}

export function entriesOf({ of, amount }: Of<"entries">, rows: Rows): Entries {
  const grouped = byDay(of, rows);
  const on = daysAt(dayColumn(rows.table, of), grouped);
  const amounts = amountsAt(rows.table, amount, grouped);
  return {
    starts: grouped.starts,
    on,
    amounts: amounts ?? new Float64Array(on.length),
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

/** undefined where the table has no such column. */
function amountsAt(table: Table, name: string, { rows }: GroupedRows): Float64Array | undefined {
  if (table.columns[name] === undefined) return undefined;
  const numbers = numberColumn(table, name);
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = numbers[rows[at] ?? 0] ?? 0;
  return picked;
}

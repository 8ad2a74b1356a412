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
  const ends = dayColumn(rows.table, until);
  return {
    starts: grouped.starts,
    from: grouped.rows.map((row) => from[row] ?? 0),
    // A blank day is 0.
    until: grouped.rows.map((row) => ends[row] || FOREVER),
    amounts: amountsOf(grouped, rows.table, { name: amount, otherwise: 1 }),
  };
}

export function entriesOf({ of, amount }: Of<"entries">, rows: Rows): Entries {
  const grouped = byDay(of, rows);
  const days = dayColumn(rows.table, of);
  return {
    starts: grouped.starts,
    on: grouped.rows.map((row) => days[row] ?? 0),
    amounts: amountsOf(grouped, rows.table, { name: amount, otherwise: 0 }),
    hasAmounts: rows.table.columns[amount] !== undefined,
  };
}

function byDay(name: string, { table, customers, customerOf }: Rows): GroupedRows {
  return rowsPerCustomer(customerOf, codesOf(table, name), customers);
}

function amountsOf(
  { rows }: GroupedRows,
  table: Table,
  { name, otherwise }: { readonly name: string; readonly otherwise: number }
): Float64Array {
  if (table.columns[name] === undefined) return new Float64Array(rows.length).fill(otherwise);
  const numbers = numberColumn(table, name);
  return Float64Array.from(rows, (row) => numbers[row] ?? 0);
}

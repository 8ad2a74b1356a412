import type { Table } from "../core/table/table";
import { dayColumn } from "./column";

/** Of customer i: values[starts[i]] .. values[starts[i + 1] - 1], ascending and distinct. */
export interface DistinctValues {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}
/** `zero` is the least value, `size` the number of values from there to the greatest. */
export interface Codes {
  readonly codes: Int32Array;
  readonly zero: number;
  readonly size: number;
}

/** Days and keys as whole numbers from 0, with the number that 0 stands for. */
export function codesOf(table: Table, name: string): Codes {
  const column = table.columns[name];
  if (column?.type === "key") return { codes: column.codes, zero: 0, size: column.keys.length };
  const days = dayColumn(table, name);
  let low = Infinity;
  let high = -Infinity;
  for (const day of days) {
    if (day < low) low = day;
    if (day > high) high = day;
  }
  return days.length === 0
    ? { codes: days, zero: 0, size: 0 }
    : { codes: days, zero: low, size: high - low + 1 };
}

export interface CustomerRows {
  readonly table: Table;
  readonly customers: number;
  /** -1 for a row that is left out. */
  readonly customerOf: Int32Array;
  /** The rows of each customer by a column, as far as they were asked for. */
  readonly sorted: Map<string, GroupedRows>;
}

export function distinctIn(rows: CustomerRows, name: string): DistinctValues {
  const { codes } = codesOf(rows.table, name);
  const grouped = sortedBy(name, rows);
  const starts = grouped.starts.slice();
  const values = new Int32Array(grouped.rows.length);
  let kept = 0;
  let start = 0;
  for (let customer = 0; customer < rows.customers; customer++) {
    const end = starts[customer + 1] ?? 0;
    starts[customer] = kept;
    for (let at = start; at < end; at++) {
      const value = codes[grouped.rows[at] ?? 0] ?? 0;
      if (at === start || value !== values[kept - 1]) values[kept++] = value;
    }
    start = end;
  }
  starts[rows.customers] = kept;
  return { starts, values: values.slice(0, kept) };
}

/** Two counting sorts, by value and then by customer: linear in rows, customers and the span of the values. */
export function sortedBy(name: string, rows: CustomerRows): GroupedRows {
  const { table, customerOf, customers, sorted } = rows;
  const grouped = sorted.get(name) ?? rowsPerCustomer(customerOf, codesOf(table, name), customers);
  sorted.set(name, grouped);
  return grouped;
}

/** The row numbers of customer i: rows[starts[i]] .. rows[starts[i + 1] - 1], by value, equal ones in their order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

function rowsPerCustomer(customerOf: Int32Array, codes: Codes, customers: number): GroupedRows {
  const starts = startsOf(customerOf, customers);
  const next = starts.slice();
  const rows = new Int32Array(starts[customers] ?? 0);
  const place = (row: number) => {
    const customer = customerOf[row] ?? -1;
    if (customer < 0) return;
    const at = next[customer] ?? 0;
    rows[at] = row;
    next[customer] = at + 1;
  };
  if (isAscending(codes.codes)) for (let row = 0; row < customerOf.length; row++) place(row);
  else for (const row of byValue(codes)) place(row);
  return { starts, rows };
}

/** Where each customer's values begin, and after the last one, where they end. */
function startsOf(customerOf: Int32Array, customers: number): Int32Array {
  const starts = new Int32Array(customers + 1);
  for (const customer of customerOf)
    if (customer >= 0) starts[customer + 1] = (starts[customer + 1] ?? 0) + 1;
  for (let customer = 0; customer < customers; customer++)
    starts[customer + 1] = (starts[customer + 1] ?? 0) + (starts[customer] ?? 0);
  return starts;
}

function isAscending(values: Int32Array): boolean {
  for (let row = 1; row < values.length; row++)
    if ((values[row] ?? 0) < (values[row - 1] ?? 0)) return false;
  return true;
}

/** Row numbers in ascending order of their value. */
function byValue({ codes, zero, size }: Codes): Int32Array {
  const next = new Int32Array(size + 1);
  for (const value of codes) next[value - zero + 1] = (next[value - zero + 1] ?? 0) + 1;
  for (let value = 0; value < size; value++)
    next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const value = (codes[row] ?? 0) - zero;
    const at = next[value] ?? 0;
    rows[at] = row;
    next[value] = at + 1;
  }
  return rows;
}

import type { FactColumn, Table } from "../core/table/table";
import { codesOf } from "./column";
import { sortRun } from "./sort-run";

/** The rows of a table by customer. What was worked out of them is kept for whoever asks for it again. */
export interface CustomerRows {
  readonly table: Table;
  readonly customers: number;
  /** One for each row. */
  readonly codes: Int32Array;
  /** The customer of each code; -1 for the last one, that of the rows that are left out. */
  readonly customerOf: Int32Array;
  readonly known: Known;
}
interface Known {
  /** See `startsOf`. */
  starts?: Int32Array;
  /** By the name of a column. */
  readonly sorted: Map<string, GroupedRows>;
  readonly distinct: Map<string, DistinctValues>;
  /** By what they are made of. */
  readonly facts: Map<string, FactColumn>;
  /** Fewer rows, by what they had to be. */
  readonly qualified: Map<string, CustomerRows>;
}

export function customerRows(rows: Omit<CustomerRows, "known">): CustomerRows {
  const known = {
    sorted: new Map(),
    distinct: new Map(),
    facts: new Map(),
    qualified: new Map(),
  };
  return { ...rows, known };
}

/** What is known under a name, made where it is not yet. */
export function kept<T>(known: Map<string, T>, name: string, make: () => T): T {
  const made = known.get(name) ?? make();
  known.set(name, made);
  return made;
}

/** The rows of customer i are rows[starts[i]] .. rows[starts[i + 1] - 1], by value, equal ones in their order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** The value of each of these rows. */
  readonly values: Int32Array;
}

/** Linear in the rows but for what sorting the rows of one customer takes. */
export function sortedBy(name: string, rows: CustomerRows): GroupedRows {
  return kept(rows.known.sorted, name, () => {
    const starts = startsOf(rows);
    const grouped = { starts, ...grouping(rows, starts, codesOf(rows.table, name)) };
    const { values } = grouped;
    for (let customer = 0; customer < rows.customers; customer++)
      sortRun(values, grouped.rows, starts[customer]!, starts[customer + 1]!);
    return grouped;
  });
}

function grouping({ codes, customerOf }: CustomerRows, starts: Int32Array, of: Int32Array) {
  const next = starts.slice();
  const size = next.at(-1) ?? 0;
  const [rows, values] = [new Int32Array(size), new Int32Array(size)];
  for (let row = 0; row < codes.length; row++) {
    const customer = customerOf[codes[row]!]!;
    if (customer < 0) continue;
    const at = next[customer]!;
    rows[at] = row;
    values[at] = of[row]!;
    next[customer] = at + 1;
  }
  return { rows, values };
}

/** Where each customer's values begin, and after the last one, where they end. */
export function startsOf(rows: CustomerRows): Int32Array {
  return (rows.known.starts ??= countedUp(rows));
}

function countedUp({ codes, customerOf, customers }: CustomerRows): Int32Array {
  const starts = new Int32Array(customers + 1);
  for (let row = 0; row < codes.length; row++) {
    const customer = customerOf[codes[row]!]!;
    if (customer >= 0) starts[customer + 1] = starts[customer + 1]! + 1;
  }
  for (let customer = 0; customer < customers; customer++)
    starts[customer + 1] = starts[customer + 1]! + starts[customer]!;
  return starts;
}

/** Of customer i: values[starts[i]] .. values[starts[i + 1] - 1], ascending and distinct. */
export interface DistinctValues {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function distinctIn(rows: CustomerRows, name: string): DistinctValues {
  return kept(rows.known.distinct, name, () => distinctOf(sortedBy(name, rows)));
}

function distinctOf(sorted: GroupedRows): DistinctValues {
  const starts = new Int32Array(sorted.starts.length);
  const values = new Int32Array(sorted.values.length);
  let size = 0;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const start = sorted.starts[customer]!;
    const end = sorted.starts[customer + 1]!;
    for (let at = start; at < end; at++) {
      const value = sorted.values[at]!;
      if (at === start || value !== values[size - 1]) values[size++] = value;
    }
    starts[customer + 1] = size;
  }
  return { starts, values: values.subarray(0, size) };
}

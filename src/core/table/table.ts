/** A cell as Excel holds it. Blank is "" or null; an Excel error is not text. */
export type Cell = string | number | boolean | null | CellError;
export interface CellError {
  readonly error: string;
}
/** Rows of cells, as a range gives them. */
export type Grid = readonly (readonly Cell[])[];

/** A customer as first seen: numbers stay numbers so that lookups on the result match the source. */
export type Key = string | number;

/** Typed columns of the rows that are used. Names are roles (customer, date, amount), never text of a sheet. */
export interface Table {
  readonly size: number;
  readonly columns: Readonly<Record<string, Column>>;
}
export type Column = KeyColumn | DayColumn | NumberColumn;
export interface KeyColumn {
  readonly type: "key";
  /** Index into `keys`, one per row. */
  readonly codes: Int32Array;
  readonly keys: readonly Key[];
}
export interface DayColumn {
  readonly type: "day";
  readonly days: Int32Array;
}
export interface NumberColumn {
  readonly type: "number";
  readonly numbers: Float64Array;
}

/** One row per customer: `keys[i]` has `columns.spent[i]`. Sorted by key. */
export interface Facts {
  readonly size: number;
  readonly keys: readonly Key[];
  readonly columns: Readonly<Record<string, FactColumn>>;
}
export type FactColumn = Int32Array | Float64Array | DayLists | Spells | Entries;
/** The days of customer i are `days[starts[i]] .. days[starts[i + 1] - 1]`, ascending and distinct. */
export interface DayLists {
  readonly starts: Int32Array;
  readonly days: Int32Array;
}

/** The stretches of customer i are those from `starts[i]` to before `starts[i + 1]`, by first day, then end, then amount,
 * then labels. Stretch k counts on the days from `from[k]` to before `until[k]`. */
export interface Spells {
  readonly starts: Int32Array;
  readonly from: Int32Array;
  /** FOREVER where there is no end. */
  readonly until: Int32Array;
  /** All 1 where the table has no such column. */
  readonly amounts: Float64Array;
  readonly hasAmounts: boolean;
  /** One text per stretch, "" where its cell is blank. Only labels that are asked for and that the table has. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
}
export const FOREVER = 0x7fff_ffff;

/** The rows of customer i are those from `starts[i]` to before `starts[i + 1]`, by day, then amount. */
export interface Entries {
  readonly starts: Int32Array;
  readonly on: Int32Array;
  /** All 0 where the table has no such column. */
  readonly amounts: Float64Array;
  readonly hasAmounts: boolean;
}

/** A result: columns by name, as the analysis `gives` them. null = not defined (#N/A in a cell, blank on a sheet). */
export interface ResultTable {
  readonly size: number;
  readonly columns: Readonly<Record<string, readonly ResultValue[]>>;
  /** The further columns, headed 0, 1, 2 and so on. */
  readonly spread?: readonly (readonly ResultValue[])[];
}
export type ResultValue = string | number | boolean | null;

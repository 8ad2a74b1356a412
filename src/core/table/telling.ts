import type { Steps } from "../steps";
import type { ColumnReader, Tally } from "./column-reader";
import type { Finding, Reading, ReadingPlan } from "./reading";
import type { Key } from "./table";

/** Looks for what a person should know and what stops nothing. A pane has one; a cell function has nobody to tell. */
export interface Telling {
  /** Those of the rows that equal an earlier one in all columns, in their order. */
  repeats(columns: readonly (Int32Array | Float64Array)[], rows: Int32Array): Steps<Int32Array>;
  /** Ids that another one, seen before, differs from only by capital letters. */
  differingByCase(ids: Ids): Tally;
  /** "00123" where 123 is an id as well. */
  paddedWithZeros(ids: Ids, numbers: ReadonlyMap<number, number>): Tally;
  /** How the subscriptions of a customer follow each other. */
  spells(plan: ReadingPlan, columns: readonly ColumnReader[], rows: Int32Array): readonly Finding[];
  /** The sums of the first amount. */
  amounts(
    plan: ReadingPlan,
    columns: readonly ColumnReader[],
    rows: { readonly rows: Int32Array; readonly size: number }
  ): Pick<Reading, "amountRead" | "amountUsed">;
}

/** The ids of a column by code: which of them are used, and the row in which each is seen first. */
export interface Ids {
  readonly keys: readonly Key[];
  readonly occurs: Uint8Array;
  readonly firstRows: Int32Array;
}

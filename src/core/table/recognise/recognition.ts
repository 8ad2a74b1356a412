import type { PeriodHeaders } from "../period-headers";

/** What a range seems to hold. A proposal: a person confirms it. */
export interface Recognition {
  readonly shape: Shape | "unknown";
  /** Fills the sentence that says what the shape was seen by: names of columns, numbers. */
  readonly saw: Readonly<Record<string, string | number>>;
  /** Rows of the sample above the data: titles, blank rows and the header. The data starts at this row. */
  readonly dataRow: number;
  /** The row the names were taken from (the lower of two), or undefined where the data has no header. */
  readonly headerRow: number | undefined;
  readonly columns: readonly ColumnGuess[];
  /** Of the shape that was seen; of purchases where none was. */
  readonly roles: Roles;
  /** What each column would be, were each row what a person says it is. */
  readonly rolesAs: Readonly<Record<Shape, Roles>>;
  /** The columns named after periods, where there are some. */
  readonly periods: PeriodHeaders | undefined;
  readonly remarks: readonly Remark[];
}

/** What one row is: a purchase; a subscription with start and end; a customer's amount in a period; a customer with one
 * column per period; a customer's amount before and after; the counts of a period. */
export const SHAPES = [
  "purchases",
  "subscriptions",
  "snapshots",
  "cross-tab",
  "changes",
  "counts",
] as const;
export type Shape = (typeof SHAPES)[number];

/** By the name of the need they answer; `period` of snapshots is what subscriptions start with. */
export type Roles = Readonly<Record<string, RoleGuess>>;

export interface ColumnGuess {
  /** Zero-based within the sample. */
  readonly column: number;
  /** Unique, for display: the header as written, with the column's letters where it is blank or not unique. */
  readonly name: string;
  /** As written; "" where there is none. */
  readonly header: string;
  readonly holds: "key" | "day" | "money" | "label" | "nothing";
  /** Share of the filled cells that bear it out, 0 to 1. */
  readonly share: number;
}

export interface RoleGuess {
  readonly column: number;
  /** 0 to 1; below 0.5 a person should look. */
  readonly confidence: number;
  readonly because: "header" | "content" | "header-and-content";
}

/** What a person should be told about the way the range was understood. */
export type Remark =
  | "no-header"
  | "uncertain-header"
  | "title-above"
  | "two-header-rows"
  | "same-name-twice"
  | "blank-name";

export interface RecogniseOptions {
  /** Sheet column of the first column, for the letters in names. */
  readonly firstColumn?: number;
  /** The number format of each column's data: tells a date from a number. */
  readonly formats?: readonly string[];
}

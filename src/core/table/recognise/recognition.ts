/** What a range seems to hold. A proposal: a person confirms it. */
export interface Recognition {
  readonly shape: Shape;
  /** Rows of the sample above the data: titles, blank rows and the header. The data starts at this row. */
  readonly dataRow: number;
  /** The row the names were taken from (the lower of two), or undefined where the data has no header. */
  readonly headerRow: number | undefined;
  readonly columns: readonly ColumnGuess[];
  readonly roles: Readonly<Partial<Record<Role, RoleGuess>>>;
  readonly remarks: readonly Remark[];
}

/** Only transactions are analysed; the other shapes are named so that a person learns why not. */
export type Shape = "transactions" | "subscriptions" | "cross-tab" | "counts" | "unknown";

export type Role = "customer" | "date" | "amount" | "order";

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

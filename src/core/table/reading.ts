import type { Table } from "./table";

/** Something about the cells of one column that a person should know. */
export interface Finding {
  readonly code: FindingCode;
  /** The role of the column, or "row" where it is about whole rows. */
  readonly role: string;
  readonly count: number;
  /** The first few cells, as sheet addresses: B17. */
  readonly cells: readonly string[];
  /** read: used after a stated conversion; skipped: the rows are left out; kept: only told;
   * stops: nothing is computed until the reader is told what to do (see `ReadingRules`). */
  readonly effect: "read" | "skipped" | "kept" | "stops";
  /** Fills the sentence: the sign of the currency, the order of the date parts. */
  readonly values?: Readonly<Record<string, string | number>>;
}
export type FindingCode =
  | "blank-row"
  | "blank-key"
  | "blank-date"
  | "blank-amount"
  | "error-cell"
  | "text-date"
  | "ambiguous-date"
  | "unreadable-date"
  | "not-a-date"
  | "future-date"
  | "text-number"
  | "currency-number"
  | "mixed-currency"
  | "ambiguous-number"
  | "unreadable-number"
  | "trimmed-key"
  | "mixed-key"
  | "case-key"
  | "long-number-key"
  | "duplicate-row"
  | "refund"
  | "repeated-header"
  | "total-row";

/** The visible switches. The default is strict: what is not certain stops the reading until the user decides. */
export interface ReadingRules {
  /** Rows with an Excel error in a needed column: stop (default), or leave those rows out. */
  readonly errors: "stop" | "skip";
  /** 01/02/2024 where no date of the column tells: stop (default), or as day/month or month/day. */
  readonly dayOrder: "stop" | "day-first" | "month-first";
  /** Amounts with a currency sign: stop (default), or read them without it. */
  readonly currency: "stop" | "read";
  /** Rows whose date or amount cannot be read: stop, or leave those rows out (default). */
  readonly unreadable: "stop" | "skip";
  /** Exact duplicates: keep (default) or drop. */
  readonly duplicates: "keep" | "drop";
}

/** Which part of the sheet the reader sees. Zero-based; `columns` gives the sheet column of each role. */
export interface ReadingPlan {
  /** Roles in the order in which `take` gets their cells, with the kind that decides how they are read. */
  readonly roles: readonly {
    readonly role: string;
    readonly kind: "key" | "day" | "money";
    readonly column: number;
  }[];
  /** Sheet row of the first cell given to `take`. */
  readonly firstRow: number;
  readonly rules: ReadingRules;
}

/** What became of the rows. read = used + skipped + blank, and the amounts reconcile. */
export interface Reading {
  readonly table: Table;
  readonly read: number;
  readonly used: number;
  readonly skipped: number;
  readonly blank: number;
  readonly amountRead?: number;
  readonly amountUsed?: number;
  readonly findings: readonly Finding[];
}

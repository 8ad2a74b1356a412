import type { FindingCode } from "./findings";
import type { PeriodChoice } from "./period-headers";
import type { Covered } from "./snapshot-table";
import type { Key, Table } from "./table";
import type { Telling } from "./telling";

/** Something about the cells of one column that a person should know. */
export interface Finding {
  readonly code: FindingCode;
  /** The role of the column, or "row" where it is about whole rows. */
  readonly role: string;
  readonly count: number;
  /** The first few cells, as sheet addresses: B17. */
  readonly cells: readonly string[];
  /** What may be chosen of the rows: one of the currencies that they are in. */
  readonly choices?: readonly FindingChoice[];
  /** read: used after a stated conversion; skipped: the rows are left out; kept: only told;
   * stops: nothing is computed until the reader is told what to do (see `ReadingRules`). */
  readonly effect: "read" | "skipped" | "kept" | "stops";
  /** Fills the sentence: the sign of the currency, the order of the date parts. */
  readonly values?: Readonly<Record<string, string | number>>;
}
export type { FindingCode };

/** So many rows carry a currency, the first at the cell; "none" are those that carry none. */
export interface FindingChoice {
  readonly of: string;
  readonly count: number;
  readonly cell: string;
}

interface WatchedColumn {
  readonly states: Uint8Array;
  readonly values: Int32Array | Float64Array;
  readonly keys?: readonly Key[];
}

/** Knows the currency of each row; a pane has one. It tells what is found, leaves out what is not wanted, and converts what
 * is to be converted, where it stands. */
export interface CurrencyWatch {
  /** A text amount carries a currency. */
  note(currency: string, row: number): void;
  /** What tells two rows apart beside their columns. */
  readonly details: readonly Int32Array[];
  judge(
    plan: ReadingPlan,
    columns: readonly WatchedColumn[],
    rows: { readonly usable: Int32Array; readonly size: number }
  ): { readonly used: Int32Array; readonly told: readonly Finding[] };
}

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
  /** 20241231 or seconds since 1970 as dates: stop (default), or read them. */
  readonly dateNumbers?: "stop" | "read";
  /** Days before 1980 or after 2100, where they are many: stop (default), use them, or leave those rows out. */
  readonly oddDates?: "stop" | "read" | "skip";
  /** Rows that end before they begin: stop (default), or leave those rows out. */
  readonly reversed?: "stop" | "skip";
  /** Rows that end on the last day of all, where every row has an end: as ended (default), or as running on. */
  readonly lastDay?: "ended" | "open";
  /** "1,234" where no amount of the column tells: stop (default), or the decimal sign. */
  readonly decimal?: "stop" | "dot" | "comma";
  /** Negative amounts: taken off what was spent (default), or those rows left out. */
  readonly refunds?: "net" | "skip";
  /** Purchases with the amount 0: they count (default), or are left out. */
  readonly zeros?: "keep" | "skip";
  /** Rows dated after today: they count (default), or are left out. */
  readonly future?: "keep" | "skip";
  /** Customers called "Total": left out where rows have no date, kept where they have one, unless said. */
  readonly totals?: "keep" | "skip";
  /** Ids with spaces around them: read without (default), or as ids of their own. */
  readonly idSpaces?: "join" | "apart";
  /** Ids that differ by capital letters: kept apart (default), or one. */
  readonly idCase?: "apart" | "join";
  /** Rows that are hidden on the sheet: they count (default), or are not read. */
  readonly hidden?: "keep" | "skip";
  /** Ids that differ by leading zeros: kept apart (default), or one. */
  readonly idZeros?: "apart" | "join";
  /** Blank cells under a merged one: left out (default), or with its value. */
  readonly merged?: "skip" | "fill";
  /** Amounts in several currencies: stop (default), "add" them as they are, "convert" them at the rates, or the one currency
   * that is kept. */
  readonly currencies?: string;
  readonly rates?: Rates;
}

/** The currency that amounts are converted to, and what one of each other is worth in it. */
export interface Rates {
  readonly to: string;
  readonly of: readonly Rate[];
}
export interface Rate {
  readonly from: string;
  /** Above 0. */
  readonly rate: number;
}

/** What a column of a sheet can be read as. A count is a number of customers, not an amount. */
export const READABLE_KINDS = ["key", "day", "money", "count", "flag"] as const;
export type ReadableKind = (typeof READABLE_KINDS)[number];

/** Which part of the sheet the reader sees. Zero-based; `columns` gives the sheet column of each role. */
export interface ReadingPlan {
  /** Roles in the order in which `take` gets their cells, with the kind that decides how they are read. */
  readonly roles: readonly {
    readonly role: string;
    readonly kind: ReadableKind;
    readonly column: number;
    /** The header above the column, so that its repetition inside the data is known. */
    readonly header?: string;
    /** A blank cell says something: the row is used, with day 0, amount 0 or no. */
    readonly mayBeBlank?: true;
    /** The role whose day this one must not be before, in the same row. */
    readonly notBefore?: string;
    /** Its days may be written as the periods they belong to: 2024-03, Q1 2024. */
    readonly isPeriod?: true;
    /** Says something of the amounts beside it, and is no column of the table. */
    readonly isBeside?: true;
    /** A column of a cross-tab: the first day of the period that its amounts are of. */
    readonly periodFrom?: number;
  }[];
  /** Sheet row of the first cell given to `take`. */
  readonly firstRow: number;
  /** How many rows will be given to `take`, where that is known. */
  readonly size?: number;
  readonly rules: ReadingRules;
  /** The rows are snapshots: they become the stretches that they show. */
  readonly snapshots?: PeriodChoice;
  /** 1 for each row that is hidden on the sheet. Where such rows are not read, their cells come blank. */
  readonly hidden?: Uint8Array;
  /** Where it is known, days after it are told, and how the subscriptions of a customer follow each other. */
  readonly today?: number;
  /** Without one only what stops is looked for; rows that repeat others cannot be dropped. */
  readonly telling?: Telling;
  /** Without one, amounts in several currencies stop. */
  readonly currencies?: CurrencyWatch;
}

export const STRICT: ReadingRules = {
  errors: "stop",
  dayOrder: "stop",
  currency: "stop",
  unreadable: "skip",
  duplicates: "keep",
  lastDay: "ended",
};

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
  /** Of snapshots. */
  readonly covered?: Covered;
}

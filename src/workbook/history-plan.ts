import type { Kind } from "../core/define";

/** Columns of the history, in the order in which they are written. */
export const HISTORY_COLUMNS = [
  ...(["when", "result", "source", "asOf", "period", "figure"] as const),
  ...(["value", "low", "high", "rows", "definition"] as const),
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** Without these a row would say nothing. The others may be deleted. */
export const NEEDED: readonly HistoryColumn[] = ["when", "figure", "value"];

/** Words right of numbers would touch them. */
export const INDENTED: readonly HistoryColumn[] = ["result", "period", "definition"];

export interface HistoryCell {
  /** A moment is a day with its time, as Excel counts. */
  readonly kind: Kind | "moment";
  readonly value: string | number | null;
}
/** One figure of one refresh. */
export type HistoryRow = Readonly<Record<HistoryColumn, HistoryCell>>;

/** What a refresh adds to the history, and what the sheet of it says where there is none yet. */
export interface HistoryPlan {
  readonly sheetName: string;
  readonly title: string;
  readonly about: string;
  readonly headers: Readonly<Record<HistoryColumn, string>>;
  readonly rows: readonly HistoryRow[];
}

/** By what its columns are found again: kept with the sheet. */
export interface HistoryMark {
  readonly table: string;
  /** Headers as they were written. */
  readonly headers: readonly string[];
  /** The workbook counts days from 1904. */
  readonly since1904: boolean;
}

const LONGEST = 5_000;

/** It lies in the workbook, which may come from anyone. */
export function readMark(text: string): HistoryMark {
  const { table, headers, since1904 } = Object.fromEntries(entriesOf(text));
  const isList = Array.isArray(headers) && headers.length <= HISTORY_COLUMNS.length;
  return {
    table: String(table),
    headers: isList ? headers.map(String) : [],
    since1904: since1904 === true,
  };
}

function entriesOf(text: string): [string, unknown][] {
  if (text.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
  } catch {
    // Damaged, or not ours: then no column is known.
    return [];
  }
}

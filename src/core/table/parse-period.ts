import { dayOf } from "../calendar/civil";
import { startOf, type Period } from "../calendar/period";
import { monthNamed } from "./month-names";
import { foldText } from "./plain-text";
import type { Cell } from "./table";

/** A stretch of the calendar as a person writes it: 2024-03, Mar 24, 2024年3月, Q1 2024, FY2024, 2024-W09. */
export interface WrittenPeriod {
  readonly kind: Exclude<Period, "day">;
  /** Missing where only a month or a quarter is written. */
  readonly year: number | undefined;
  /** Which month, quarter or week of the year; 1 for a year. */
  readonly part: number;
}

const YEAR = "((?:19|20)\\d\\d)";
const SHORT_YEAR = "((?:(?:19|20)\\d\\d)|\\d\\d)";
const MARKS = "[-/. _']*";
const NUMERALS = "一二三四五六七八九十";

type Found = readonly (string | undefined)[];
const period = (
  kind: WrittenPeriod["kind"],
  year: string | undefined,
  part: number | undefined
): WrittenPeriod | undefined => {
  const isPart = part !== undefined && part >= 1 && part <= MOST[kind];
  return isPart ? { kind, year: yearOf(year), part } : undefined;
};
const MOST = { week: 53, month: 12, quarter: 4, year: 1 };

/** Tried in this order: 2024-01 is a month before it could be a quarter. */
const FORMS: readonly (readonly [RegExp, (found: Found) => WrittenPeriod | undefined])[] = [
  [form(`(?:fy|cy)?${MARKS}${YEAR} ?(?:年度?)?`), ([year]) => period("year", year, 1)],
  [form(`fy${MARKS}(\\d\\d)`), ([year]) => period("year", year, 1)],
  [form(`${YEAR}[-/. _年]*m?(\\d{1,2})(?:月份?)?`), ([y, m]) => period("month", y, Number(m))],
  [form(`(\\d{1,2})[-/. _]${YEAR}`), ([m, y]) => period("month", y, Number(m))],
  [form(`(\\p{L}+)${MARKS}${SHORT_YEAR}?`), ([m, y]) => period("month", y, monthNamed(m ?? ""))],
  [form(`${YEAR}${MARKS}(\\p{L}+)`), ([y, m]) => period("month", y, monthNamed(m ?? ""))],
  [form("m?(\\d{1,2})(?:月份?)"), ([m]) => period("month", undefined, Number(m))],
  [form("m(\\d{1,2})"), ([m]) => period("month", undefined, Number(m))],
  [form(`([${NUMERALS}]{1,2})月份?`), ([m]) => period("month", undefined, numeral(m))],
  [form(`q([1-4])${MARKS}(?:fy)?'?${SHORT_YEAR}?`), ([q, y]) => period("quarter", y, Number(q))],
  [form(`([1-4])q${MARKS}${SHORT_YEAR}?`), ([q, y]) => period("quarter", y, Number(q))],
  [form(`(?:fy)?${YEAR}[-/. _年]*q([1-4])`), ([y, q]) => period("quarter", y, Number(q))],
  [
    form(`(?:${YEAR}[-/. _年]*)?第?([1-4${NUMERALS}])季度?`),
    ([y, q]) => period("quarter", y, Number(q) || numeral(q)),
  ],
  [form(`${YEAR}${MARKS}w(\\d{1,2})`), ([y, w]) => period("week", y, Number(w))],
];

export function parsePeriod(text: string): WrittenPeriod | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldText(text);
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(folded);
    const written = found === null ? undefined : read(found.slice(1));
    if (written !== undefined) return written;
  }
  return undefined;
}
const LONGEST = 24;

/** The period of a cell that is no date: a text as above, or the number 202403 or 2024. */
export function periodOfCell(cell: Cell): WrittenPeriod | undefined {
  if (typeof cell === "string") return parsePeriod(cell);
  if (typeof cell !== "number" || !Number.isInteger(cell)) return undefined;
  const isWritten = (cell >= 1980 && cell <= 2100) || (cell >= 198_001 && cell <= 210_012);
  return isWritten ? parsePeriod(String(cell)) : undefined;
}

/** The first day of a written period; of one without a year in the year that is given. */
export function firstDayOf(written: WrittenPeriod, otherwise?: number): number | undefined {
  const { kind, part } = written;
  const year = written.year ?? otherwise;
  if (year === undefined) return undefined;
  if (kind === "week") return weekDay(year, part);
  return dayOf(year, kind === "quarter" ? part * 3 - 2 : part, 1);
}

/** Week 1 holds 4 January. */
function weekDay(year: number, week: number): number | undefined {
  const january = dayOf(year, 1, 4);
  return january === undefined ? undefined : startOf("week", january) + (week - 1) * 7;
}

/** 24 is 2024, as in Excel. */
function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function numeral(text = ""): number {
  const last = NUMERALS.indexOf(text.slice(-1)) + 1;
  return text.length === 2 && text.startsWith("十") ? 10 + last : last;
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, "u");
}

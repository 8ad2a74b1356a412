import { civilOf, dayOf } from "../calendar/civil";
import { nextOf, startOf, type Period } from "../calendar/period";
import { finer, spacingOf } from "../calendar/spacing";
import type { ParsedDate } from "./numeric-date";
import { parseDate } from "./parse-date";
import { firstDayOf, parsePeriod, periodOfCell, type WrittenPeriod } from "./parse-period";
import { FIRST_USUAL_DAY, LAST_USUAL_DAY } from "./settle-days";
import type { Cell } from "./table";

/** The columns of a cross-tab that are named after periods, in the order of the sheet. */
export interface PeriodHeaders {
  readonly kind: Period;
  readonly columns: readonly PeriodColumn[];
  /** Months or quarters are written without their year: `from` and `until` are right only with the year that is given. */
  readonly lacksYear: boolean;
}
export interface PeriodColumn {
  readonly column: number;
  /** The first day of the period, and of the next one. */
  readonly from: number;
  readonly until: number;
}
/** What a person says about periods that do not say it themselves. */
export interface PeriodChoice {
  readonly kind?: Period;
  /** Of the first period. */
  readonly year?: number;
}

interface Named {
  readonly column: number;
  /** A date by its two readings, or a period. */
  readonly date?: { readonly dayFirst: number; readonly monthFirst: number };
  readonly written?: WrittenPeriod;
}
interface Dated {
  readonly column: number;
  readonly day: number;
}

/** undefined where the names of fewer columns than `least` are periods of one kind, each after (or before) the last. */
export function periodHeaders(
  header: readonly Cell[],
  choice: PeriodChoice = {},
  least = 1
): PeriodHeaders | undefined {
  const { named, kind } = mostFrequent(header.flatMap(nameOf));
  const dated = kind === "day" ? datesOf(named) : daysOf(named, choice.year ?? ANY_YEAR);
  if (dated.length < Math.max(1, least) || !isOrdered(dated)) return undefined;
  const found = kindOf(dated, kind, choice);
  const columns = dated.map(({ column, day }) => {
    const from = startOf(found, day);
    return { column, from, until: nextOf(found, from) };
  });
  return { kind: found, columns, lacksYear: named.some(lacksYear) };
}

/** Months and dates may stand for longer periods; a person may say that they do not. */
function kindOf(dated: readonly Dated[], written: Period, choice: PeriodChoice): Period {
  const isOpen = written === "day" || written === "month";
  const spacing = isOpen ? spacingOf(dated.map(({ day }) => day)) : written;
  return finer(choice.kind ?? spacing, spacing);
}

/** A leap year: only the distances of periods are looked at until their year is known. */
const ANY_YEAR = 2000;

function lacksYear({ written }: Named): boolean {
  return written !== undefined && written.year === undefined;
}

function nameOf(cell: Cell, column: number): Named[] {
  if (typeof cell === "number" && cell >= FIRST_USUAL_DAY && cell < LAST_USUAL_DAY + 1) {
    const day = Math.floor(cell);
    return [{ column, date: { dayFirst: day, monthFirst: day } }];
  }
  const written = periodOfCell(cell) ?? withoutMeasure(cell);
  if (written !== undefined) return [{ column, written }];
  const parsed = typeof cell === "string" ? parseDate(cell) : undefined;
  if (parsed === undefined) return [];
  return [{ column, date: { dayFirst: parsed.day, monthFirst: swapped(parsed) } }];
}

/** MRR Jan 2024, 2024年1月 金额 */
function withoutMeasure(cell: Cell): WrittenPeriod | undefined {
  if (typeof cell !== "string") return undefined;
  const rest = cell.replace(MEASURES, "").trim();
  return rest === "" || rest.length === cell.trim().length ? undefined : parsePeriod(rest);
}
const MEASURES =
  /\b(?:mrr|arr|revenue|sales|amount|spend|umsatz|ca|ventas)\b|收入|金额|金額|营收|營收|销售额|銷售額|売上/gi;

function swapped({ day, order }: ParsedDate): number {
  const { year, month, date } = civilOf(day);
  return order === "either" ? (dayOf(year, date, month) ?? day) : day;
}

/** Quarters between months are sums of them, and a year behind them is their total. */
function mostFrequent(all: readonly Named[]): { named: readonly Named[]; kind: Period } {
  const writtenAs = ({ written }: Named): Period => written?.kind ?? "day";
  const kinds = [...new Set(all.map(writtenAs))];
  const groups = kinds.map((kind) => ({
    kind,
    named: all.filter((one) => writtenAs(one) === kind),
  }));
  const most = Math.max(0, ...groups.map(({ named }) => named.length));
  return groups.find(({ named }) => named.length === most) ?? { kind: "day", named: [] };
}

/** 01/02/2024, 01/03/2024: the reading that has more different months. */
function datesOf(named: readonly Named[]): Dated[] {
  const read = (as: "dayFirst" | "monthFirst") =>
    named.flatMap(({ column, date }) => (date === undefined ? [] : [{ column, day: date[as] }]));
  const months = (dates: readonly Dated[]) =>
    new Set(dates.map(({ day }) => startOf("month", day))).size;
  const [dayFirst, monthFirst] = [read("dayFirst"), read("monthFirst")];
  return months(monthFirst) > months(dayFirst) ? monthFirst : dayFirst;
}

/** Without years, a new one begins where the parts begin again. */
function daysOf(named: readonly Named[], firstYear: number): Dated[] {
  const parts = named.map(({ written }) => written?.part ?? 1);
  const step = directionOf(parts, named[0]?.written?.kind === "quarter" ? 4 : 12);
  let year = firstYear;
  return named.flatMap(({ column, written }, at) => {
    if (at > 0 && (parts[at]! - parts[at - 1]!) * step <= 0) year += step;
    const day = written === undefined ? undefined : firstDayOf(written, year);
    return day === undefined ? [] : [{ column, day }];
  });
}

/** Forward where that is the shorter way from one part to the next: after December comes January. */
function directionOf(parts: readonly number[], cycle: number): 1 | -1 {
  const steps = parts.slice(1).map((part, at) => (part - parts[at]! + cycle) % cycle);
  const forward = steps.reduce((sum, step) => sum + step, 0);
  return forward * 2 <= steps.length * cycle ? 1 : -1;
}

function isOrdered(dated: readonly Dated[]): boolean {
  const steps = dated.slice(1).map(({ day }, at) => Math.sign(day - (dated[at]?.day ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}

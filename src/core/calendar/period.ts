import { fault, type Outcome } from "../fault";
import { civilOf, firstOfMonth, LAST_DAY, weekdayOf } from "./civil";
import { firstMonthOf, firstWeekdayOf, USUAL_RULES, type PeriodRules } from "./period-rules";

export const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** Mean lengths. */
export const daysIn: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** A period with the rules by which it begins: the settings of an analysis by period. */
export interface Cadence extends PeriodRules {
  readonly period: Period;
}
export const MONTHLY: Cadence = { period: "month", ...USUAL_RULES };

/** More periods than anyone reads; fewer than would fill a sheet. */
export const MAX_PERIODS = 50_000;

/** Consecutive periods that cover the days `from` to `until`; only the last may be unfinished. */
export interface Periods {
  readonly size: number;
  /** The first day of each period, and of the one after the last: size + 1 days. */
  readonly starts: Int32Array;
}

export interface Stretch extends Cadence {
  readonly from: number;
  readonly until: number;
  /** The most periods that may come of it. */
  readonly most?: number;
}

export function periodsBetween(stretch: Stretch): Outcome<Periods> {
  const { period, from, until, most = MAX_PERIODS } = stretch;
  const first = startOf(period, from, stretch);
  const starts = [first];
  for (let next = nextOf(period, first); ; next = nextOf(period, next)) {
    starts.push(next);
    if (next > until) break;
    if (starts.length > most) {
      const perPeriod = (next - first) / (starts.length - 1);
      const periods = Math.ceil((until - first + 1) / perPeriod);
      return fault("too-many-periods", { periods, limit: most });
    }
  }
  const size = starts.length - 1;
  return { size, starts: Int32Array.from(starts) };
}

/** The period that `asOf` belongs to has days after it: its counts still change. */
export function isRunning(cadence: Cadence, asOf: number): boolean {
  return nextOf(cadence.period, startOf(cadence.period, asOf, cadence)) - 1 > asOf;
}

/** The first day of the period a day belongs to. */
export function startOf(period: Period, day: number, rules = USUAL_RULES): number {
  if (period === "day") return day;
  if (period === "week") return day - ((weekdayOf(day) - firstWeekdayOf(rules) + 7) % 7);
  const { year, month, date } = civilOf(day);
  if (period === "month") return day - date + 1;
  const months = monthsInto(month, firstMonthOf(rules));
  return firstOfMonth(year, month - (period === "quarter" ? months % 3 : months));
}

/** The first day of the next period, given the first day of one, by whatever rules. */
export function nextOf(period: Period, start: number): number {
  if (period === "day") return start + 1;
  if (period === "week") return start + 7;
  const { year, month } = civilOf(start);
  return firstOfMonth(year, month + MONTHS[period]);
}
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** 2024-03-09, 2024-W10, 2024-03, 2024-Q1, 2024: sorted as text they are in order of time. A year that does not begin in
 * January is a fiscal one, named by the year in which it ends: FY2025, FY2025 Q1. A week that does not begin on Monday has
 * no number that all calendars agree on: its first day names it. */
export function nameOf(period: Period, start: number, rules = USUAL_RULES): string {
  if (period === "week" && rules.weekStart === "monday") return isoWeekOf(start);
  const { year, month, date } = civilOf(start);
  if (period === "month") return `${year}-${twoDigits(month)}`;
  if (period === "day" || period === "week")
    return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  const first = firstMonthOf(rules);
  const fiscal = first === 1 ? `${year}` : `FY${month < first ? year : year + 1}`;
  return period === "year" ? fiscal : quarterName(fiscal, Math.floor(monthsInto(month, first) / 3));
}

function quarterName(year: string, quartersBefore: number): string {
  return `${year}${year.startsWith("FY") ? " " : "-"}Q${quartersBefore + 1}`;
}

/** How many months lie between the first month of a year and that of a day in it. */
function monthsInto(month: number, first: number): number {
  return (month - first + 12) % 12;
}

/** The year of an ISO week is the year of its Thursday. */
function isoWeekOf(monday: number): string {
  const thursday = Math.min(Math.max(monday + 3, 1), LAST_DAY);
  const { year } = civilOf(thursday);
  return `${year}-W${twoDigits(Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Periods as a result shows them: days as days, longer ones by their names. */
export function namesOf(cadence: Cadence, { starts, size }: Periods): (string | number)[] {
  const { period } = cadence;
  return Array.from(starts.subarray(0, size), (start) =>
    period === "day" ? start : nameOf(period, start, cadence)
  );
}

/** For each day from the first period's first to `until`: the place of its period. */
export function placesOf({ starts, size }: Periods, until: number): Int32Array {
  const first = starts[0]!;
  const places = new Int32Array(Math.max(0, until - first + 1));
  for (let place = 0; place < size; place++)
    places.fill(place, starts[place]! - first, starts[place + 1]! - first);
  return places;
}

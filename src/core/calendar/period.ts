import { fault, type Outcome } from "../fault";
import { civilOf, dayOf, LAST_DAY, weekdayOf } from "./civil";

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

/** More periods than anyone reads; fewer than would fill a sheet. */
export const MAX_PERIODS = 50_000;

/** Consecutive periods that cover the days `from` to `until`; only the last may be unfinished. */
export interface Periods {
  readonly size: number;
  /** The first day of each period, and of the one after the last: size + 1 days. */
  readonly starts: Int32Array;
}

export function periodsBetween(
  period: Period,
  from: number,
  until: number,
  limit = MAX_PERIODS
): Outcome<Periods> {
  const starts = [startOf(period, from)];
  for (let next = nextOf(period, starts[0] ?? from); ; next = nextOf(period, next)) {
    starts.push(next);
    if (next > until) break;
    if (starts.length > limit) {
      const first = starts[0] ?? from;
      const perPeriod = (next - first) / (starts.length - 1);
      const periods = Math.ceil((until - first + 1) / perPeriod);
      return fault("too-many-periods", { periods, limit });
    }
  }
  const size = starts.length - 1;
  return { size, starts: Int32Array.from(starts) };
}

/** The period that `asOf` belongs to has days after it: its counts still change. */
export function isRunning(period: Period, asOf: number): boolean {
  return nextOf(period, startOf(period, asOf)) - 1 > asOf;
}

/** The first day of the period a day belongs to. Weeks start on Monday. */
export function startOf(period: Period, day: number): number {
  if (period === "day") return day;
  if (period === "week") return day - weekdayOf(day) + 1;
  const { year, month } = civilOf(day);
  if (period === "month") return firstOf(year, month);
  return period === "quarter" ? firstOf(year, firstMonthOfQuarter(month)) : firstOf(year, 1);
}

/** The first day of the next period, given the first day of one. */
export function nextOf(period: Period, start: number): number {
  if (period === "day") return start + 1;
  if (period === "week") return start + 7;
  const { year, month } = civilOf(start);
  const months = period === "month" ? 1 : period === "quarter" ? 3 : 12;
  const next = month + months;
  return next > 12 ? firstOf(year + 1, next - 12) : firstOf(year, next);
}

/** 2024-03-09, 2024-W10, 2024-03, 2024-Q1, 2024: sorted as text they are in order of time. */
export function nameOf(period: Period, start: number): string {
  if (period === "week") return isoWeekOf(start);
  const { year, month, date } = civilOf(start);
  if (period === "year") return `${year}`;
  if (period === "quarter") return `${year}-Q${(firstMonthOfQuarter(month) + 2) / 3}`;
  return period === "month"
    ? `${year}-${twoDigits(month)}`
    : `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The year of an ISO week is the year of its Thursday. */
function isoWeekOf(monday: number): string {
  const thursday = Math.min(Math.max(monday + 3, 1), LAST_DAY);
  const { year } = civilOf(thursday);
  return `${year}-W${twoDigits(Math.floor((thursday - firstOf(year, 1)) / 7) + 1)}`;
}

/** After the last month that Excel knows comes the day after its last day. */
function firstOf(year: number, month: number): number {
  return dayOf(year, month, 1) ?? LAST_DAY + 1;
}

function firstMonthOfQuarter(month: number): number {
  return month - ((month - 1) % 3);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** Periods as a result shows them: days as days, longer ones by their names. */
export function namesOf(period: Period, { starts, size }: Periods): (string | number)[] {
  return Array.from(starts.subarray(0, size), (start) =>
    period === "day" ? start : nameOf(period, start)
  );
}

/** For each day from the first period's first to `until`: the place of its period. */
export function placesOf({ starts, size }: Periods, until: number): Int32Array {
  const first = starts[0] ?? 0;
  const places = new Int32Array(Math.max(0, until - first + 1));
  for (let place = 0; place < size; place++)
    places.fill(place, (starts[place] ?? 0) - first, (starts[place + 1] ?? 0) - first);
  return places;
}

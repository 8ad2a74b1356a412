import { datePartsOf, serialOfParts } from "../dates";
import { toNumber } from "../convert";
import { elementwise, whole } from "../definition";
import { BAD_NUMBER, BAD_VALUE, gridOf, isFailure, scalarOf } from "../values";
import { readConstant } from "../../workbook/constant-text";
import type { DateParts } from "../dates";
import type { FunctionEntry, FunctionTable } from "../definition";
import type { Scalar, Value } from "../values";

const LAST_DAY = 2_958_466;

export const date: FunctionTable = {
  DATE: elementwise(["number", "number", "number"], [], (year, month, day) =>
    serialOfParts(Math.trunc(year), Math.trunc(month), Math.trunc(day))
  ),
  TIME: elementwise(["number", "number", "number"], [], (hour, minute, second) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? BAD_NUMBER : (seconds % 86_400) / 86_400;
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: clock((seconds) => Math.floor(seconds / 3600)),
  MINUTE: clock((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: clock((seconds) => seconds % 60),
  WEEKDAY: elementwise(["number", "number"], [1], weekday),
  ISOWEEKNUM: elementwise(["number"], [], isoWeek),
  WEEKNUM: elementwise(["number", "number"], [1], (serial, type) => {
    if (type === 21) return isoWeek(serial);
    const { year } = datePartsOf(serial);
    const start = serialOfParts(year, 1, 1);
    const first = type === 2 ? mondayFirst(start) : (mondayFirst(start) % 7) + 1;
    return Math.floor((Math.floor(serial) - start + first - 1) / 7) + 1;
  }),
  EDATE: elementwise(["number", "number"], [], (serial, months) => monthsOn(serial, months, false)),
  EOMONTH: elementwise(["number", "number"], [], (serial, months) =>
    monthsOn(serial, months, true)
  ),
  DAYS: elementwise(["number", "number"], [], (end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: elementwise(["number", "number", "text"], [], datedif),
  DATEVALUE: elementwise(["text"], [], (value) => {
    const read = readConstant(value.trim());
    const isDate = typeof read?.value === "number" && read.format?.includes("yy");
    return isDate && typeof read.value === "number" ? Math.floor(read.value) : BAD_VALUE;
  }),
  TIMEVALUE: elementwise(["text"], [], (value) => {
    const read = readConstant(value.trim());
    const isTime = typeof read?.value === "number" && read.format?.includes("h");
    return isTime && typeof read.value === "number" ? read.value % 1 : BAD_VALUE;
  }),
  TODAY: whole(0, 0, (_, { environment }) => Math.floor(environment.now())),
  NOW: whole(0, 0, (_, { environment }) => environment.now()),
  NETWORKDAYS: whole(2, 3, ([start = null, end = null, holidays]) => {
    const [from, to] = [toNumber(scalarOf(start)), toNumber(scalarOf(end))];
    if (isFailure(from)) return from;
    if (isFailure(to)) return to;
    const free = daysOff(holidays);
    const [low, high] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
    let count = 0;
    for (let day = low; day <= high; day++) if (isWorkday(day, free)) count++;
    return from > to ? -count : count;
  }),
  WORKDAY: whole(2, 3, ([start = null, days = null, holidays]) => {
    const [from, count] = [toNumber(scalarOf(start)), toNumber(scalarOf(days))];
    if (isFailure(from)) return from;
    return isFailure(count)
      ? count
      : workday(Math.floor(from), Math.trunc(count), daysOff(holidays));
  }),
};

function workday(from: number, count: number, free: ReadonlySet<number>): Scalar {
  let day = from;
  for (let left = Math.abs(count); left > 0 && isDay(day);) {
    day += Math.sign(count);
    if (isWorkday(day, free)) left--;
  }
  return isDay(day) ? day : BAD_NUMBER;
}

function part(of: (parts: DateParts) => number): FunctionEntry {
  return elementwise(["number"], [], (serial) =>
    isDay(serial) ? of(datePartsOf(serial)) : BAD_NUMBER
  );
}

function clock(of: (seconds: number) => number): FunctionEntry {
  return elementwise(["number"], [], (serial) => {
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
    return serial < 0 ? BAD_NUMBER : of(seconds);
  });
}

function isDay(serial: number): boolean {
  return serial >= 0 && serial < LAST_DAY;
}

/** 1 for Monday, 7 for Sunday. Serial 1 is a Sunday in Excel's calendar. */
function mondayFirst(serial: number): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

function weekday(serial: number, type: number): Scalar {
  if (!isDay(serial)) return BAD_NUMBER;
  const day = mondayFirst(serial);
  if (type === 1 || type === 17) return (day % 7) + 1;
  if (type === 2) return day;
  if (type === 3) return day - 1;
  return type >= 11 && type <= 16 ? ((day - (type - 10) + 7) % 7) + 1 : BAD_NUMBER;
}

function isoWeek(serial: number): Scalar {
  if (!isDay(serial)) return BAD_NUMBER;
  const thursday = Math.floor(serial) + 4 - mondayFirst(serial);
  const { year } = datePartsOf(thursday);
  return Math.floor((thursday - serialOfParts(year, 1, 1)) / 7) + 1;
}

function monthsOn(serial: number, months: number, toEnd: boolean): Scalar {
  if (!isDay(serial)) return BAD_NUMBER;
  const { year, month, day } = datePartsOf(serial);
  const next = month + Math.trunc(months);
  const last = serialOfParts(year, next + 1, 0);
  const same = serialOfParts(year, next, day);
  return toEnd ? last : Math.min(last, same);
}

const SPANS: Readonly<Record<string, (months: number, days: DaysSince) => number>> = {
  D: (_, daysSince) => daysSince({ months: 0 }),
  M: (months) => months,
  Y: (months) => Math.floor(months / 12),
  YM: (months) => months % 12,
  MD: (months, daysSince) => daysSince({ months }),
  YD: (months, daysSince) => daysSince({ months: months - (months % 12) }),
};

/** Days since so many months after the start. */
type DaysSince = (after: { months: number }) => number;

function datedif(start: number, end: number, unit: string): Scalar {
  const count = SPANS[unit.toUpperCase()];
  if (start > end || !isDay(start) || !isDay(end) || !count) return BAD_NUMBER;
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  return count(
    months,
    (after) => Math.floor(end) - serialOfParts(from.year, from.month + after.months, from.day)
  );
}

function isWorkday(day: number, free: ReadonlySet<number>): boolean {
  return mondayFirst(day) < 6 && !free.has(day);
}

function daysOff(holidays: Value | undefined): Set<number> {
  const free = new Set<number>();
  gridOf(holidays ?? null).filled((value) => {
    if (typeof value === "number") free.add(Math.floor(value));
  });
  return free;
}

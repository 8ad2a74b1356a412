/** A date of the Gregorian calendar: month 1 to 12, date 1 to 31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The days Excel can show: 1 January 1900 to 31 December 9999. */
export const FIRST_DAY = 1;
export const LAST_DAY = 2_958_465;

/** Excel counts 29 February 1900, a day that never was. Days before 1 March 1900 are therefore one off. */
const PHANTOM_DAY = 60;
/** Days of the year that starts on 1 March: from there a month's length follows one line. */
const MARCH_BASE = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** Excel's whole-day number (1900 system) of a date, or undefined where there is no such date. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  if (!isWithin(year, 1900, 9999) || !isWithin(month, 1, 12)) return undefined;
  if (!isWithin(date, 1, lengthOfMonth(year, month))) return undefined;
  const day = countOf(year, month, date);
  return year === 1900 && month <= 2 ? day - 1 : day;
}

/** The first day of a month; month 0 is the December before, 13 the January after. Periods that hold the first or the
 * last day of Excel may begin and end outside of its calendar, so this goes on there. */
export function firstOfMonth(year: number, month: number): number {
  const months = 12 * year + month - 1;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const day = countOf(inYear, inMonth, 1);
  return day <= PHANTOM_DAY ? day - 1 : day;
}

/** The date Excel shows for a whole-day number; outside of FIRST_DAY to LAST_DAY as the calendar goes on. */
export function civilOf(day: number): Civil {
  if (day === PHANTOM_DAY) return { year: 1900, month: 2, date: 29 };
  const sinceMarch = (day < PHANTOM_DAY ? day + 1 : day) + MARCH_BASE;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear = dayOfEra - daysBefore(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, date: dayOfYear - daysBeforeMarchMonth(marchMonth) + 1 };
}

/** ISO weekday as Excel counts it: Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** The last date of a month, 28 to 31. February 1900 has 29 days, as in Excel. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) || year === 1900 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function countOf(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  return daysBefore(marchYear) + daysBeforeMarchMonth(marchMonth) + date - 1 - MARCH_BASE;
}

function daysBefore(marchYear: number): number {
  return (
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400)
  );
}

function daysBeforeMarchMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

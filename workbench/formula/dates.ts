const DAY_MS = 86_400_000;
/** Serial 60 is 29 February 1900, a day that Excel's 1900 calendar has and the world did not. */
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's serial of a written date; undefined when there is no such day. Months count from 1. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  const first = serialOfParts(year, month, 1);
  const next = month === 12 ? first + 31 : serialOfParts(year, month + 1, 1);
  return day < 1 || day > next - first ? undefined : first + day - 1;
}

/** As DATE counts: months and days may lie outside their year or month. NaN when out of range. */
export function serialOfParts(year: number, month: number, day: number): number {
  const fullYear = year < 1900 ? year + 1900 : year;
  if (year < 0 || fullYear > 9999) return Number.NaN;
  const serial = serialOf(Date.UTC(fullYear, month - 1, 1)) + day - 1;
  return serial < 0 || serial >= 2_958_466 ? Number.NaN : serial;
}

export function datePartsOf(serial: number): DateParts {
  const day = Math.floor(serial);
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (day < 60 ? day + 1 : day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function serialOf(time: number): number {
  const days = Math.round((time - EPOCH) / DAY_MS);
  return days < 61 ? days - 1 : days;
}

import { dayOf } from "../calendar/civil";

/** A date read from text. Where `order` is "either", `day` is the reading as day/month. */
export interface ParsedDate {
  readonly day: number;
  readonly order: "certain" | "day-first" | "month-first" | "either";
}

/** A run of digits: its value and how many they are. */
export interface Digits {
  readonly value: number;
  readonly length: number;
}

/** Three numbers with the same mark between them: year first, or two parts whose order may be open. */
export function numericDate(a: Digits, b: Digits, c: Digits): ParsedDate | undefined {
  if (a.length === 4) return certainDate(a, b.value, c);
  const year = yearOf(c);
  if (year === undefined || a.length > 2 || b.length > 2) return undefined;
  const dayFirst = dayOf(year, b.value, a.value);
  const monthFirst = dayOf(year, a.value, b.value);
  if (dayFirst === undefined) {
    return monthFirst === undefined ? undefined : { day: monthFirst, order: "month-first" };
  }
  if (monthFirst === undefined) return { day: dayFirst, order: "day-first" };
  return { day: dayFirst, order: dayFirst === monthFirst ? "certain" : "either" };
}

/** A date whose parts are known, or undefined where the calendar has no such date. */
export function certainDate(
  year: Digits,
  month: number | undefined,
  date: Digits
): ParsedDate | undefined {
  const whole = yearOf(year);
  if (whole === undefined || month === undefined || date.length > 2) return undefined;
  const day = dayOf(whole, month, date.value);
  return day === undefined ? undefined : { day, order: "certain" };
}

/** Two digits mean 1930 to 2029, as in Excel. */
function yearOf({ value, length }: Digits): number | undefined {
  if (length === 4) return value;
  if (length !== 2) return undefined;
  return value < 30 ? 2000 + value : 1900 + value;
}

import { dayOf } from "../calendar/civil";
import { isWeekday, monthNamed } from "./month-names";
import { foldText } from "./plain-text";

/** A date read from text. Where `order` is "either", `day` is the reading as day/month. */
export interface ParsedDate {
  readonly day: number;
  readonly order: "certain" | "day-first" | "month-first" | "either";
}

const LONGEST = 64;
const SEPARATORS: ReadonlySet<string> = new Set(["-", "/", ".", "", ","]);
const UNITS: ReadonlySet<string> = new Set(["年月", "년월"]);
const LAST_UNITS: ReadonlySet<string> = new Set(["日", "号", "號", "일"]);
const FILLERS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er", "de", "of", "del"]);
const CLOCK: ReadonlySet<string> = new Set(
  "t z am pm a p m h utc gmt 上午 下午 时 時 点 點 分 秒 오전 오후 午前 午後".split(" ")
);

/** The day of `2024-12-31`, the form most text dates have; undefined for any other text. */
export function isoDay(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  return dayOf(year, digitsAt(text, 5), digitsAt(text, 8));
}

/** The calendar date as written: a time and its zone are left out. undefined where there is no such date. */
export function parseDate(text: string): ParsedDate | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(foldText(text));
  const parsed = datePart(tokens);
  if (parsed !== undefined || !isWeekday(tokens[0] ?? "")) return parsed;
  return datePart(tokens.slice(2));
}

function digitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Runs of digits, of letters, and of whatever stands between them. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? [];
}

function datePart(tokens: readonly string[]): ParsedDate | undefined {
  const first = tokens[0] ?? "";
  if (first.length === 8 && isNumber(first)) {
    return isRest(tokens, 1)
      ? certain(first.slice(0, 4), Number(first.slice(4, 6)), first.slice(6))
      : undefined;
  }
  if (UNITS.has(`${tokens[1]?.trim()}${tokens[3]?.trim()}`)) return dateWithUnits(tokens);
  return dateInParts(tokens);
}

/** 2024年12月31日, with or without the last unit. */
function dateWithUnits(tokens: readonly string[]): ParsedDate | undefined {
  const [year = "", , month = "", , date = "", unit = ""] = tokens;
  if (!isRest(tokens, LAST_UNITS.has(unit) ? 6 : 5) || year.length !== 4) return undefined;
  return certain(year, Number(month), date);
}

function dateInParts(tokens: readonly string[]): ParsedDate | undefined {
  const parts: string[] = [];
  const separators: string[] = [];
  let index = 0;
  for (; index < tokens.length && parts.length < 3; index++) {
    const token = tokens[index] ?? "";
    if (isNumber(token) || monthNamed(token) !== undefined) parts.push(token);
    else if (SEPARATORS.has(token.trim())) separators.push(token.trim());
    else if (!FILLERS.has(token)) return undefined;
  }
  const [a = "", b = "", c = ""] = parts;
  if (c === "" || !isRest(tokens, index)) return undefined;
  if (!isNumber(b)) return isYear(a) ? certain(a, monthNamed(b), c) : certain(c, monthNamed(b), a);
  if (!isNumber(a)) return certain(c, monthNamed(a), b);
  const oneSeparator = separators.length === 2 && separators[0] === separators[1];
  return oneSeparator && separators[0] !== "," ? numericDate(a, b, c) : undefined;
}

function numericDate(a: string, b: string, c: string): ParsedDate | undefined {
  if (isYear(a)) return certain(a, Number(b), c);
  const year = yearOf(c);
  if (year === undefined || a.length > 2 || b.length > 2) return undefined;
  const dayFirst = dayOf(year, Number(b), Number(a));
  const monthFirst = dayOf(year, Number(a), Number(b));
  if (dayFirst === undefined) {
    return monthFirst === undefined ? undefined : { day: monthFirst, order: "month-first" };
  }
  if (monthFirst === undefined) return { day: dayFirst, order: "day-first" };
  return { day: dayFirst, order: dayFirst === monthFirst ? "certain" : "either" };
}

function certain(year: string, month: number | undefined, date: string): ParsedDate | undefined {
  const whole = yearOf(year);
  if (whole === undefined || month === undefined || date.length > 2) return undefined;
  const day = dayOf(whole, month, Number(date));
  return day === undefined ? undefined : { day, order: "certain" };
}

function isNumber(token: string): boolean {
  const first = token.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function isYear(token: string): boolean {
  return token.length === 4 && isNumber(token);
}

/** Two digits mean 1930 to 2029, as in Excel. */
function yearOf(token: string): number | undefined {
  if (isYear(token)) return Number(token);
  if (token.length !== 2 || !isNumber(token)) return undefined;
  return Number(token) < 30 ? 2000 + Number(token) : 1900 + Number(token);
}

/** What may follow a date: nothing, a weekday, or a time of day with its zone. */
function isRest(tokens: readonly string[], from: number): boolean {
  let numbers = 0;
  let clock = false;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    if (isNumber(token)) numbers++;
    else if (token.includes(":") || CLOCK.has(token)) clock = true;
    else if (!isWeekday(token) && token.replace(/[ .,+()-]/g, "") !== "") return false;
  }
  return numbers === 0 || (clock && numbers <= 7);
}

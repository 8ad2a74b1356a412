import { dayOf } from "../calendar/civil";
import { isWeekday, monthNamed } from "./month-names";
import { certainDate, numericDate } from "./numeric-date";
import type { Digits, ParsedDate } from "./numeric-date";
import { foldText } from "./plain-text";
import { quickDate } from "./quick-date";

const LONGEST = 64;
const MARKS: ReadonlySet<string> = new Set(["-", "/", ".", "", ","]);
const UNITS: ReadonlySet<string> = new Set(["年月", "년월"]);
const LAST_UNITS: ReadonlySet<string> = new Set(["日", "号", "號", "일"]);
const FILLERS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "er", "de", "of", "del"]);
const CLOCK: ReadonlySet<string> = new Set(
  "t z am pm a p m h utc gmt 上午 下午 时 時 点 點 分 秒 오전 오후 午前 午後".split(" ")
);

/** The day of `2024-12-31`, the form most text dates have; undefined for any other text. */
export function isoDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) {
    return undefined;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return dayOf(year, twoDigits(text, 5), twoDigits(text, 8));
}

/** The calendar date as written: a time and its zone are left out. undefined where there is no such date. */
export function parseDate(text: string): ParsedDate | undefined {
  const quick = quickDate(text);
  if (quick !== undefined) return quick === "none" ? undefined : quick;
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(foldText(text));
  const parsed = datePart(tokens);
  if (parsed !== undefined || !isWeekday(tokens[0] ?? "")) return parsed;
  return datePart(tokens.slice(2));
}

function twoDigits(text: string, index: number): number {
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
  if (first.length === 8 && isNumber(first)) return compactDate(tokens, first);
  const dense = tokens.filter((token) => token.trim() !== "");
  return UNITS.has(`${dense[1]}${dense[3]}`) ? dateWithUnits(dense) : dateInParts(tokens);
}

/** 20241231 */
function compactDate(tokens: readonly string[], digits: string): ParsedDate | undefined {
  if (!isRest(tokens, 1)) return undefined;
  return certainDate(
    asDigits(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    asDigits(digits.slice(6))
  );
}

/** 2024年12月31日, with or without the last unit. */
function dateWithUnits(tokens: readonly string[]): ParsedDate | undefined {
  const [year, , month, , date = "", unit = ""] = tokens as [string, string, string];
  if (!isRest(tokens, LAST_UNITS.has(unit) ? 6 : 5) || year.length !== 4) return undefined;
  return certainDate(asDigits(year), Number(month), asDigits(date));
}

/** Numbers and at most one month's name, with marks between them: 31-Dec-2024, December 31st, 2024. */
function dateInParts(tokens: readonly string[]): ParsedDate | undefined {
  const found = firstThreeParts(tokens);
  if (found === undefined || !isRest(tokens, found.rest)) return undefined;
  const [a, b, c] = found.parts as [string, string, string];
  const [x, y, z] = [asDigits(a), asDigits(b), asDigits(c)];
  const month = monthNamed(b);
  if (month !== undefined) {
    return x.length === 4 ? certainDate(x, month, z) : certainDate(z, month, x);
  }
  if (monthNamed(a) !== undefined) return certainDate(z, monthNamed(a), y);
  return isOneMark(found.marks) ? numericDate(x, y, z) : undefined;
}

function firstThreeParts(tokens: readonly string[]) {
  const parts: string[] = [];
  const marks: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isNumber(token) || monthNamed(token) !== undefined) parts.push(token);
    else if (MARKS.has(token.trim())) marks.push(token.trim());
    else if (!FILLERS.has(token)) return undefined;
    if (parts.length === 3) return { parts, marks, rest: index + 1 };
  }
  return undefined;
}

function isOneMark(marks: readonly string[]): boolean {
  return marks.length === 2 && marks[0] === marks[1] && marks[0] !== ",";
}

function isNumber(token: string): boolean {
  const first = token.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A word has no digits, and no length that a year or a date has. */
function asDigits(token: string): Digits {
  return isNumber(token) ? { value: Number(token), length: token.length } : NO_DIGITS;
}
const NO_DIGITS: Digits = { value: Number.NaN, length: 0 };

/** What may follow a date: nothing, a weekday, or a time of day with its zone. */
function isRest(tokens: readonly string[], from: number): boolean {
  let numbers = 0;
  let clock = false;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isNumber(token)) numbers++;
    else if (token.includes(":") || CLOCK.has(token)) clock = true;
    else if (!isWeekday(token) && token.replace(/[ .,+()-]/g, "") !== "") return false;
  }
  return numbers === 0 || (clock && numbers <= 7);
}

import { currencyOf } from "./currencies";
import { numberBody } from "./number-body";
import type { NumberBody } from "./number-body";
import { plainText } from "./plain-text";

/** An amount read from text, with its sign. */
export interface ParsedAmount extends NumberBody {
  readonly currency?: string;
}

const LONGEST = 64;
const SIGNS = /[-+() ]/g;
const MINUSES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019`\u00B4]/g;
const ARABIC_POINT = /\u066B/g;

/** undefined where the text is not one amount: words, percent, dates, badly grouped digits. */
export function parseAmount(text: string): ParsedAmount | undefined {
  if (text.length > LONGEST) return undefined;
  return bareAmount(text) ?? dressedAmount(text);
}

/** Digits and separators only, as most text amounts are. */
function bareAmount(text: string): NumberBody | undefined {
  const isBare = isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
  const body = isBare ? numberBody(text) : undefined;
  return body !== undefined && Number.isFinite(body.value) ? body : undefined;
}

/** With a sign, a currency, exotic spaces or digits. */
function dressedAmount(text: string): ParsedAmount | undefined {
  const plain = plainText(text)
    .replace(MINUSES, "-")
    .replace(APOSTROPHES, "'")
    .replace(ARABIC_POINT, ".");
  const start = firstOfNumber(plain);
  if (start < 0) return undefined;
  const end = endOfNumber(plain);
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  const sign = signOf(before, after);
  const currency = currencyOf(before.replace(SIGNS, ""), after.replace(SIGNS, ""));
  if (sign === undefined || currency === undefined) return undefined;
  const body = numberBody(plain.slice(start, end));
  if (body === undefined || !Number.isFinite(body.value)) return undefined;
  // Adding 0 makes -0 a 0.
  const amount = { ...body, value: sign * body.value + 0 };
  return currency === "" ? amount : { ...amount, currency };
}

/** A separator directly before the first digit belongs to the number, unless it ends a word: "Rs.500". */
function firstOfNumber(text: string): number {
  const digit = text.search(/\d/);
  const before = text.charAt(digit - 1);
  const leads = digit > 0 && (before === "." || before === ",");
  return leads && !/\p{L}/u.test(text.charAt(digit - 2)) ? digit - 1 : digit;
}

/** So does a point after the last digit, unless a word or a minus follows: 5.- is 5 in Switzerland, and no -5. */
function endOfNumber(text: string): number {
  let end = text.length;
  while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end--;
  return POINT.test(text.slice(end)) ? end + 1 : end;
}
const POINT = /^\.(?:$|[ )][^-]*$)/;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** -5, 5- and (5) are negative; two signs are none. */
function signOf(before: string, after: string): 1 | -1 | undefined {
  const opened = count(before, "(");
  if (opened !== count(after, ")") || before.includes(")") || after.includes("(")) return undefined;
  const negatives = count(before, "-") + count(after, "-") + opened;
  const signs = negatives + count(before, "+");
  if (signs > 1 || after.includes("+")) return undefined;
  return negatives === 1 ? -1 : 1;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

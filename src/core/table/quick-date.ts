import { numericDate } from "./numeric-date";
import type { Digits, ParsedDate } from "./numeric-date";

/** 31/12/2024, 2024-12-31 23:30:00+01:00 and the like, read in one pass over plain characters: the forms that fill
 * whole columns. undefined where the text is of another form, not where there is no such date: "none" says that. */
export function quickDate(text: string): ParsedDate | "none" | undefined {
  const a = digitsAt(text, 0);
  const mark = text.charCodeAt(a.length);
  if (a.length === 0 || !isMark(mark)) return undefined;
  const second = a.length + 1;
  const b = digitsAt(text, second);
  const third = second + b.length + 1;
  if (b.length === 0 || text.charCodeAt(third - 1) !== mark) return undefined;
  const c = digitsAt(text, third);
  if (c.length === 0 || !isClock(text, third + c.length)) return undefined;
  return numericDate(a, b, c) ?? "none";
}

/** The run of digits that starts at `from`; five at most, more are no part of a date. */
function digitsAt(text: string, from: number): Digits {
  let value = 0;
  let length = 0;
  for (; length < 5; length++) {
    const digit = text.charCodeAt(from + length) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  return { value, length };
}

function isMark(unit: number): boolean {
  return unit === 45 || unit === 46 || unit === 47;
}

/** Nothing, or " 23:30", "T23:30:00.000Z", " 23:30:00 -0500". */
function isClock(text: string, from: number): boolean {
  if (from === text.length) return true;
  const first = text.charAt(from);
  if (first !== " " && first !== "T") return false;
  let colons = 0;
  for (let index = from + 1; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === ":") colons++;
    else if (!CLOCK_CHARACTERS.has(character)) return false;
  }
  return colons > 0 && text.length - from < LONGEST_CLOCK;
}
const CLOCK_CHARACTERS: ReadonlySet<string> = new Set("0123456789.+- Z");
const LONGEST_CLOCK = 32;

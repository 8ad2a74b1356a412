/** The digits of an amount. Where `doubt` is set, that one separator may group thousands (then `value` is right) or
 * mark decimals (then it is value / 1000); other amounts of the column may tell. */
export interface NumberBody {
  readonly value: number;
  readonly doubt?: Separator;
  /** The decimal separator the text proves. */
  readonly decimal?: Separator;
}
export type Separator = "," | ".";

interface Runs {
  /** Digits before the first mark, between the marks, and after the last. */
  readonly sizes: readonly number[];
  readonly marks: string;
  /** All digits as one number. */
  readonly whole: number;
  readonly digits: number;
}

const GROUPING: ReadonlySet<string> = new Set([",", ".", " ", "'", "\u066C"]);
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d+$/i;
/** A whole number of so many digits, divided by a power of ten, is the nearest double. */
const EXACT_DIGITS = 15;

/** undefined where the text, which begins and ends with a digit or a separator, is not one number. */
export function numberBody(text: string): NumberBody | undefined {
  const runs = runsOf(text);
  if (runs === undefined) return SCIENTIFIC.test(text) ? { value: Number(text) } : undefined;
  const { sizes, marks, whole } = runs;
  if (marks === "") return { value: whole };
  const last = marks.charAt(marks.length - 1);
  if (isSeparator(last) && marks.indexOf(last) === marks.length - 1) {
    return withFraction(text, runs, last);
  }
  if (!isGrouped(sizes, marks)) return undefined;
  return isSeparator(last) ? { value: whole, decimal: last === "," ? "." : "," } : { value: whole };
}

function runsOf(text: string): Runs | undefined {
  const sizes: number[] = [];
  let marks = "";
  let size = 0;
  let whole = 0;
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      size++;
      digits++;
    } else {
      const mark = text.charAt(index);
      if (!GROUPING.has(mark)) return undefined;
      marks += mark;
      sizes.push(size);
      size = 0;
    }
  }
  sizes.push(size);
  const value = digits <= EXACT_DIGITS ? whole : Number(text.replace(/\D/g, ""));
  return { sizes, marks, whole: value, digits };
}

function withFraction(text: string, runs: Runs, last: Separator): NumberBody | undefined {
  const { sizes, marks, whole, digits } = runs;
  const fraction = sizes[sizes.length - 1]!;
  if (!isGrouped(sizes.slice(0, -1), marks.slice(0, -1))) return undefined;
  const head = sizes[0]!;
  const mayGroup = marks.length === 1 && fraction === 3 && head > 0 && head <= 3;
  if (mayGroup && !text.startsWith("0")) return { value: whole, doubt: last };
  // 5. is 5, whatever marks its decimals.
  if (fraction === 0 && marks.length === 1) return { value: whole };
  if (digits <= EXACT_DIGITS) return { value: whole / 10 ** fraction, decimal: last };
  const point = text.length - fraction;
  const before = text.slice(0, point - 1).replace(/\D/g, "");
  return { value: Number(`${before}.${text.slice(point)}`), decimal: last };
}

/** One mark throughout; groups of three, or of two before the last three as in India. */
function isGrouped(sizes: readonly number[], marks: string): boolean {
  if (marks === "") return true;
  const mark = marks.charAt(0);
  const head = sizes[0]!;
  if (marks !== mark.repeat(marks.length) || head < 1 || head > 3) return false;
  const middle = sizes.slice(1, -1);
  const isIndian = mark === "," && head < 3 && middle.every((size) => size === 2);
  return sizes[sizes.length - 1] === 3 && (isIndian || middle.every((size) => size === 3));
}

function isSeparator(mark: string): mark is Separator {
  return mark === "," || mark === ".";
}

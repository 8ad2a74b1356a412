import { plainText } from "./plain-text";

/** An amount read from text. Where `doubt` is set, that one separator may group thousands (then `value` is right)
 * or mark decimals (then it is value / 1000); other amounts of the column may tell. */
export interface ParsedAmount {
  readonly value: number;
  readonly doubt?: Separator;
  /** The decimal separator the text proves. */
  readonly decimal?: Separator;
  readonly currency?: string;
}
export type Separator = "," | ".";

const LONGEST = 64;
const SIGNS = /[-+() ]/g;
const MINUSES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019`\u00B4]/g;
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d+$/i;
const GROUPING: ReadonlySet<string> = new Set([",", ".", " ", "'", "\u066C"]);
const ONE_SIGN = /^\p{Sc}$/u;
const SAME_CURRENCY: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
  ["RS", "INR"],
  ["RS.", "INR"],
  ["₩", "KRW"],
  ["원", "KRW"],
  ["円", "JPY"],
  ["JP¥", "JPY"],
  ["CN¥", "CNY"],
  ["RMB", "CNY"],
  ["人民币", "CNY"],
  ["US$", "USD"],
  ["NT$", "TWD"],
  ["HK$", "HKD"],
  ["AU$", "AUD"],
  ["A$", "AUD"],
  ["CA$", "CAD"],
  ["C$", "CAD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["ZŁ", "PLN"],
  ["KČ", "CZK"],
  ["FR.", "CHF"],
]);
const CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY CNH TWD HKD MOP KRW INR AUD NZD CAD CHF SEK NOK DKK KR PLN CZK HUF RON BGN TRY RUB UAH " +
    "ILS AED SAR QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN SGD MYR RM THB IDR RP PHP VND PKR BDT LKR 元 圓 圆 块"
  ).split(" ")
);

/** undefined where the text is not one amount: words, percent, dates, badly grouped digits. */
export function parseAmount(text: string): ParsedAmount | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text)
    .replace(MINUSES, "-")
    .replace(APOSTROPHES, "'")
    .replace(/\u066B/g, ".");
  const start = firstDigit(plain);
  const end = lastDigit(plain);
  if (start < 0) return undefined;
  const sign = signOf(plain.slice(0, start), plain.slice(end));
  const currency = currencyOf(plain.slice(0, start), plain.slice(end));
  const body =
    sign === undefined || currency === undefined ? undefined : bodyOf(plain.slice(start, end));
  if (sign === undefined || body === undefined || !Number.isFinite(body.value)) return undefined;
  const value = sign * body.value + 0;
  return currency === "" || currency === undefined
    ? { ...body, value }
    : { ...body, value, currency };
}

/** Where the number starts: a separator directly before the first digit belongs to it. */
function firstDigit(text: string): number {
  const index = text.search(/\d/);
  return /^[.,]$/.test(text[index - 1] ?? "") && !/\p{L}/u.test(text[index - 2] ?? "")
    ? index - 1
    : index;
}

function lastDigit(text: string): number {
  let end = text.length;
  while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end--;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** -5, 5-, (5): at most one of them. */
function signOf(before: string, after: string): 1 | -1 | undefined {
  const minuses = count(before, "-") + count(after, "-");
  const open = count(before, "(");
  if (open !== count(after, ")") || count(before, ")") + count(after, "(") > 0) return undefined;
  const plus = count(before, "+");
  if (minuses + open + plus > 1 || after.includes("+")) return undefined;
  return minuses + open === 1 ? -1 : 1;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** "" where there is none, undefined where what stands around the number is no currency. */
function currencyOf(before: string, after: string): string | undefined {
  const left = before.replace(SIGNS, "").toUpperCase();
  const right = after.replace(SIGNS, "").toUpperCase();
  const first = left === "" ? "" : oneCurrency(left);
  const second = right === "" ? "" : oneCurrency(right);
  if (first === undefined || second === undefined) return undefined;
  if (first === "" || second === "" || first === second) return first || second;
  // "$12.00 USD": the sign is one of the currency, the code says which.
  return first === "$" && second.endsWith("D") ? second : undefined;
}

function oneCurrency(mark: string): string | undefined {
  const same = SAME_CURRENCY.get(mark);
  if (same !== undefined) return same;
  return CODES.has(mark) || ONE_SIGN.test(mark) ? mark : undefined;
}

type Body = Pick<ParsedAmount, "value" | "doubt" | "decimal">;

function bodyOf(text: string): Body | undefined {
  if (SCIENTIFIC.test(text)) return { value: Number(text) };
  const runs = text.split(/\D/);
  const marks = text.replace(/\d/g, "");
  if (marks === "") return { value: Number(text) };
  const last = marks[marks.length - 1] ?? "";
  const mayBeDecimal = isSeparator(last) && marks.indexOf(last) === marks.length - 1;
  if (mayBeDecimal) return withFraction(runs, marks, last);
  if (!isGrouped(runs, marks)) return undefined;
  const value = Number(runs.join(""));
  return isSeparator(last) ? { value, decimal: last === "," ? "." : "," } : { value };
}

function withFraction(runs: readonly string[], marks: string, last: Separator): Body | undefined {
  const whole = runs.slice(0, -1);
  const fraction = runs[runs.length - 1] ?? "";
  if (!isGrouped(whole, marks.slice(0, -1))) return undefined;
  if (marks.length === 1 && fraction.length === 3 && /^[1-9]\d?\d?$/.test(whole[0] ?? "")) {
    return { value: Number(runs.join("")), doubt: last };
  }
  return { value: Number(`${whole.join("")}.${fraction}`), decimal: last };
}

/** One mark throughout; groups of three, or of two before the last three as in India. */
function isGrouped(runs: readonly string[], marks: string): boolean {
  if (marks === "") return true;
  const mark = marks[0] ?? "";
  if (!GROUPING.has(mark) || marks !== mark.repeat(marks.length)) return false;
  const sizes = runs.map((run) => run.length);
  const head = sizes[0] ?? 0;
  const middle = sizes.slice(1, -1);
  if (head < 1 || head > 3 || sizes[sizes.length - 1] !== 3) return false;
  return (
    middle.every((size) => size === 3) ||
    (mark === "," && head < 3 && middle.every((size) => size === 2))
  );
}

function isSeparator(mark: string): mark is Separator {
  return mark === "," || mark === ".";
}

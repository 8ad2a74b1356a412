import { excelError, ERROR_CODES } from "./errors";
import { serialOfDate } from "../formula/dates";
import type { CellValue } from "./types";

/** What Excel makes of something typed into a cell or given to Range.values. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format typing gives a cell that is still General. */
  readonly format?: string;
  /** Begun with an apostrophe: text whatever follows. */
  readonly prefixed?: boolean;
}

const DATE = "m/d/yyyy";

/** `isFormula` says whether text begun with "+", "-" or "@" reads as a formula. */
export function readTyped(
  input: string | number | boolean,
  numberFormat: string,
  isFormula: (text: string) => boolean
): Typed {
  if (typeof input !== "string") return { value: input };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), prefixed: true };
  if (input.length > 1 && input.startsWith("=")) return { formula: input };
  const text = input.trim();
  if (text === "") return { value: input };
  const constant = readConstant(text);
  if (constant) return constant;
  const opens = /^[-+@]./.test(text);
  if (opens && isFormula(`=${text}`)) return { formula: `=${text}` };
  return { value: input };
}

export function readConstant(text: string): Typed | undefined {
  return readNumber(text) ?? readLogical(text) ?? readErrorText(text) ?? readDateTime(text);
}

/** 12, -1.5e3, 1,234.5, $5, 12%, (5): with the format each sets. */
function readNumber(text: string): Typed | undefined {
  const found =
    /^([-+])?(\()?([-+])?(\$)?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%)?(\))?$/i.exec(
      text
    );
  if (!found) return undefined;
  const [, outer, open, inner, currency, digits = "", exponent = "", percent, close] = found;
  if (Boolean(open) !== Boolean(close) || (outer && inner) || (open && inner)) return undefined;
  const size = Number(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = outer === "-" || inner === "-" || open !== undefined;
  const value = (isNegative ? -size : size) / (percent ? 100 : 1);
  const format = numberFormatOf({ digits, exponent, currency, percent });
  return format === undefined ? { value } : { value, format };
}

function numberFormatOf(parts: {
  digits: string;
  exponent: string;
  currency: string | undefined;
  percent: string | undefined;
}): string | undefined {
  const hasCents = parts.digits.includes(".");
  if (parts.percent) return hasCents ? "0.00%" : "0%";
  if (parts.currency) return hasCents ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (parts.exponent) return "0.00E+00";
  if (parts.digits.includes(",")) return hasCents ? "#,##0.00" : "#,##0";
  return undefined;
}

function readLogical(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") return undefined;
  return { value: upper === "TRUE" };
}

function readErrorText(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  return ERROR_CODES.some((code) => code === upper) ? { value: excelError(upper) } : undefined;
}

/** 2024-12-31, 12/31/2024, either followed by a time; a time alone. */
function readDateTime(text: string): Typed | undefined {
  const [first = "", ...rest] = text.split(/\s+/);
  const day = readDay(first);
  if (day === undefined) return readTime(text);
  if (rest.length === 0) return { value: day, format: DATE };
  const time = readTime(rest.join(" "));
  if (typeof time?.value !== "number" || time.value >= 1) return undefined;
  return { value: day + time.value, format: "m/d/yyyy h:mm" };
}

function readDay(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOfDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (!us) return undefined;
  const written = Number(us[3]);
  const century = written < 30 ? 2000 : 1900;
  const year = us[3]?.length === 4 ? written : century + written;
  return serialOfDate(year, Number(us[1]), Number(us[2]));
}

function readTime(text: string): Typed | undefined {
  const found = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([AaPp])[Mm]?)?$/.exec(text);
  if (!found) return undefined;
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  const half = found[4]?.toUpperCase();
  const isOut = minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12));
  if (isOut || hour > 9999) return undefined;
  const onClock = half === undefined ? hour : (hour % 12) + (half === "P" ? 12 : 0);
  const value = (onClock * 3600 + minute * 60 + second) / 86400;
  return { value, format: timeFormat(found[3] !== undefined, half !== undefined, value) };
}

function timeFormat(hasSeconds: boolean, hasHalf: boolean, value: number): string {
  if (value >= 1) return "[h]:mm:ss";
  return `h:mm${hasSeconds ? ":ss" : ""}${hasHalf ? " AM/PM" : ""}`;
}

import { excelError, ERROR_CODES } from "./errors";
import { serialOfDate } from "../formula/dates";
import type { CellValue } from "./types";

/** A constant and the number format that typing it gives a cell. */
export interface Constant {
  readonly value: CellValue;
  readonly format?: string;
}

const DATE = "m/d/yyyy";
const MOST_DIGITS = 15;

/** Text that en-US Excel reads as a number, a logical value, an error, a date or a time; undefined for any other. */
export function readConstant(text: string): Constant | undefined {
  return readNumber(text) ?? readLogical(text) ?? readErrorText(text) ?? readDateTime(text);
}

const NUMBER =
  /^(?<sign>[-+])?(?<currency>\$)?\s*(?<inner>[-+])?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<exponent>e[-+]?\d+)?\s*(?<percent>%)?$/i;

/** 12, -1.5e3, 1,234.5, $5, 12%, (5): with the format each sets. */
function readNumber(text: string): Constant | undefined {
  const bare = /^\((.*)\)$/.exec(text)?.[1];
  const parts: NumberParts | undefined = NUMBER.exec(bare ?? text)?.groups;
  if (!parts) return undefined;
  const isNegative = signOf([parts.sign, parts.inner, bare === undefined ? "" : "-"]);
  const size = sizeOf(parts);
  if (isNegative === undefined || !Number.isFinite(size)) return undefined;
  const value = isNegative ? -size : size;
  const format = numberFormatOf(parts);
  return format === undefined ? { value } : { value, format };
}

interface NumberParts {
  readonly sign?: string;
  readonly currency?: string;
  readonly inner?: string;
  readonly digits?: string;
  readonly exponent?: string;
  readonly percent?: string;
}

function sizeOf({ digits = "", exponent = "", percent }: NumberParts): number {
  const size = Number(kept(digits.replaceAll(",", "")) + exponent);
  return percent ? size / 100 : size;
}

/** Whether the one sign written, if any, is a minus; parentheses are one. */
function signOf(written: readonly (string | undefined)[]): boolean | undefined {
  const signs = written.filter(Boolean);
  return signs.length > 1 ? undefined : signs[0] === "-";
}

/** Excel keeps 15 digits: of a longer whole number the rest become zeros. */
function kept(digits: string): string {
  if (!/^[1-9]\d{15,}$/.test(digits)) return digits;
  return digits.slice(0, MOST_DIGITS).padEnd(digits.length, "0");
}

function numberFormatOf(parts: NumberParts): string | undefined {
  const { digits = "", exponent, currency, percent } = parts;
  const hasCents = digits.includes(".");
  if (percent) return hasCents ? "0.00%" : "0%";
  if (currency) return hasCents ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent) return "0.00E+00";
  if (!digits.includes(",")) return undefined;
  return hasCents ? "#,##0.00" : "#,##0";
}

function readLogical(text: string): Constant | undefined {
  const upper = text.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") return undefined;
  return { value: upper === "TRUE" };
}

function readErrorText(text: string): Constant | undefined {
  const upper = text.toUpperCase();
  return ERROR_CODES.some((code) => code === upper) ? { value: excelError(upper) } : undefined;
}

/** 2024-12-31, 12/31/2024, either followed by a time; a time alone. */
function readDateTime(text: string): Constant | undefined {
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

function readTime(text: string): Constant | undefined {
  const found = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*([AaPp])[Mm]?)?$/.exec(text);
  if (!found) return undefined;
  const { 1: hour, 2: minute, 3: second, 4: half } = found;
  const onClock = hourOf(Number(hour), half);
  if (onClock === undefined) return undefined;
  const value = (onClock * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  if (value >= 1) return { value, format: "[h]:mm:ss" };
  return { value, format: `h:mm${second ? ":ss" : ""}${half ? " AM/PM" : ""}` };
}

function hourOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written;
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (half.toUpperCase() === "P" ? 12 : 0);
}

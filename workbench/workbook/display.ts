import { format, isDateFormat } from "numfmt";
import { GENERAL } from "./number-formats";
import { isError } from "./errors";
import type { CellValue } from "./types";

/** A value as a cell wide enough for it shows it. */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (isError(value)) return value.code;
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === GENERAL) return typeof value === "number" ? generalText(value) : value;
  return format(numberFormat, date1904 ? since1900(value, numberFormat) : value, OPTIONS);
}
const OPTIONS = { throws: false, dateErrorThrows: false };
/** The formatting library counts days from 1900 only. */
const DAYS_TO_1904 = 1462;

function since1900(value: string | number, numberFormat: string): string | number {
  const isDate = typeof value === "number" && isDateFormat(numberFormat);
  return isDate ? value + DAYS_TO_1904 : value;
}

/** General: eleven characters of digits, then scientific notation. */
export function generalText(value: number): string {
  return format(GENERAL, value);
}

/** All 15 significant digits, as the formula bar and & show a number. */
export function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e21 || size < 1e-9) return scientific(value, 14);
  const digits = Math.max(0, 14 - Math.floor(Math.log10(size)));
  return trimZeros(Number(value.toPrecision(15)).toFixed(Math.min(20, digits)));
}

function scientific(value: number, decimals: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(decimals).split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${trimZeros(mantissa)}E${power < 0 ? "-" : "+"}${digits}`;
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

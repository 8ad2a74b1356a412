import { plainNumber } from "../workbook/display";
import { readConstant } from "../workbook/constant-text";
import { BAD_VALUE, isFailure } from "./values";
import type { ExcelError } from "../workbook/types";
import type { Scalar } from "./values";

/** As arithmetic takes a value: blank is 0, text must read as a number, a date or a percentage. */
export function toNumber(value: Scalar): number | ExcelError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberOfText(value);
  return value;
}

export function toText(value: Scalar): string | ExcelError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toLogical(value: Scalar): boolean | ExcelError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isFailure(value)) return value;
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return BAD_VALUE;
}

function numberOfText(text: string): number | ExcelError {
  const trimmed = text.trim();
  if (trimmed === "") return BAD_VALUE;
  const read = readConstant(trimmed)?.value;
  return typeof read === "number" ? read : BAD_VALUE;
}

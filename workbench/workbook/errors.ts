import { WorkbookError } from "./types";
import type { CellValue, ExcelError } from "./types";

export function isError(value: unknown): value is ExcelError {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    value.code.startsWith("#")
  );
}

export function excelError(code: string, message?: string): ExcelError {
  return message === undefined ? { code } : { code, message };
}

export const ERROR_CODES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
] as const;

export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "";
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format."
): WorkbookError {
  return new WorkbookError("InvalidArgument", message);
}
export function accessDenied(
  message = "You cannot perform the requested operation."
): WorkbookError {
  return new WorkbookError("AccessDenied", message, 403);
}
export function alreadyExists(): WorkbookError {
  return new WorkbookError("ItemAlreadyExists", "The resource being created already exists.", 409);
}
export function itemNotFound(): WorkbookError {
  return new WorkbookError("ItemNotFound", "The requested resource doesn't exist.", 404);
}
export function notImplemented(what: string): WorkbookError {
  return new WorkbookError("NotImplemented", `The workbench does not know how to ${what}.`, 501);
}

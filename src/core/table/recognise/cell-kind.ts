import { FIRST_USUAL_DAY, LAST_USUAL_DAY } from "../settle-days";
import { parseAmount } from "../parse-amount";
import { isoDay, parseDate } from "../parse-date";
import { isBlank } from "../plain-text";
import type { Cell } from "../table";

/** What one cell looks like by itself. "serial" is a number that would be a usual date. */
export type CellKind =
  "blank" | "serial" | "number" | "text-date" | "text-number" | "word" | "other";

export function cellKind(cell: Cell | undefined): CellKind {
  if (cell === null || cell === undefined) return "blank";
  if (typeof cell === "number") return isUsualDay(cell) ? "serial" : "number";
  if (typeof cell !== "string") return "other";
  if (isBlank(cell)) return "blank";
  if (isoDay(cell) !== undefined || parseDate(cell) !== undefined) return "text-date";
  return parseAmount(cell) === undefined ? "word" : "text-number";
}

export function isData(kind: CellKind): boolean {
  return kind !== "blank" && kind !== "word";
}

function isUsualDay(number: number): boolean {
  return number >= FIRST_USUAL_DAY && number < LAST_USUAL_DAY + 1;
}

/** The day of a cell that is a usual date. Of 01/02/2024 the reading as day/month. */
export function dayOfCell(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return isUsualDay(cell) ? Math.floor(cell) : undefined;
  if (typeof cell !== "string") return undefined;
  return isoDay(cell) ?? parseDate(cell)?.day;
}

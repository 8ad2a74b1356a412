import { WorkbookProblem } from "./problem";
import type { Cell } from "../core/table/table";

/** Errors arrive as text: "#N/A" may be one, or be a customer called so. Only the types of the cells tell. */
export function mayHoldErrors(values: readonly unknown[][]): boolean {
  for (const row of values)
    for (const value of row)
      if (typeof value === "string" && value.charCodeAt(0) === HASH) return true;
  return false;
}

const HASH = "#".charCodeAt(0);

/** A cell as Excel gives it; `type` is missing where no cell of its page can be an error. */
export function cellOf(value: unknown, type?: Excel.RangeValueType | string): Cell {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return null;
}

/** The loaded values. Beyond its limit of cells Excel gives null instead of an error, which the types do not say. */
export function loadedValues(range: Excel.Range): readonly unknown[][] {
  const values = range.values as unknown[][] | null;
  if (values === null) throw new WorkbookProblem("too-large");
  return values;
}

/** A text that looks like a formula is its own value. */
export function isFormula(cell: unknown, value: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value;
}

/** The size of cells on the wire, near enough: what `JSON.stringify` makes of them. */
export function bytesOf(cells: unknown): number {
  return JSON.stringify(cells).length;
}

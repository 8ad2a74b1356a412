import type { CellValue } from "../../workbook/types";

export type Evaluate = (path: string) => CellValue;
type Order = (difference: number) => boolean;

const ORDERS: Readonly<Record<string, Order>> = {
  EqualTo: (difference) => difference === 0,
  NotEqualTo: (difference) => difference !== 0,
  GreaterThan: (difference) => difference > 0,
  GreaterThanOrEqual: (difference) => difference >= 0,
  LessThan: (difference) => difference < 0,
  LessThanOrEqual: (difference) => difference <= 0,
};

/** Whether a cell-value rule holds; `evaluate` gives its formula1 and formula2 for the cell. */
export function compare(value: CellValue, operator: string, evaluate: Evaluate): boolean {
  if (operator === "Between" || operator === "NotBetween") {
    const low = difference(value, evaluate("formula1"));
    const high = difference(value, evaluate("formula2"));
    const isBetween = low >= 0 && high <= 0;
    return isBetween === (operator === "Between");
  }
  const order = ORDERS[operator];
  return order !== undefined && order(difference(value, evaluate("formula1")));
}

/** Numbers come before texts, as in Excel's own comparisons; NaN compares as nothing. */
function difference(first: CellValue, second: CellValue): number {
  if (typeof first === "object" || typeof second === "object") return NaN;
  if (typeof first === "number" && typeof second === "number") return first - second;
  if (first === "" && typeof second === "number") return -second;
  if (typeof first !== typeof second) return typeof first === "number" ? -1 : 1;
  return String(first).localeCompare(String(second), "en", { sensitivity: "base" });
}

export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

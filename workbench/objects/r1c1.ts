import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { toA1 } from "../workbook/a1";
import { rectOf } from "../workbook/rect";

/** Formulas only; any other cell content is the same in both notations. */
export function toR1C1<V>(source: V, row: number, column: number): V | string {
  if (typeof source !== "string" || !source.startsWith("=")) return source;
  return translateFormulaToR1C1(source, toA1(rectOf(row, column)));
}

export function fromR1C1(source: unknown, row: number, column: number): unknown {
  if (typeof source !== "string" || !source.startsWith("=")) return source;
  return translateFormulaToA1(source, toA1(rectOf(row, column)));
}

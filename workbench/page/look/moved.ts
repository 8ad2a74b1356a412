import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { toA1 } from "../../workbook/a1";
import { rectOf } from "../../workbook/rect";
import type { Cell } from "../grid/cell";

/** A formula as it reads when copied from one cell to another: relative references follow. */
export function moved(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(formula, nameOf(from));
  return translateFormulaToA1(relative, nameOf(to));
}

function nameOf(cell: Cell): string {
  return toA1(rectOf(cell.row, cell.column));
}

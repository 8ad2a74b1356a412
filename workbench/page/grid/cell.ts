import { rectOf, union } from "../../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../workbook/types";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Spanned by two cells, whichever is first. */
export function rectBetween(first: Cell, second: Cell): Rect {
  const one = rectOf(first.row, first.column);
  return union(one, rectOf(second.row, second.column)) ?? one;
}

export function lastCellOf(rect: Rect): Cell {
  return { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
}

/** The nearest cell on the sheet. */
export function clamp(cell: Cell): Cell {
  return {
    row: Math.max(0, Math.min(MAX_ROWS - 1, cell.row)),
    column: Math.max(0, Math.min(MAX_COLUMNS - 1, cell.column)),
  };
}

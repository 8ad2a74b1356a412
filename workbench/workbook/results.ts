import { gridOf, isFailure, isGrid, Lambda, single } from "../formula/values";
import { cellCount, intersection, isOnSheet, isSameRect, rectOf } from "./rect";
import type { Scalar, Value } from "../formula/values";
import type { Book } from "./book";
import type { FormulaCell } from "./formula-cell";
import type { CellValue, Rect } from "./types";

/** Puts a formula's value into its cell, an array over the cells right and below. Returns the areas that now hold something
 * else than before besides the formula's own cell: what it spilled over and no longer does, or newly does. */
export function placeResult(book: Book, cell: FormulaCell, result: Value): Rect[] {
  const value = single(result);
  const { sheet, row, column } = cell;
  const before = sheet.spills.rect(cell);
  if (!isGrid(value)) {
    const freed = clearSpill(cell);
    sheet.cells.set(row, column, shown(value));
    return freed;
  }
  const wanted = rectOf(row, column, value.rows, value.columns);
  const freed = before && isSameRect(before, wanted) ? [] : clearSpill(cell);
  if (!hasRoom(book, cell, wanted)) {
    clearSpill(cell);
    sheet.cells.set(row, column, { code: "#SPILL!" });
    if (isOnSheet(wanted)) sheet.blocked.set(cell, wanted);
    return freed;
  }
  fill(cell, value, wanted);
  if (before && isSameRect(before, wanted)) return [];
  sheet.spills.set(cell, wanted);
  return [...freed, wanted];
}

/** Takes an array's cells back, the formula's own excepted. */
export function clearSpill(cell: FormulaCell): Rect[] {
  const { sheet, row, column } = cell;
  sheet.blocked.delete(cell);
  const rect = sheet.spills.rect(cell);
  if (!rect) return [];
  sheet.spills.delete(cell);
  const own = sheet.cells.get(row, column);
  sheet.cells.erase(rect);
  sheet.cells.set(row, column, own);
  return [rect];
}

export function shown(value: Value): CellValue {
  if (value instanceof Lambda || isGrid(value)) return { code: "#CALC!" };
  return value ?? 0;
}

export function shownCells(value: Value): CellValue[][] {
  const grid = gridOf(value);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => shown(grid.at(row, column)))
  );
}

function fill(cell: FormulaCell, value: { at(row: number, column: number): Scalar }, rect: Rect) {
  const { sheet } = cell;
  // Read whole before writing: the array may be an area that overlaps where it goes.
  const cells = Array.from({ length: cellCount(rect) }, (_, at) =>
    shown(value.at(Math.floor(at / rect.columns), at % rect.columns))
  );
  cells.forEach((one, at) =>
    sheet.cells.set(
      rect.row + Math.floor(at / rect.columns),
      rect.column + (at % rect.columns),
      isFailure(one) ? { ...one } : one
    )
  );
}

function hasRoom(book: Book, cell: FormulaCell, wanted: Rect): boolean {
  const { sheet, row, column } = cell;
  if (!isOnSheet(wanted)) return false;
  const own = sheet.spills.rect(cell);
  if (own && isSameRect(own, wanted)) return true;
  if (book.tables.some((one) => one.sheet === sheet && intersection(one.rect, wanted)))
    return false;
  if (sheet.merges.some((merge) => intersection(merge, wanted))) return false;
  let isFree = true;
  sheet.cells.forEach(wanted, (_, at, across) => {
    if (at !== row || across !== column) isFree = false;
  });
  return isFree;
}

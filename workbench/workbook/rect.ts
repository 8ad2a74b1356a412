import { MAX_COLUMNS, MAX_ROWS } from "./types";
import type { Rect } from "./types";

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

export const WHOLE_SHEET: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);

/** One number per cell of a sheet, for maps and sets. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
export function keyRow(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}
export function keyColumn(key: number): number {
  return key % MAX_COLUMNS;
}

export function cellCount(rect: Rect): number {
  return rect.rows * rect.columns;
}

export function isOnSheet(rect: Rect): boolean {
  const { row, column, rows, columns } = rect;
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

export function holds(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

export function covers(outer: Rect, inner: Rect): boolean {
  return (
    holds(outer, inner.row, inner.column) &&
    holds(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function isSameRect(one: Rect, other: Rect): boolean {
  return covers(one, other) && covers(other, one);
}

export function intersection(one: Rect, other: Rect): Rect | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function touches(one: Rect, other: Rect): boolean {
  return intersection(one, other) !== undefined;
}

/** The smallest rectangle around both. */
export function union(one: Rect | undefined, other: Rect | undefined): Rect | undefined {
  if (!one || !other) return one ?? other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

export function forEachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      visit(row, column);
}

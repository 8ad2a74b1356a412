import { SIZE_MISMATCH } from "../richapi/errors";
import { invalidArgument } from "../workbook/errors";
import { cellCount } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS, WorkbookError } from "../workbook/types";
import type { Rect } from "../workbook/types";
import type { RangeTarget } from "./targets";

/** More cells than Excel gives at once. */
const CELLS_AT_MOST = 5_000_000;

/** Entire rows or columns: their cells are neither given nor taken. */
export function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

/** One answer per cell, row by row; null where Excel gives none. */
export function gridOf<T>(
  { excel, rect }: RangeTarget,
  cell: (row: number, column: number) => T
): T[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellCount(rect) > CELLS_AT_MOST) {
    if (excel.platform === "desktop") return null;
    throw new WorkbookError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit."
    );
  }
  const grid = new Array<T[]>(rect.rows);
  for (let row = 0; row < rect.rows; row++) {
    const line = new Array<T>(rect.columns);
    for (let column = 0; column < rect.columns; column++)
      line[column] = cell(rect.row + row, rect.column + column);
    grid[row] = line;
  }
  return grid;
}

/** What to put in each cell (offsets from the top left): an array of the range's size, or one value for all of them. */
export function cellsFrom(rect: Rect, given: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(rect)) throw invalidArgument();
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits = (row: unknown): row is unknown[] =>
    Array.isArray(row) && row.length === rect.columns;
  if (rows.length !== rect.rows || !rows.every(fits)) throw invalidArgument(SIZE_MISMATCH);
  return (row, column) => rows[row]?.[column];
}

import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../../workbook/types";
import { Axis } from "./axis";
import { COLUMN_WIDTH, ROW_HEIGHT } from "./view";

const PIXELS_PER_POINT = 4 / 3;

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

export function columnAxis(sheet: SheetModel): Axis {
  const sizes = new Map<number, number>();
  for (const [column, width] of sheet.columnWidths) sizes.set(column, Math.round(toPixels(width)));
  for (const run of sheet.formatRuns) {
    if (run.path[0] !== "columnHidden") continue;
    const end = run.rect.column + run.rect.columns;
    for (let column = run.rect.column; column < end; column++) {
      if (run.value === true) sizes.set(column, 0);
    }
  }
  return new Axis(MAX_COLUMNS, COLUMN_WIDTH, sizes);
}

/** `grown` holds rows higher than usual because of what is in them. */
export function rowAxis(sheet: SheetModel, grown: ReadonlyMap<number, number>): Axis {
  const sizes = new Map(grown);
  for (const run of sheet.formatRuns) {
    if (run.path[0] !== "rowHeight" || typeof run.value !== "number") continue;
    const height = Math.round(toPixels(run.value));
    const end = run.rect.row + Math.min(run.rect.rows, MOST_ROWS);
    for (let row = run.rect.row; row < end; row++) sizes.set(row, height);
  }
  for (const row of sheet.hiddenRows) sizes.set(row, 0);
  return new Axis(MAX_ROWS, ROW_HEIGHT, sizes);
}

const MOST_ROWS = 200_000;

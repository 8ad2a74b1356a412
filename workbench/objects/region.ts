import { intersection } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/types";
import type { Rect, SheetModel } from "../workbook/types";

/** The block of cells around a range, as Ctrl+* selects it: bounded by blank rows and columns on every side. */
export function surroundingRegion(sheet: SheetModel, from: Rect): Rect {
  const used = sheet.used(true);
  if (!used) return from;
  let region = from;
  for (;;) {
    const before = region;
    for (const side of sides) region = stretch(region, side, sheet, used);
    if (before.rows === region.rows && before.columns === region.columns) return region;
  }
}

/** `next` is the strip of cells just outside, corners included; `grow` takes it in. */
interface Side {
  readonly next: (region: Rect) => Rect;
  readonly grow: (region: Rect) => Rect;
}

const up: Side = {
  next: (region) => ({ ...wide(region), row: region.row - 1, rows: 1 }),
  grow: (region) => ({ ...region, row: region.row - 1, rows: region.rows + 1 }),
};
const down: Side = {
  next: (region) => ({ ...wide(region), row: region.row + region.rows, rows: 1 }),
  grow: (region) => ({ ...region, rows: region.rows + 1 }),
};
const left: Side = {
  next: (region) => ({ ...tall(region), column: region.column - 1, columns: 1 }),
  grow: (region) => ({ ...region, column: region.column - 1, columns: region.columns + 1 }),
};
const right: Side = {
  next: (region) => ({ ...tall(region), column: region.column + region.columns, columns: 1 }),
  grow: (region) => ({ ...region, columns: region.columns + 1 }),
};
const sides = [up, down, left, right];

function stretch(region: Rect, side: Side, sheet: SheetModel, used: Rect): Rect {
  let stretched = region;
  for (;;) {
    const strip = intersection(side.next(stretched), used);
    if (!strip || !holdsSomething(sheet, strip)) return stretched;
    stretched = side.grow(stretched);
  }
}

function wide(region: Rect): Rect {
  const column = Math.max(0, region.column - 1);
  const end = Math.min(MAX_COLUMNS, region.column + region.columns + 1);
  return { ...region, column, columns: end - column };
}

function tall(region: Rect): Rect {
  const row = Math.max(0, region.row - 1);
  const end = Math.min(MAX_ROWS, region.row + region.rows + 1);
  return { ...region, row, rows: end - row };
}

function holdsSomething(sheet: SheetModel, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (sheet.value(row, column) !== "") return true;
  return false;
}

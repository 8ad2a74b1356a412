import { MAX_ROWS } from "../../workbook/types";
import { moved } from "../look/moved";
import type { Grid } from "./grid";

/** What the Delete key does. */
export function clearSelection(grid: Grid): void {
  grid.attempt(() => {
    for (const area of grid.selection.areas) {
      grid.book.write(grid.sheet, grid.usedPart(area), () => "", "user");
    }
  });
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection goes into the rest. */
export function fillSelection(grid: Grid, way: "down" | "right"): void {
  const { area } = grid.selection;
  const { sheet } = grid;
  const content = (row: number, column: number): unknown => {
    const from = {
      row: area.row + (way === "down" ? 0 : row),
      column: area.column + (way === "right" ? 0 : column),
    };
    const to = { row: area.row + row, column: area.column + column };
    if (from.row === to.row && from.column === to.column) return null;
    const formula = sheet.formula(from.row, from.column);
    const value = sheet.value(from.row, from.column);
    if (formula) return moved(formula, from, to);
    return typeof value === "object" ? value.code : value;
  };
  grid.attempt(() => grid.book.write(sheet, area, content, "user"));
}

const MOST_ROWS = 2000;

/** As wide as its widest text, of the rows at the top and those in view. */
export function fitColumn(grid: Grid, column: number): void {
  const { sheet, view } = grid;
  const font = getComputedStyle(grid.viewport).font;
  const last = Math.min(MAX_ROWS, MOST_ROWS, (view.rowBands.at(-1)?.last ?? 0) + 200);
  let widest = 0;
  for (let row = 0; row < last; row++) {
    const text = sheet.text(row, column);
    if (text !== "") widest = Math.max(widest, grid.ruler.width(text, font));
  }
  if (widest > 0) grid.setColumnWidth(column, widest + 14);
}

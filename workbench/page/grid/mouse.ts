import { bandOf } from "./view";
import type { Cell } from "./cell";
import { fitColumn } from "./edits";
import type { Grid } from "./grid";

export type Zone = "cells" | "column" | "row" | "corner" | "column-edge";
export interface Spot extends Cell {
  readonly zone: Zone;
}

const EDGE = 4;

/** Selecting with the mouse, double click to edit, resizing columns. */
export function listenToMouse(grid: Grid): void {
  grid.viewport.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || grid.isOutsideCells(event)) return;
    const spot = spotAt(grid, event);
    event.preventDefault();
    if (grid.editor.takesReference(spot)) return;
    grid.editor.commit();
    grid.focus();
    press(grid, event, spot);
  });
  grid.viewport.addEventListener("mousemove", (event) => {
    const { zone } = spotAt(grid, event);
    grid.viewport.style.cursor =
      zone === "column-edge" ? "col-resize" : zone === "cells" ? "cell" : "default";
  });
}

export function spotAt(grid: Grid, event: MouseEvent): Spot {
  const cell = grid.cellAt(event.clientX, event.clientY);
  const { x, y } = grid.inside(event);
  const inHeader = y < grid.headerHeight;
  const inNumbers = x < grid.view.headerWidth;
  if (inHeader && inNumbers) return { ...cell, zone: "corner" };
  if (inNumbers) return { ...cell, zone: "row" };
  if (!inHeader) return { ...cell, zone: "cells" };
  return edgeAt(grid, cell, x);
}

function edgeAt(grid: Grid, cell: Cell, x: number): Spot {
  for (const column of [cell.column, cell.column - 1]) {
    const band = bandOf(grid.view.columnBands, column);
    if (!band) continue;
    const right = band.shift + band.axis.offset(column + 1);
    if (Math.abs(x - right) <= EDGE) return { row: cell.row, column, zone: "column-edge" };
  }
  return { ...cell, zone: "column" };
}

function press(grid: Grid, event: MouseEvent, spot: Spot): void {
  const { selection } = grid;
  const keep = event.ctrlKey || event.metaKey;
  if (spot.zone === "column-edge") {
    resize(grid, event, spot.column);
  } else if (spot.zone === "corner") {
    selection.selectColumns(0, grid.view.columns.count - 1);
  } else if (spot.zone === "column") {
    const first = event.shiftKey ? selection.active.column : spot.column;
    selection.selectColumns(first, spot.column, keep);
    drag(grid, (to) => selection.selectColumns(first, to.column));
  } else if (spot.zone === "row") {
    const first = event.shiftKey ? selection.active.row : spot.row;
    selection.selectRows(first, spot.row, keep);
    drag(grid, (to) => selection.selectRows(first, to.row));
  } else {
    pressCell(grid, event, spot);
  }
}

function pressCell(grid: Grid, event: MouseEvent, spot: Spot): void {
  const { selection } = grid;
  if (event.detail === 2) {
    grid.editor.open("edit");
    return;
  }
  if (event.shiftKey) selection.extendTo(spot);
  else if (event.ctrlKey || event.metaKey) selection.add(spot);
  else selection.moveTo(spot);
  drag(grid, (to) => {
    selection.extendTo(to);
    grid.reveal(to);
  });
}

function drag(grid: Grid, onMove: (to: Cell) => void): void {
  let last = "";
  const move = (event: MouseEvent): void => {
    const to = grid.cellAt(event.clientX, event.clientY);
    const key = `${to.row},${to.column}`;
    if (key === last) return;
    last = key;
    onMove(to);
  };
  const { row, column } = grid.selection.active;
  last = `${row},${column}`;
  untilReleased(move);
}

function resize(grid: Grid, event: MouseEvent, column: number): void {
  if (event.detail === 2) {
    fitColumn(grid, column);
    return;
  }
  const start = event.clientX;
  const width = grid.view.columns.size(column);
  untilReleased((at) => grid.setColumnWidth(column, Math.max(8, width + at.clientX - start)));
}

function untilReleased(move: (event: MouseEvent) => void): void {
  const stop = (): void => {
    window.removeEventListener("mousemove", move);
    window.removeEventListener("mouseup", stop);
  };
  window.addEventListener("mousemove", move);
  window.addEventListener("mouseup", stop);
}

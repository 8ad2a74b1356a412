import { holds, WHOLE_SHEET } from "../../workbook/rect";
import { clamp, type Cell } from "./cell";
import { clearSelection, fillSelection } from "./edits";
import type { Grid } from "./grid";
import { jump, lastCell, type Direction } from "./jump";

type Command = (grid: Grid, event: KeyboardEvent) => void;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: { down: -1, across: 0 },
  ArrowDown: { down: 1, across: 0 },
  ArrowLeft: { down: 0, across: -1 },
  ArrowRight: { down: 0, across: 1 },
};

const KEYS: Readonly<Record<string, Command>> = {
  Enter: (grid, { shiftKey }) => walk(grid, shiftKey ? -1 : 1, 0),
  Tab: (grid, { shiftKey }) => walk(grid, 0, shiftKey ? -1 : 1),
  Home: (grid, event) => go(grid, event, { row: from(grid, event).row, column: homeColumn(grid) }),
  PageDown: (grid, event) => page(grid, event, 1),
  PageUp: (grid, event) => page(grid, event, -1),
  Delete: (grid) => clearSelection(grid),
  Backspace: (grid) => grid.editor.open("enter", ""),
  F2: (grid) => grid.editor.open("edit"),
  Escape: (grid) => grid.clipboard.forget(),
};

const WITH_CTRL: Readonly<Record<string, Command>> = {
  Home: (grid, event) => go(grid, event, { row: grid.sheet.frozen.rows, column: homeColumn(grid) }),
  End: (grid, event) => go(grid, event, lastCell(grid.sheet)),
  a: (grid) => selectAll(grid),
  z: (grid) => void grid.book.undo(),
  y: (grid) => void grid.book.redo(),
  d: (grid) => fillSelection(grid, "down"),
  r: (grid) => fillSelection(grid, "right"),
  PageDown: (grid) => turnSheet(grid, 1),
  PageUp: (grid) => turnSheet(grid, -1),
  " ": (grid) => {
    const { column, columns } = grid.selection.area;
    grid.selection.selectColumns(column, column + columns - 1);
  },
};

/** A key pressed in the grid while no cell is edited. Copy, cut and paste come as clipboard events instead. */
export function onGridKey(grid: Grid, event: KeyboardEvent): void {
  const command = commandOf(event);
  if (command) {
    event.preventDefault();
    command(grid, event);
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    grid.editor.open("enter", event.key);
  }
}

function commandOf(event: KeyboardEvent): Command | undefined {
  const way = ARROWS[event.key];
  if (way) return (grid) => arrow(grid, event, way);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === "z" && event.shiftKey) return WITH_CTRL["y"];
    return WITH_CTRL[key];
  }
  if (key === " " && event.shiftKey) return selectRows;
  return KEYS[key];
}

function selectRows(grid: Grid): void {
  const { row, rows } = grid.selection.area;
  grid.selection.selectRows(row, row + rows - 1);
}

function arrow(grid: Grid, event: KeyboardEvent, way: Direction): void {
  const start = from(grid, event);
  if (event.ctrlKey || event.metaKey) {
    go(grid, event, jump(grid.sheet, start, way));
    return;
  }
  const next = clamp({ row: start.row + way.down, column: start.column + way.across });
  go(grid, event, skipHidden(grid, next, way));
}

function skipHidden(grid: Grid, cell: Cell, way: Direction): Cell {
  const { rows, columns } = grid.view;
  if (way.down !== 0) return { row: rows.shown(cell.row, way.down), column: cell.column };
  return { row: cell.row, column: columns.shown(cell.column, way.across === -1 ? -1 : 1) };
}

/** Shift moves the far corner of the selection, else the active cell moves. */
function from(grid: Grid, event: KeyboardEvent): Cell {
  return event.shiftKey ? grid.selection.end : grid.selection.active;
}

function go(grid: Grid, event: KeyboardEvent, cell: Cell): void {
  if (event.shiftKey) grid.selection.extendTo(cell);
  else grid.selection.moveTo(cell);
  grid.reveal(cell);
}

function walk(grid: Grid, down: number, across: number): void {
  grid.selection.walk(down, across);
  grid.reveal(grid.selection.active);
}

function page(grid: Grid, event: KeyboardEvent, way: 1 | -1): void {
  const start = from(grid, event);
  const band = grid.view.rowBands.at(-1);
  const height = band ? Math.max(1, band.last - band.first - 1) : 1;
  go(grid, event, clamp({ row: start.row + way * height, column: start.column }));
}

function homeColumn(grid: Grid): number {
  return grid.sheet.frozen.columns;
}

/** First the used part of the sheet, then everything. */
function selectAll(grid: Grid): void {
  const used = grid.sheet.used(true);
  const { active, area } = grid.selection;
  const isInside = used !== undefined && holds(used, active.row, active.column);
  const isWider = used !== undefined && area.rows >= used.rows && area.columns >= used.columns;
  grid.selection.selectRect(isInside && !isWider ? used : WHOLE_SHEET, active);
}

function turnSheet(grid: Grid, way: 1 | -1): void {
  const shown = grid.book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const next = shown[shown.indexOf(grid.sheet) + way];
  if (next) grid.book.activate(next);
}

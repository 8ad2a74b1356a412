import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../../workbook/types";
import { lastCellOf, type Cell } from "./cell";

export interface Direction {
  readonly down: -1 | 0 | 1;
  readonly across: -1 | 0 | 1;
}

/** Ctrl and an arrow: to the end of the block of filled cells, else to the next filled cell, else to the edge. */
export function jump(sheet: SheetModel, from: Cell, way: Direction): Cell {
  const edge = edgeOfSheet(from, way);
  const limit = edgeOfUse(sheet, from, way);
  if (!limit) return edge;
  const filled = (cell: Cell): boolean => sheet.value(cell.row, cell.column) !== "";
  let at = step(from, way);
  const inBlock = filled(from) && filled(at);
  let last = from;
  while (within(at, limit, way)) {
    if (inBlock && !filled(at)) return last;
    if (!inBlock && filled(at)) return at;
    last = at;
    at = step(at, way);
  }
  return inBlock ? last : edge;
}

/** Ctrl+End. */
export function lastCell(sheet: SheetModel): Cell {
  const used = sheet.used();
  return used ? lastCellOf(used) : { row: 0, column: 0 };
}

function step(cell: Cell, way: Direction): Cell {
  return { row: cell.row + way.down, column: cell.column + way.across };
}

function edgeOfSheet(from: Cell, way: Direction): Cell {
  const row = way.down === 0 ? from.row : way.down > 0 ? MAX_ROWS - 1 : 0;
  const column = way.across === 0 ? from.column : way.across > 0 ? MAX_COLUMNS - 1 : 0;
  return { row, column };
}

/** Beyond the used range every cell is blank: no need to walk there. */
function edgeOfUse(sheet: SheetModel, from: Cell, way: Direction): Cell | undefined {
  const used = sheet.used(true);
  if (!used) return undefined;
  const edge = edgeOfSheet(from, way);
  if (way.down < 0 || way.across < 0) return edge;
  const last = lastCellOf(used);
  return { row: Math.min(edge.row, last.row), column: Math.min(edge.column, last.column) };
}

function within(cell: Cell, limit: Cell, way: Direction): boolean {
  if (way.down > 0) return cell.row <= limit.row;
  if (way.down < 0) return cell.row >= limit.row;
  return way.across > 0 ? cell.column <= limit.column : cell.column >= limit.column;
}

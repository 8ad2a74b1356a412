import { holds, touches } from "../workbook/rect";
import type { FormatRun, Rect, SheetModel } from "../workbook/types";

export type Edge = "top" | "right" | "bottom" | "left";

export interface Border {
  readonly style?: unknown;
  readonly color?: unknown;
  readonly weight?: unknown;
}

export interface CellFormat {
  /** By path: "font.bold", "fill.color", "wrapText". */
  readonly values: ReadonlyMap<string, unknown>;
  readonly borders: ReadonlyMap<Edge, Border>;
}

const NONE: CellFormat = { values: new Map(), borders: new Map() };

/** The formatting of each cell of a part of a sheet, from the few runs that touch the part. */
export class CellFormats {
  private readonly runs: readonly FormatRun[];

  constructor(sheet: SheetModel, part: Rect) {
    this.runs = sheet.formatRuns.filter((run) => touches(run.rect, part));
  }

  at(row: number, column: number): CellFormat {
    const runs = this.runs.filter((run) => holds(run.rect, row, column));
    if (runs.length === 0) return NONE;
    const values = new Map<string, unknown>();
    const borders = new Map<Edge, Border>();
    for (const run of runs) {
      if (run.path[0] === "borders") addBorder(borders, run, { row, column });
      else values.set(run.path.join("."), run.value);
    }
    for (const [edge, border] of borders) if (!isDrawn(border)) borders.delete(edge);
    return { values, borders };
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A range's edges are those of its outer cells; its inside lines lie between cells. */
function addBorder(borders: Map<Edge, Border>, run: FormatRun, cell: Cell): void {
  const [, side = "", property = ""] = run.path;
  const edge = EDGES[side]?.(run.rect, cell);
  if (edge) borders.set(edge, { ...borders.get(edge), [property]: run.value });
}

const EDGES: Readonly<Record<string, (rect: Rect, cell: Cell) => Edge | false>> = {
  EdgeTop: (rect, cell) => cell.row === rect.row && "top",
  EdgeBottom: (rect, cell) => cell.row === lastRow(rect) && "bottom",
  EdgeLeft: (rect, cell) => cell.column === rect.column && "left",
  EdgeRight: (rect, cell) => cell.column === lastColumn(rect) && "right",
  InsideHorizontal: (rect, cell) => cell.row !== lastRow(rect) && "bottom",
  InsideVertical: (rect, cell) => cell.column !== lastColumn(rect) && "right",
};

function lastRow(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

function lastColumn(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

function isDrawn(border: Border): boolean {
  return border.style !== "None" && Object.keys(border).length > 0;
}

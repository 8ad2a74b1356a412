import { holds, touches } from "../../workbook/rect";
import type { FormatRun, Rect, SheetModel } from "../../workbook/types";
import { asHex } from "./theme";

export type Edge = "top" | "right" | "bottom" | "left";

export interface CellFormat {
  readonly values: ReadonlyMap<string, unknown>;
  /** CSS of the border at each edge. */
  readonly edges: Partial<Record<Edge, string>>;
}

const NONE: CellFormat = { values: new Map(), edges: {} };

/** The format runs that matter for a part of the sheet, read once per drawing. */
export class Formats {
  private readonly runs: readonly FormatRun[];

  constructor(sheet: SheetModel, part: Rect) {
    this.runs = sheet.formatRuns.filter((run) => touches(run.rect, part));
  }

  at(row: number, column: number): CellFormat {
    let found = false;
    const values = new Map<string, unknown>();
    const borders = new Map<Edge, Border>();
    for (const run of this.runs) {
      if (!holds(run.rect, row, column)) continue;
      found = true;
      if (run.path[0] === "borders") addBorder(borders, run, { row, column });
      else values.set(run.path.join("."), run.value);
    }
    if (!found) return NONE;
    const edges = Object.fromEntries(
      [...borders].flatMap(([edge, border]) => (isDrawn(border) ? [[edge, css(border)]] : []))
    );
    return { values, edges };
  }
}

interface Border {
  style?: unknown;
  color?: unknown;
  weight?: unknown;
}

/** A range's edges are those of its outer cells; its inside lines lie between cells. */
function addBorder(
  borders: Map<Edge, Border>,
  run: FormatRun,
  cell: { row: number; column: number }
): void {
  const [, side = "", property = ""] = run.path;
  for (const edge of edgesOf(side, run.rect, cell)) {
    borders.set(edge, { ...borders.get(edge), [property]: run.value });
  }
}

function edgesOf(side: string, rect: Rect, cell: { row: number; column: number }): Edge[] {
  const isTop = cell.row === rect.row;
  const isBottom = cell.row === rect.row + rect.rows - 1;
  const isLeft = cell.column === rect.column;
  const isRight = cell.column === rect.column + rect.columns - 1;
  if (side === "EdgeTop") return isTop ? ["top"] : [];
  if (side === "EdgeBottom") return isBottom ? ["bottom"] : [];
  if (side === "EdgeLeft") return isLeft ? ["left"] : [];
  if (side === "EdgeRight") return isRight ? ["right"] : [];
  if (side === "InsideHorizontal") return isBottom ? [] : ["bottom"];
  return side === "InsideVertical" && !isRight ? ["right"] : [];
}

function isDrawn(border: Border): boolean {
  return border.style !== "None" && Object.keys(border).length > 0;
}

const LINES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function css(border: Border): string {
  const style = LINES[String(border.style)] ?? "solid";
  const width = style === "double" ? 3 : (WIDTHS[String(border.weight)] ?? 1);
  const color = typeof border.color === "string" ? asHex(border.color) : undefined;
  return `${width}px ${style} ${color ?? "#000000"}`;
}

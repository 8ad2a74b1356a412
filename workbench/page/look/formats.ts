import { CellFormats, type Border, type Edge } from "../../files/cell-format";
import type { Rect, SheetModel } from "../../workbook/types";
import { asHex } from "./theme";

export type { Edge } from "../../files/cell-format";

export interface CellFormat {
  readonly values: ReadonlyMap<string, unknown>;
  /** CSS of the border at each edge. */
  readonly edges: Partial<Record<Edge, string>>;
}

/** The formats of a part of the sheet, read once per drawing. */
export class Formats {
  private readonly formats: CellFormats;

  constructor(sheet: SheetModel, part: Rect) {
    this.formats = new CellFormats(sheet, part);
  }

  at(row: number, column: number): CellFormat {
    const { values, borders } = this.formats.at(row, column);
    const edges = Object.fromEntries([...borders].map(([edge, border]) => [edge, css(border)]));
    return { values, edges };
  }
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

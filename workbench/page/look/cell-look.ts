import { isError } from "../../workbook/errors";
import type { CellValue, Rect, SheetModel, TableModel, WorkbookModel } from "../../workbook/types";
import { ConditionalPaints, type ConditionalPaint } from "./conditional";
import { Formats, type CellFormat, type Edge } from "./formats";
import { DEFAULT_SIZE, fontCss } from "./measure";
import { tableAt, tablePaint, type CellPaint } from "./table-look";
import { asHex, inkOn, readable, type Theme } from "./theme";

export interface CellLook {
  readonly value: CellValue;
  readonly text: string;
  /** Shown on hover: what an error says. */
  readonly hint?: string;
  readonly fill?: string;
  readonly ink: string;
  readonly font: string;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly across: "left" | "center" | "right";
  readonly down: "top" | "center" | "bottom";
  readonly indent: number;
  readonly wraps: boolean;
  readonly edges: Partial<Record<Edge, string>>;
  readonly bar?: { color: string; share: number };
  readonly isGeneral: boolean;
}

/** How the cells of a part of a sheet look: formats, table styles and conditional formats laid over one another. */
export class CellLooks {
  private readonly formats: Formats;
  private readonly tables: readonly TableModel[];

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    part: Rect,
    private readonly paints: { readonly theme: Theme; readonly conditional: ConditionalPaints }
  ) {
    this.formats = new Formats(sheet, part);
    this.tables = book.tables.filter((table) => table.sheet === sheet);
  }

  at(row: number, column: number): CellLook {
    const { theme, conditional } = this.paints;
    const format = this.formats.at(row, column);
    const value = this.sheet.value(row, column);
    const table = tableAt(this.tables, row, column);
    const under = table ? tablePaint(table, row, theme) : {};
    const over = conditional.paint(row, column);
    const fill = over.fill ?? hexOf(format, "fill.color") ?? under.fill;
    const numberFormat = this.sheet.numberFormat(row, column);
    return {
      value,
      text: value === "" ? "" : this.sheet.text(row, column),
      ...hintOf(value),
      ...(fill && { fill }),
      ...(over.bar && { bar: over.bar }),
      ...fontOf(format, under, over),
      ...placeOf(format, value),
      ink: inkOf({ format, under, over, fill: fill ?? theme.paper }, theme),
      edges: { ...tableEdges(under), ...format.edges },
      isGeneral: numberFormat === "General",
    };
  }
}

function hexOf(format: CellFormat, path: string): string | undefined {
  const color = format.values.get(path);
  return typeof color === "string" ? asHex(color) : undefined;
}

function hintOf(value: CellValue): { hint?: string } {
  if (!isError(value)) return {};
  return { hint: value.message ? `${value.code} ${value.message}` : value.code };
}

function fontOf(format: CellFormat, under: CellPaint, over: ConditionalPaint) {
  const { values } = format;
  const size = values.get("font.size");
  const name = values.get("font.name");
  const underline = values.get("font.underline");
  const font = fontCss({
    size: typeof size === "number" ? size : DEFAULT_SIZE,
    bold: over.bold ?? (values.get("font.bold") as boolean | undefined) ?? under.bold ?? false,
    italic: over.italic ?? values.get("font.italic") === true,
    ...(typeof name === "string" && { name }),
  });
  return {
    font,
    underline: typeof underline === "string" && underline !== "None",
    strike: values.get("font.strikethrough") === true,
  };
}

const ACROSS: Readonly<Record<string, CellLook["across"]>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
};
const DOWN: Readonly<Record<string, CellLook["down"]>> = {
  Top: "top",
  Center: "center",
  Justify: "top",
};

function placeOf({ values }: CellFormat, value: CellValue) {
  const indent = values.get("indentLevel");
  return {
    across: ACROSS[String(values.get("horizontalAlignment"))] ?? usualPlace(value),
    down: DOWN[String(values.get("verticalAlignment"))] ?? "bottom",
    indent: typeof indent === "number" ? indent : 0,
    wraps: values.get("wrapText") === true,
  };
}

function usualPlace(value: CellValue): CellLook["across"] {
  if (typeof value === "number") return "right";
  return typeof value === "string" ? "left" : "center";
}

interface Layers {
  readonly format: CellFormat;
  readonly under: CellPaint;
  readonly over: ConditionalPaint;
  readonly fill: string;
}

function inkOf({ format, under, over, fill }: Layers, theme: Theme): string {
  const own = over.ink ?? hexOf(format, "font.color");
  // Black is what a client writes for "the usual colour": on dark paper it has to follow the paper.
  if (own && !(theme.isDark && own === "#000000")) return readable(own, fill, theme);
  return over.fill ? inkOn(fill, theme) : (under.ink ?? inkOn(fill, theme));
}

function tableEdges(paint: CellPaint): Partial<Record<Edge, string>> {
  return {
    ...(paint.top && { top: `1px solid ${paint.top}` }),
    ...(paint.bottom && { bottom: `1px solid ${paint.bottom}` }),
  };
}

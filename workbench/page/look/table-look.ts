import { holds } from "../../workbook/rect";
import type { TableModel } from "../../workbook/types";
import { readFlag } from "../../files/read-bag";
import { accent, mix, type Theme } from "./theme";

export interface CellPaint {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom?: string;
}

interface Palette {
  readonly header: CellPaint;
  readonly odd: CellPaint;
  readonly even: CellPaint;
  readonly total: CellPaint;
}

/** What a table's style gives one of its cells: header, bands, total row. */
export function tablePaint(table: TableModel, row: number, theme: Theme): CellPaint {
  const palette = paletteOf(table.style, theme);
  if (table.hasHeaders && row === table.rect.row) return palette?.header ?? { bold: true };
  return palette ? bodyPaint(table, row, palette) : {};
}

function bodyPaint(table: TableModel, row: number, palette: Palette): CellPaint {
  const { rect, hasHeaders, showTotals } = table;
  const isLast = row === rect.row + rect.rows - 1;
  if (isLast && showTotals) return palette.total;
  const index = row - rect.row - (hasHeaders ? 1 : 0);
  const band = isBanded(table) && index % 2 === 0 ? palette.odd : palette.even;
  const bottom = isLast ? (band.bottom ?? palette.total.top) : band.bottom;
  return bottom === undefined ? band : { ...band, bottom };
}

function isBanded(table: TableModel): boolean {
  return readFlag(table.bags, "look.showBandedRows") ?? true;
}

export function tableAt(
  tables: readonly TableModel[],
  row: number,
  column: number
): TableModel | undefined {
  return tables.find((table) => holds(table.rect, row, column));
}

/** TableStyleMedium2 is the second of the first seven medium styles: neutral, then the six accents, and so on. */
function paletteOf(style: string, theme: Theme): Palette | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const hue = number % 7 === 0 ? (theme.isDark ? "#8a8886" : "#000000") : accent((number % 7) - 1);
  const group = Math.floor(number / 7);
  if (match[1] === "Light") return lightPalette(hue, group, theme);
  if (match[1] === "Dark") return darkPalette(hue);
  return mediumPalette(hue, group, theme);
}

function lightPalette(hue: string, group: number, theme: Theme): Palette {
  const tint = mix(theme.paper, hue, theme.isDark ? 0.3 : 0.15);
  const total = { bold: true, top: hue, bottom: hue };
  if (group === 1) {
    const header = { fill: hue, ink: "#ffffff", bold: true };
    return { header, odd: { top: hue }, even: { top: hue }, total };
  }
  const header = { bold: true, top: hue, bottom: hue };
  if (group === 2)
    return { header, odd: { fill: tint, bottom: hue }, even: { bottom: hue }, total };
  return { header, odd: { fill: tint }, even: {}, total };
}

function mediumPalette(hue: string, group: number, theme: Theme): Palette {
  const tint = mix(theme.paper, hue, theme.isDark ? 0.35 : 0.2);
  const deeper = mix(theme.paper, hue, theme.isDark ? 0.5 : 0.4);
  const line = mix(theme.paper, hue, 0.6);
  const header = { fill: hue, ink: "#ffffff", bold: true };
  const total = { bold: true, top: hue, bottom: hue };
  if (group === 0) {
    return { header, odd: { fill: tint, bottom: line }, even: { bottom: line }, total };
  }
  if (group === 1) return { header, odd: { fill: deeper }, even: { fill: tint }, total };
  if (group === 2) {
    const grey = mix(theme.paper, theme.ink, 0.15);
    return { header, odd: { fill: grey }, even: {}, total };
  }
  const soft = { fill: tint, bold: true };
  return { header: soft, odd: { fill: deeper }, even: { fill: tint }, total };
}

function darkPalette(hue: string): Palette {
  const header = { fill: "#000000", ink: "#ffffff", bold: true };
  const deep = mix(hue, "#000000", 0.25);
  const odd = { fill: deep, ink: "#ffffff" };
  return { header, odd, even: { fill: hue, ink: "#ffffff" }, total: { ...header, top: hue } };
}

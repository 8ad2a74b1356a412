import { cellCount } from "../workbook/rect";
import type { ChartSeriesModel, Rect, SheetModel } from "../workbook/types";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

interface Source {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Reads a range as Excel does for a new chart: the longer side are the points; a first row or column of words
 * names series and categories. */
export function seriesFrom(source: Source, by: SeriesBy): ChartSeriesModel[] {
  const { rect } = source;
  const alongRows = by === "Rows" || (by === "Auto" && rect.columns > rect.rows);
  const { head, side } = headings(source);
  const body = {
    row: rect.row + head,
    column: rect.column + side,
    rows: rect.rows - head,
    columns: rect.columns - side,
  };
  return alongRows ? rowSeries(source, body) : columnSeries(source, body);
}

/** 1 where the first row, the first column is words. */
function headings({ sheet, rect }: Source): { head: number; side: number } {
  const isWord = (row: number, column: number) =>
    typeof sheet.value(rect.row + row, rect.column + column) !== "number";
  const hasTop = rect.rows > 1 && rest(rect.columns).every((at) => isWord(0, at));
  const hasLeft = rect.columns > 1 && rest(rect.rows).every((at) => isWord(at, 0));
  const corner = sheet.value(rect.row, rect.column);
  return {
    head: hasTop && (rect.columns > 1 || isWord(0, 0)) ? 1 : 0,
    side: hasLeft || isBlankCorner(corner, rect) ? 1 : 0,
  };
}

/** 1 to size - 1. */
function rest(size: number): number[] {
  return Array.from({ length: Math.max(0, size - 1) }, (_, at) => at + 1);
}

function rowSeries({ sheet, rect }: Source, body: Rect): ChartSeriesModel[] {
  const hasCategories = body.row > rect.row;
  return Array.from({ length: body.rows }, (_, at) => ({
    name: nameOf(body.column > rect.column ? sheet.value(body.row + at, rect.column) : "", at),
    values: { sheet, rect: { ...body, row: body.row + at, rows: 1 } },
    ...(hasCategories && { categories: { sheet, rect: { ...body, row: rect.row, rows: 1 } } }),
    bag: {},
  }));
}

function columnSeries({ sheet, rect }: Source, body: Rect): ChartSeriesModel[] {
  const first = { ...body, column: rect.column, columns: 1 };
  return Array.from({ length: body.columns }, (_, at) => ({
    name: nameOf(body.row > rect.row ? sheet.value(rect.row, body.column + at) : "", at),
    values: { sheet, rect: { ...body, column: body.column + at, columns: 1 } },
    ...(body.column > rect.column && { categories: { sheet, rect: first } }),
    bag: {},
  }));
}

/** A blank top left means that the first column holds categories, numbers though they be. */
function isBlankCorner(corner: unknown, rect: Rect): boolean {
  return corner === "" && rect.columns > 1 && cellCount(rect) > 2;
}

function nameOf(name: unknown, at: number): string {
  return typeof name === "string" && name !== "" ? name : `Series${at + 1}`;
}

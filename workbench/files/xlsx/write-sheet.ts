import type ExcelJS from "exceljs";
import { toA1 } from "../../workbook/a1";
import { isError } from "../../workbook/errors";
import { cellCount, rectOf, union } from "../../workbook/rect";
import type {
  CellValue,
  FormatBag,
  Rect,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "../../workbook/types";
import { CellFormats } from "../cell-format";
import { readNumber, readText } from "../read-bag";
import { mayFill } from "./array-formulas";
import { storedFormula } from "./formula-names";
import { colorOf, styleOf } from "./styles";
import { conditionalRules } from "./conditional-out";

/** Formats painted over more cells than this are written where there are values only. */
const WIDE_FORMAT = 100_000;
const USUAL_HEIGHT = 15;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

/** Everything of a sheet that the file library can write. */
export function writeSheet(
  book: WorkbookModel,
  sheet: SheetModel,
  target: ExcelJS.Worksheet
): void {
  for (const table of book.tables) if (table.sheet === sheet) writeTable(table, target);
  const area = writtenArea(sheet);
  if (area) writeCells(book, sheet, { target, area });
  for (const merge of sheet.merges) target.mergeCells(toA1(merge));
  writeSizes(sheet, target);
  writeView(sheet, target);
  for (const rules of conditionalRules(sheet)) target.addConditionalFormatting(rules);
}

function writtenArea(sheet: SheetModel): Rect | undefined {
  let area = sheet.used(true);
  for (const { rect, path } of sheet.formatRuns) {
    const isSize = path[0] === "columnWidth" || path[0] === "rowHeight";
    if (!isSize && cellCount(rect) <= WIDE_FORMAT) area = union(area, rect);
  }
  return area;
}

function writeCells(
  book: WorkbookModel,
  sheet: SheetModel,
  { target, area }: { target: ExcelJS.Worksheet; area: Rect }
): void {
  const formats = new CellFormats(sheet, area);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = fileValue(sheet, { row, column }, book.functions);
      const style = styleOf(formats.at(row, column), sheet.numberFormat(row, column));
      const isStyled = Object.keys(style).length > 0;
      if (value === null && !isStyled) continue;
      const cell = target.getCell(row + 1, column + 1);
      if (value !== null) cell.value = value;
      if (isStyled) cell.style = style;
    }
  }
}

/** A formula comes with the value it had; the first cell of an array also says which cells it fills. */
function fileValue(
  sheet: SheetModel,
  { row, column }: { row: number; column: number },
  functions: WorkbookModel["functions"]
): ExcelJS.CellValue {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (formula === undefined) return plainValue(value);
  const stored = storedFormula(formula, (name) => functions.has(name));
  // A blank result is an empty text; the library's types leave out yes and no, its writer does not.
  const result = (plainValue(value) ?? "") as string;
  const filled = { formula: stored, result };
  const spill = sheet.spillAt(row, column) ?? rectOf(row, column);
  if (cellCount(spill) === 1 && !mayFill(formula, functions)) return filled;
  return Object.assign(filled, { shareType: "array", ref: toA1(spill) });
}

/** Errors that files do not know are written as the nearest they know. */
const FILE_ERRORS: Readonly<Record<string, ExcelJS.CellErrorValue["error"]>> = {
  "#N/A": "#N/A",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#DIV/0!": "#DIV/0!",
  "#NULL!": "#NULL!",
  "#NUM!": "#NUM!",
  "#BUSY!": "#N/A",
  "#CONNECT!": "#N/A",
  "#GETTING_DATA": "#N/A",
};

function plainValue(value: CellValue): Exclude<ExcelJS.CellValue, ExcelJS.CellFormulaValue> {
  if (isError(value)) return { error: FILE_ERRORS[value.code] ?? "#VALUE!" };
  return value === "" ? null : value;
}

/** Tables before cells: the library fills in their cells, which the real ones then replace. */
function writeTable(table: TableModel, target: ExcelJS.Worksheet): void {
  const { rect, sheet, hasHeaders, showTotals } = table;
  const columns = Array.from({ length: rect.columns }, (_, step) => {
    const header = hasHeaders ? sheet.value(rect.row, rect.column + step) : "";
    const name = isError(header) || header === "" ? `Column${step + 1}` : String(header);
    return { name, filterButton: true };
  });
  const body = rect.rows - (hasHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  const isStriped = table.bags["look"]?.["showBandedRows"] !== false;
  target.addTable({
    name: table.name,
    displayName: table.name,
    ref: toA1(rectOf(rect.row, rect.column)),
    headerRow: hasHeaders,
    totalsRow: showTotals,
    style: { ...themeOf(table.style), showRowStripes: isStriped },
    columns,
    rows: Array.from({ length: Math.max(1, body) }, () => columns.map(() => null)),
  });
}

type Theme = NonNullable<ExcelJS.TableStyleProperties["theme"]>;

function themeOf(style: string): { theme?: Theme } {
  // The names of the styles are the library's list of them.
  return /^TableStyle(Light|Medium|Dark)\d+$/.test(style) ? { theme: style as Theme } : {};
}

function writeSizes(sheet: SheetModel, target: ExcelJS.Worksheet): void {
  for (const [column, points] of sheet.columnWidths) {
    target.getColumn(column + 1).width = (points * PIXELS_PER_POINT) / PIXELS_PER_CHARACTER;
  }
  for (const { path, rect, value } of sheet.formatRuns) {
    if (path[0] === "columnHidden" && value === true) {
      for (const at of range(rect.column, rect.columns)) target.getColumn(at + 1).hidden = true;
    }
    if (path[0] === "rowHeight" && typeof value === "number") {
      for (const at of range(rect.row, rect.rows)) target.getRow(at + 1).height = value;
    }
  }
  for (const row of sheet.hiddenRows) {
    // A row with neither cells nor a height is not written at all.
    Object.assign(target.getRow(row + 1), { hidden: true, height: USUAL_HEIGHT });
  }
}

function range(start: number, count: number): number[] {
  return Array.from({ length: Math.min(count, WIDE_FORMAT) }, (_, step) => start + step);
}

function writeView(sheet: SheetModel, target: ExcelJS.Worksheet): void {
  const { rows, columns } = sheet.frozen;
  const showGridLines = sheet.showGridlines;
  target.views =
    rows + columns > 0
      ? [{ state: "frozen", xSplit: columns, ySplit: rows, showGridLines }]
      : [{ state: "normal", showGridLines }];
  target.state = STATES[sheet.visibility];
  const tab = colorOf(sheet.tabColor);
  if (tab) target.properties.tabColor = { argb: tab };
  writePage(sheet.bags["pageLayout"], target);
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function writePage(layout: FormatBag | undefined, target: ExcelJS.Worksheet): void {
  if (layout?.["orientation"] === "Landscape") target.pageSetup.orientation = "landscape";
  const titles = readText(layout, "printTitleRows")?.replaceAll("$", "");
  if (titles !== undefined) target.pageSetup.printTitlesRow = titles;
  const foot = readText(layout, "headersFooters.defaultForAllPages.centerFooter");
  if (foot !== undefined) target.headerFooter.oddFooter = `&C${foot}`;
  const wide = readNumber(layout, "zoom.horizontalFitToPages");
  const high = readNumber(layout, "zoom.verticalFitToPages") ?? 0;
  if (wide === undefined) return;
  Object.assign(target.pageSetup, { fitToPage: true, fitToWidth: wide, fitToHeight: high });
}

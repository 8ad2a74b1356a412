import type ExcelJS from "exceljs";
import { parseA1 } from "../../workbook/a1";
import { cellCount, holds, rectOf } from "../../workbook/rect";
import type { CellValue, Rect, SheetModel, WorkbookModel } from "../../workbook/types";
import { readConditionalFormats } from "./conditional-in";
import { FormatPainter } from "./format-painter";
import { typedFormula } from "./formula-names";
import { formatOf, hexOf } from "./styles";

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from Excel's first day to that of JavaScript. */
const EPOCH = 25_569;

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Fills a sheet from what the file library read; formulas come back, to be written when all sheets are there. */
export function readSheet(
  book: WorkbookModel,
  sheet: SheetModel,
  source: ExcelJS.Worksheet
): () => void {
  const formulas: Formula[] = [];
  const arrays: Rect[] = [];
  const painter = new FormatPainter();
  const rows: (CellValue | null)[][] = [];
  source.eachRow({ includeEmpty: true }, (line, rowNumber) => {
    const row = rowNumber - 1;
    const cells: (CellValue | null)[] = [];
    line.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const column = columnNumber - 1;
      painter.note(row, column, cell.numFmt, formatOf(cell.style));
      // The library gives every cell of a merged block what its first one holds.
      if (cell.isMerged && cell.master !== cell) return;
      const formula = formulaOf(cell);
      if (formula) {
        formulas.push({ row, column, text: formula.text });
        if (formula.fills && cellCount(formula.fills) > 1) arrays.push(formula.fills);
      } else if (!arrays.some((rect) => holds(rect, row, column))) {
        cells[column] = valueOf(cell.value, book.date1904);
      }
    });
    rows[row] = cells;
  });
  loadRows(book, sheet, rows);
  painter.paint(book, sheet);
  readSizes(book, sheet, source);
  readView(sheet, source);
  return () => {
    for (const { row, column, text } of formulas) {
      book.write(sheet, rectOf(row, column), () => text, "addin");
    }
  };
}

export function readTables(
  book: WorkbookModel,
  sheet: SheetModel,
  source: ExcelJS.Worksheet
): void {
  const tables = source.getTables() as unknown as { table: TableOfFile }[];
  for (const { table } of tables) {
    const { name, displayName, tableRef, headerRow, totalsRow, style } = table;
    const rect = parseA1(tableRef)?.rect;
    if (!rect) continue;
    const added = book.addTable(sheet, rect, headerRow, displayName || name);
    added.showTotals = totalsRow === true;
    added.style = style?.theme ?? "";
    if (style?.showRowStripes === false) added.bags["look"] = { showBandedRows: false };
  }
}

/** What the library keeps of a table, which its types do not say. */
interface TableOfFile {
  readonly name: string;
  readonly displayName: string;
  readonly tableRef: string;
  readonly headerRow: boolean;
  readonly totalsRow?: boolean;
  readonly style?: { theme?: string; showRowStripes?: boolean };
}

export function readConditional(
  sheet: SheetModel,
  source: ExcelJS.Worksheet,
  nextId: () => string
): void {
  sheet.conditionalFormats.push(...readConditionalFormats(source, nextId));
}

function loadRows(
  book: WorkbookModel,
  sheet: SheetModel,
  rows: readonly (readonly (CellValue | null)[] | undefined)[]
): void {
  const width = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  if (width === 0) return;
  const full = Array.from(rows, (cells) =>
    Array.from({ length: width }, (_, column) => cells?.[column] ?? null)
  );
  book.load(sheet, 0, 0, full);
}

function formulaOf(cell: ExcelJS.Cell): { text: string; fills?: Rect } | undefined {
  const { value } = cell;
  if (typeof value !== "object" || value === null) return undefined;
  if (!("formula" in value) && !("sharedFormula" in value)) return undefined;
  const text = typedFormula(cell.formula);
  // The library's types know arrays only where they are written.
  const { shareType, ref } = value as { shareType?: string; ref?: string };
  const fills = shareType === "array" && ref !== undefined ? parseA1(ref) : undefined;
  return fills ? { text, fills: fills.rect } : { text };
}

function valueOf(value: ExcelJS.CellValue, date1904: boolean): CellValue | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value, date1904);
  if (typeof value !== "object") return value;
  if ("error" in value) return { code: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return textOf(value.text);
  return null;
}

/** The text of a link may itself be rich. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  const { richText = [] } = (text ?? {}) as { richText?: { text: string }[] };
  return richText.map((part) => part.text).join("");
}

/** The library makes dates of numbers with a date format; to the millisecond, they are numbers again. */
function serialOf(date: Date, date1904: boolean): number {
  const days = date.getTime() / MILLISECONDS_PER_DAY + EPOCH - (date1904 ? 1462 : 0);
  return Math.round(days * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;
}

function readSizes(book: WorkbookModel, sheet: SheetModel, source: ExcelJS.Worksheet): void {
  // The library says null when a sheet gives no widths.
  for (const column of source.columns ?? []) readColumn(book, sheet, column);
  source.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    else if (row.height) book.setFormat(sheet, rectOf(number - 1, 0), ["rowHeight"], row.height);
  });
  for (const merge of (source.model as { merges?: string[] }).merges ?? []) {
    const rect = parseA1(merge)?.rect;
    if (rect) sheet.merges.push(rect);
  }
}

function readColumn(
  book: WorkbookModel,
  sheet: SheetModel,
  { number, width, hidden }: Partial<ExcelJS.Column>
): void {
  if (number === undefined) return;
  if (width !== undefined) {
    sheet.columnWidths.set(number - 1, (width * PIXELS_PER_CHARACTER) / PIXELS_PER_POINT);
  }
  if (hidden) book.setFormat(sheet, rectOf(0, number - 1), ["columnHidden"], true);
}

function readView(sheet: SheetModel, source: ExcelJS.Worksheet): void {
  const { views = [] } = source as Partial<ExcelJS.Worksheet>;
  const [view] = views;
  sheet.showGridlines = view?.showGridLines !== false;
  if (view?.state === "frozen") {
    sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }
  sheet.visibility = VISIBILITIES[source.state];
  const tab = hexOf(source.properties.tabColor);
  if (tab) sheet.tabColor = tab;
  if (source.pageSetup.orientation === "landscape") {
    sheet.bags["pageLayout"] = { orientation: "Landscape" };
  }
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

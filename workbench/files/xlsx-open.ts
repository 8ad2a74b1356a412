import ExcelJS from "exceljs";
import type { SheetModel, WorkbookModel } from "../workbook/types";
import { readCharts } from "./xlsx/chart-in";
import {
  readCustomProperties,
  readCustomXml,
  readNames,
  readSettings,
  readSheetProperties,
  sheetParts,
} from "./xlsx/extras-in";
import { OfficePackage } from "./xlsx/package";
import { readConditional, readSheet, readTables } from "./xlsx/read-sheet";

/** Fills an empty workbook from an .xlsx file; its formulas are calculated anew. */
export async function openXlsx(
  book: WorkbookModel,
  bytes: ArrayBuffer | Uint8Array
): Promise<void> {
  const file = new ExcelJS.Workbook();
  const parts = await OfficePackage.read(bytes);
  // The library hands them on to what takes either.
  await file.xlsx.load(bytes as ArrayBuffer);
  book.date1904 = file.properties.date1904;
  const ids = new Ids();
  const pairs = file.worksheets.map((source, index) => ({
    source,
    sheet: sheetFor(book, source.name, index === 0),
  }));
  const writers = pairs.map(({ source, sheet }) => readSheet(book, sheet, source));
  for (const { source, sheet } of pairs) readTables(book, sheet, source);
  await readNames(parts, book);
  for (const write of writers) write();
  const places = await sheetParts(parts);
  for (const [index, { source, sheet }] of pairs.entries()) {
    const part = places[index] ?? "";
    readConditional(sheet, source, () => ids.next());
    await readSheetProperties(parts, part, sheet);
    await readCharts(parts, part, { book, sheet, nextId: () => ids.next() });
  }
  await readCustomXml(parts, book, () => ids.next());
  await readCustomProperties(parts, book);
  await readSettings(parts, book);
  readProperties(book, file);
  // The library says undefined when the file says nothing of its window.
  const { views = [] } = file as Partial<ExcelJS.Workbook>;
  const shown = pairs[views[0]?.activeTab ?? 0]?.sheet;
  const first = [shown, ...book.sheets].find((sheet) => sheet?.visibility === "Visible");
  if (first) book.activate(first);
}

/** The one sheet of a new workbook becomes the first of the file. */
function sheetFor(book: WorkbookModel, name: string, isFirst: boolean): SheetModel {
  const [only] = book.sheets;
  if (!isFirst || !only) return book.addSheet(name);
  if (only.name !== name) book.renameSheet(only, name);
  return only;
}

/** Ids of objects read from files, apart from those the workbook gives itself. */
class Ids {
  private last = 0;

  next(): string {
    this.last++;
    return `{00000000-0002-0000-0000-${this.last.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}

function readProperties(book: WorkbookModel, file: ExcelJS.Workbook): void {
  for (const name of ["title", "subject", "keywords", "category", "company", "manager"] as const) {
    if (file[name]) book.properties[name] = file[name];
  }
  if (file.creator) book.properties["author"] = file.creator;
  if (file.description) book.properties["comments"] = file.description;
}

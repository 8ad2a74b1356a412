import ExcelJS from "exceljs";
import type { WorkbookModel } from "../workbook/types";
import { markDynamic } from "./xlsx/array-formulas";
import { addDrawings } from "./xlsx/drawings";
import { addExtras } from "./xlsx/extras-out";
import { OfficePackage } from "./xlsx/package";
import { writeSheet } from "./xlsx/write-sheet";

/** The workbook as an .xlsx file, with the values its formulas have now. */
export async function saveXlsx(book: WorkbookModel): Promise<ArrayBuffer> {
  const file = new ExcelJS.Workbook();
  writeProperties(book, file);
  // All sheets first: references between them are checked as cells are written.
  const targets = book.sheets.map((sheet) => file.addWorksheet(sheet.name));
  for (const [index, sheet] of book.sheets.entries()) {
    const target = targets[index];
    if (target) writeSheet(book, sheet, target);
  }
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: Math.max(0, book.sheets.indexOf(book.active)),
      visibility: "visible",
    },
  ];
  const parts = await OfficePackage.read(await file.xlsx.writeBuffer());
  // Sheet properties come before drawings in a sheet's part.
  await addExtras(parts, book);
  await addDrawings(parts, book.sheets);
  await markDynamic(parts, book.sheets.length);
  return parts.write();
}

function writeProperties(book: WorkbookModel, file: ExcelJS.Workbook): void {
  const { properties } = book;
  for (const name of ["title", "subject", "keywords", "category", "company", "manager"] as const) {
    const value = properties[name];
    if (typeof value === "string" && value !== "") file[name] = value;
  }
  const { author, comments } = properties;
  if (typeof author === "string" && author !== "") file.creator = author;
  if (typeof comments === "string" && comments !== "") file.description = comments;
  file.properties.date1904 = book.date1904;
}

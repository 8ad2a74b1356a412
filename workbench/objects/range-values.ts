import { isError } from "../workbook/errors";
import type { CellValue, SheetModel } from "../workbook/types";
import type { Gets, Sets } from "../richapi/wire-object";
import { text } from "./args";
import { cellsFrom, gridOf } from "./grid";
import { categoryOf } from "./number-category";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

export const valueGets: Gets<Range> = {
  values: (range) => gridOf(range, (row, column) => plain(range.sheet.value(row, column))),
  formulas: (range) => gridOf(range, (row, column) => source(range.sheet, row, column)),
  formulasLocal: (range) => gridOf(range, (row, column) => source(range.sheet, row, column)),
  formulasR1C1: (range) =>
    gridOf(range, (row, column) => toR1C1(source(range.sheet, row, column), row, column)),
  text: (range) => gridOf(range, (row, column) => range.sheet.text(row, column)),
  valueTypes: (range) => gridOf(range, (row, column) => typeOf(range.sheet.value(row, column))),
  numberFormat: (range) => gridOf(range, (row, column) => range.sheet.numberFormat(row, column)),
  numberFormatLocal: (range) =>
    gridOf(range, (row, column) => range.sheet.numberFormat(row, column)),
  numberFormatCategories: (range) =>
    gridOf(range, (row, column) => categoryOf(range.sheet.numberFormat(row, column))),
};

export const valueSets: Sets<Range> = {
  values: write,
  formulas: write,
  formulasLocal: write,
  formulasR1C1: writeR1C1,
  numberFormat: writeFormats,
  numberFormatLocal: writeFormats,
};

function plain(value: CellValue): string | number | boolean {
  return isError(value) ? value.code : value;
}

/** A formula as typed, or the value where there is none. */
function source(sheet: SheetModel, row: number, column: number): string | number | boolean {
  return sheet.formula(row, column) ?? plain(sheet.value(row, column));
}

function typeOf(value: CellValue): string {
  if (isError(value)) return "Error";
  if (value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

function write({ excel, sheet, rect }: Range, given: unknown): void {
  excel.book.write(sheet, rect, cellsFrom(rect, given), "addin");
}

function writeR1C1({ excel, sheet, rect }: Range, given: unknown): void {
  const cell = cellsFrom(rect, given);
  const absolute = (row: number, column: number) =>
    fromR1C1(cell(row, column), rect.row + row, rect.column + column);
  excel.book.write(sheet, rect, absolute, "addin");
}

function writeFormats({ excel, sheet, rect }: Range, given: unknown): void {
  const cell = cellsFrom(rect, given);
  const format = (row: number, column: number) => {
    const wanted = cell(row, column) ?? null;
    return wanted === null ? null : text(wanted);
  };
  excel.book.setNumberFormat(sheet, rect, format);
}

import { renameSheetInFormula, renameTableInFormula } from "../formula/rename-references";
import { freeSheetName } from "../workbook/sheet-names";
import { forEachCell, rectOf } from "../workbook/rect";
import type { CellValue, SheetModel, WorkbookModel } from "../workbook/types";
import { WorkbookError } from "../workbook/types";
import { invalidArgument } from "../workbook/errors";
import { isOf } from "../richapi/wire-object";
import { isSameName, oneOf, record, text } from "./args";
import { copyCharts, copyNames, copyOf, copyRules, freeName } from "./insert-objects";
import type { Excel } from "./targets";

/** Sheets of another workbook and what each has become. */
export type Pairs = ReadonlyMap<SheetModel, SheetModel>;
export type Rename = (formula: string) => string;

/**
 * Copies sheets of another workbook with their cells, tables, names, charts and rules. Names that are taken are given a
 * number, and formulas follow. Excel's documentation does not say whether custom properties of sheets come along, so that
 * nobody may count on it: they stay behind.
 */
export function insertSheets(excel: Excel, base64: unknown, options: unknown): string[] {
  const source = excel.files.get(text(base64));
  if (!source) throw invalidArgument();
  const wanted = sheetsOf(source, options);
  if (excel.platform === "web" && wanted.some(({ charts }) => charts.length > 0))
    throw new WorkbookError("UnsupportedFeature", "Sheets with charts cannot be inserted here.");
  const at = positionOf(excel, options);
  const { book } = excel;
  const pairs: Pairs = new Map(
    wanted.map((sheet) => [sheet, book.addSheet(freeSheetName(book.sheets, sheet.name))])
  );
  for (const [from, to] of pairs) copyLook(book, from, to);
  const rename = copyTables(excel, source, pairs);
  copyNames(excel, source, { pairs, rename });
  book.batch(() => {
    for (const [from, to] of pairs) copyFormulas(book, { from, to }, rename);
  });
  for (const [from, to] of pairs) {
    copyCharts(excel, { from, to }, pairs);
    copyRules(excel, from, to);
  }
  const inserted = [...pairs.values()];
  inserted.forEach((sheet, step) => book.moveSheet(sheet, at + step));
  return inserted.map(({ id }) => id);
}

function sheetsOf({ sheets }: WorkbookModel, options: unknown): readonly SheetModel[] {
  const names = options === undefined ? undefined : record(options)["sheetNamesToInsert"];
  if (!Array.isArray(names) || names.length === 0) return sheets;
  return names.map((name) => {
    const found = sheets.find((sheet) => isSameName(sheet.name, text(name)));
    if (!found) throw invalidArgument();
    return found;
  });
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function positionOf({ book, kinds }: Excel, options: unknown): number {
  const { positionType, relativeTo } = options === undefined ? {} : record(options);
  const position = oneOf(positionType, POSITIONS, "End");
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return book.sheets.length;
  const sheet = isOf(relativeTo, kinds.Worksheet)
    ? relativeTo.of.sheet
    : book.sheet(text(relativeTo));
  if (!sheet) throw invalidArgument();
  return book.sheets.indexOf(sheet) + (position === "Before" ? 0 : 1);
}

function copyLook(book: WorkbookModel, from: SheetModel, to: SheetModel): void {
  const used = from.used();
  if (used) {
    book.setNumberFormat(to, used, (row, column) =>
      from.numberFormat(used.row + row, used.column + column)
    );
    const values = Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: used.columns }, (__, column) =>
        constantAt(from, used.row + row, used.column + column)
      )
    );
    book.load(to, used.row, used.column, values);
  }
  for (const { rect, path, value } of from.formatRuns) book.setFormat(to, rect, path, value);
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  to.merges.push(...from.merges);
  Object.assign(to.bags, copyOf(from.bags));
  const { visibility, tabColor, showGridlines, frozen } = from;
  Object.assign(to, { visibility, tabColor, showGridlines, frozen: { ...frozen } });
}

function constantAt(sheet: SheetModel, row: number, column: number): CellValue | null {
  const isComputed = sheet.formula(row, column) !== undefined || sheet.spillAt(row, column);
  return isComputed ? null : sheet.value(row, column);
}

function copyTables({ book }: Excel, source: WorkbookModel, pairs: Pairs): Rename {
  const renamed: [before: string, after: string][] = [];
  for (const table of source.tables) {
    const to = pairs.get(table.sheet);
    if (!to) continue;
    const name = freeName(book, table.name);
    const added = book.addTable(to, table.rect, table.hasHeaders, name);
    const { style, showTotals } = table;
    Object.assign(added, { style, showTotals });
    Object.assign(added.bags, copyOf(table.bags));
    if (name !== table.name) renamed.push([table.name, name]);
  }
  const moved = [...pairs].filter(([from, to]) => from.name !== to.name);
  return (formula) => {
    const sheets = moved.reduce(
      (before, [from, to]) => renameSheetInFormula(before, from.name, to.name),
      formula
    );
    return renamed.reduce((before, [old, now]) => renameTableInFormula(before, old, now), sheets);
  };
}

function copyFormulas(
  book: WorkbookModel,
  { from, to }: { readonly from: SheetModel; readonly to: SheetModel },
  rename: Rename
): void {
  const used = from.used(true);
  if (!used) return;
  forEachCell(used, (row, column) => {
    const formula = from.formula(row, column);
    if (formula !== undefined) book.write(to, rectOf(row, column), () => rename(formula), "addin");
  });
}

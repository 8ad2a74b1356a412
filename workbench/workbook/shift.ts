import { writable } from "./book";
import { invalidArgument, notImplemented } from "./errors";
import { shiftedRows } from "./format-runs";
import { cellKey, intersection, keyColumn, keyRow, rectOf } from "./rect";
import { MAX_COLUMNS, MAX_ROWS, WorkbookError } from "./types";
import { shiftFormulaRows } from "../formula/shift-references";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { CellValue, Rect, SheetModel } from "./types";

/** Moves everything from `row` on by `count` rows; a negative `count` deletes. References follow as Excel's do. */
export function shiftRows(book: Book, target: SheetModel, row: number, count: number): void {
  const sheet = writable(book, target, rectOf(row, 0, Math.max(1, Math.abs(count)), MAX_COLUMNS));
  if (count === 0) throw invalidArgument();
  if (count > 0) checkRoom(sheet, count);
  const formulas = takeFormulas(book);
  sheet.cells.shiftRows(row, count);
  sheet.numberFormats.shiftRows(row, count);
  sheet.runs.shiftRows(row, count);
  shiftObjects(book, sheet, row, count);
  const move = { sheet: sheet.name, row, count };
  for (const formula of formulas) {
    const text = shiftFormulaRows(formula.text, formula.sheet.name, move);
    const at = formula.sheet === sheet ? movedRow(formula.row, row, count) : formula.row;
    if (at !== undefined) book.calculation.setFormula(formula.sheet, at, formula.column, text);
  }
  for (const name of book.names)
    name.formula = shiftFormulaRows(name.formula, name.scope?.name ?? "", move);
  book.calculation.namesChanged();
  book.calculation.changed(sheet, rectOf(row, 0, MAX_ROWS - row, MAX_COLUMNS));
}

/** Moves the cells of these columns one row down, to make room for a header row. */
export function shiftCells(book: Book, sheet: Sheet, rect: Rect): void {
  const below = { ...rect, rows: MAX_ROWS - rect.row };
  const used = sheet.cells.used();
  const filled = used && intersection(used, below);
  if (!filled) return;
  for (const key of sheet.formulas.keys())
    if (intersection(rectOf(keyRow(key), keyColumn(key)), below))
      throw notImplemented("make a header row above formulas");
  const cells: [number, number, CellValue][] = [];
  sheet.cells.forEach(filled, (value, row, column) => cells.push([row, column, value]));
  sheet.cells.erase(filled);
  for (const [row, column, value] of cells) sheet.cells.set(row + 1, column, value);
  book.calculation.changed(sheet, below);
}

function checkRoom(sheet: Sheet, count: number): void {
  const used = sheet.cells.used();
  if (used && used.row + used.rows + count > MAX_ROWS)
    throw new WorkbookError(
      "NonBlankCellOffSheet",
      "The insert operation could push non-blank cells off the sheet."
    );
}

function takeFormulas(book: Book) {
  const formulas = book.sheets.flatMap((sheet) => [...sheet.formulas.values()]);
  const kept = formulas.map(({ sheet, row, column, text }) => ({ sheet, row, column, text }));
  for (const { sheet, row, column } of kept) book.calculation.removeFormula(sheet, row, column);
  return kept;
}

function shiftObjects(book: Book, sheet: Sheet, row: number, count: number): void {
  for (const table of book.tables) {
    if (table.sheet !== sheet) continue;
    table.rect = shiftedRows(table.rect, row, count) ?? table.rect;
  }
  const merges = sheet.merges.flatMap((rect) => shiftedRows(rect, row, count) ?? []);
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  for (const rule of sheet.conditionalFormats)
    rule.rect = shiftedRows(rule.rect, row, count) ?? rule.rect;
  shiftSet(sheet.hiddenRows, (hidden) => movedRow(hidden, row, count));
  shiftSet(sheet.prefixes, (key) => {
    const at = movedRow(keyRow(key), row, count);
    return at === undefined ? undefined : cellKey(at, keyColumn(key));
  });
}

function movedRow(at: number, row: number, count: number): number | undefined {
  if (at < row) return at;
  return at + count < row ? undefined : at + count;
}

function shiftSet(set: Set<number>, move: (item: number) => number | undefined): void {
  const moved = [...set].flatMap((item) => move(item) ?? []);
  set.clear();
  for (const item of moved) set.add(item);
}

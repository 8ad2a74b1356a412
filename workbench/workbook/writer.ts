import { writable } from "./book";
import { invalidArgument, isError } from "./errors";
import { fixTouchedHeaders } from "./table-list";
import { GENERAL } from "./number-formats";
import { cellKey, forEachCell, rectOf } from "./rect";
import { readTyped } from "./typed";
import { WorkbookError } from "./types";
import { isFormulaText, parseFormula } from "../formula/parse";
import type { Book } from "./book";
import type { ParsedFormula } from "./formula-store";
import type { Sheet } from "./sheet";
import type { Typed } from "./typed";
import type { CellValue, Rect, SheetModel } from "./types";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;

interface Read extends Typed {
  readonly parsed?: ParsedFormula;
}
interface Edit extends Read {
  readonly row: number;
  readonly column: number;
}

/** Everything is read before anything is written: a formula that does not parse leaves all cells as they were. */
export function writeCells(
  book: Book,
  place: { sheet: SheetModel; rect: Rect },
  cell: (row: number, column: number) => unknown
): void {
  const sheet = writable(book, place.sheet, place.rect);
  const { rect } = place;
  const edits: Edit[] = [];
  forEachCell(rect, (row, column) => {
    const input = cell(row - rect.row, column - rect.column);
    if (input === null || input === undefined) return;
    edits.push({ row, column, ...readInput(input, sheet.numberFormat(row, column)) });
  });
  for (const edit of edits) apply(book, sheet, edit);
  fixTouchedHeaders(book, sheet, rect);
  book.calculation.changed(sheet, rect);
}

export function loadCells(
  book: Book,
  sheet: Sheet,
  top: { row: number; column: number },
  rows: readonly (readonly (CellValue | null)[])[]
): Rect | undefined {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length === 0 || columns === 0) return undefined;
  const rect = rectOf(top.row, top.column, rows.length, columns);
  writable(book, sheet, rect);
  book.calculation.removeFormulas(sheet, rect);
  rows.forEach((cells, down) =>
    cells.forEach((value, across) => {
      if (value !== null)
        sheet.cells.set(top.row + down, top.column + across, value === "" ? undefined : value);
    })
  );
  fixTouchedHeaders(book, sheet, rect);
  book.calculation.changed(sheet, rect);
  return rect;
}

/** Column by column, so that cells under each other with the same format are one entry. */
export function setNumberFormats(
  sheet: Sheet,
  rect: Rect,
  format: (row: number, column: number) => string | null
): void {
  for (let column = 0; column < rect.columns; column++) {
    let start = 0;
    let current = format(0, column);
    for (let row = 1; row <= rect.rows; row++) {
      const next = row < rect.rows ? format(row, column) : undefined;
      if (next === current) continue;
      const run = rectOf(rect.row + start, rect.column + column, row - start);
      if (current !== null) sheet.numberFormats.set(run, current || GENERAL);
      start = row;
      current = next ?? null;
    }
  }
}

function readInput(input: unknown, numberFormat: string): Read {
  if (isError(input)) return { value: { code: input.code } };
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number" && Number.isFinite(input)) return { value: input };
  if (typeof input !== "string" || input.length > LONGEST_TEXT) throw invalidArgument();
  const typed = readTyped(input, numberFormat, isFormulaText);
  if (typed.formula === undefined) return typed;
  if (typed.formula.length > LONGEST_FORMULA)
    throw new WorkbookError(
      "FormulaLengthExceedsLimit",
      "The bytecode of the applied formula exceeds the maximum length limit."
    );
  const node = parseFormula(typed.formula);
  if (!node) throw invalidArgument();
  return { ...typed, parsed: { text: typed.formula, node } };
}

function apply(book: Book, sheet: Sheet, edit: Edit): void {
  const { row, column, value, parsed, format } = edit;
  const key = cellKey(row, column);
  if (edit.prefixed) sheet.prefixes.add(key);
  else sheet.prefixes.delete(key);
  if (parsed) book.calculation.enterFormula(sheet, row, column, parsed);
  else book.calculation.setValue(sheet, row, column, value ?? "");
  if (format !== undefined && sheet.numberFormat(row, column) === GENERAL)
    sheet.numberFormats.set(rectOf(row, column), format);
}

import { own, writable } from "./book";
import { displayText } from "./display";
import { alreadyExists, invalidArgument } from "./errors";
import { holds, intersection, touches } from "./rect";
import { shiftCells } from "./shift";
import { isSameName } from "./sheet-names";
import { Table } from "./table";
import { parseA1 } from "./a1";
import type { Book } from "./book";
import type { Rect, SheetModel, TableModel } from "./types";

export function findTable(book: Book, nameOrId: string): Table | undefined {
  return book.tables.find((table) => table.id === nameOrId || isSameName(table.name, nameOrId));
}

export function addTable(
  book: Book,
  place: { sheet: SheetModel; rect: Rect; hasHeaders: boolean; name?: string }
): Table {
  const sheet = writable(book, place.sheet, place.rect);
  const name = place.name ?? freeName(book);
  checkTableName(book, name);
  const meets = book.tables.some((one) => one.sheet === sheet && touches(one.rect, place.rect));
  if (meets) throw invalidArgument("A table can't overlap another table.");
  let rect = place.rect;
  if (!place.hasHeaders) {
    shiftCells(book, sheet, rect);
    rect = { ...rect, rows: rect.rows + 1 };
  } else if (rect.rows === 1) rect = { ...rect, rows: 2 };
  const table: Table = new Table(book.newId(), sheet, { name, rect }, (before) => {
    if (before !== table.name) book.calculation.tableRenamed(before, table.name);
    else book.calculation.namesChanged();
  });
  book.tables.push(table);
  fixHeaders(book, table);
  book.calculation.namesChanged();
  book.events.emit({ type: "objects", sheet });
  return table;
}

export function removeTable(book: Book, table: TableModel, keepCells: boolean): void {
  const sheet = writable(book, table.sheet);
  const index = book.tables.findIndex((one) => one.id === table.id);
  if (index < 0) return;
  book.tables.splice(index, 1);
  if (!keepCells) book.calculation.erase(sheet, table.rect);
  book.calculation.namesChanged();
  book.events.emit({ type: "objects", sheet });
}

/** Names of tables and defined names share one space; a name may not read as an address. */
export function checkTableName(book: Book, name: string, self?: TableModel): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument();
  if (parseA1(name) || /^(r\d*(c\d*)?|c\d*)$/i.test(name)) throw invalidArgument();
  const taken =
    book.tables.some((table) => table.id !== self?.id && isSameName(table.name, name)) ||
    book.names.some((one) => isSameName(one.name, name));
  if (taken) throw alreadyExists();
}

/** Headers that a write has touched are made text, filled and unique, as Excel keeps them. */
export function fixTouchedHeaders(book: Book, sheet: SheetModel, rect: Rect): void {
  const home = own(book, sheet);
  for (const table of book.tables) {
    const header = { ...table.rect, rows: 1 };
    if (table.sheet === home && table.hasHeaders && intersection(header, rect))
      fixHeaders(book, table);
  }
}

function fixHeaders(book: Book, table: Table): void {
  if (!table.hasHeaders) return;
  const { row, column, columns } = table.rect;
  const seen = new Set<string>();
  for (let step = 0; step < columns; step++) {
    const { sheet } = table;
    const at = column + step;
    const before = sheet.cells.get(row, at) ?? "";
    const text = displayText(before, sheet.numberFormat(row, at)) || `Column${step + 1}`;
    const name = unique(text, seen);
    seen.add(name.toLowerCase());
    if (name !== before) book.calculation.setValue(sheet, row, at, name);
  }
  book.calculation.namesChanged();
}

function unique(text: string, seen: ReadonlySet<string>): string {
  if (!seen.has(text.toLowerCase())) return text;
  let number = 2;
  while (seen.has(`${text}${number}`.toLowerCase())) number++;
  return `${text}${number}`;
}

function freeName(book: Book): string {
  let number = 1;
  while (findTable(book, `Table${number}`)) number++;
  return `Table${number}`;
}

/** The table whose rectangle holds a cell. */
export function tableAt(book: Book, sheet: SheetModel, cell: { row: number; column: number }) {
  return book.tables.find(
    (table) => table.sheet === sheet && holds(table.rect, cell.row, cell.column)
  );
}

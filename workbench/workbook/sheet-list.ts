import { own } from "./book";
import { accessDenied, alreadyExists, invalidArgument } from "./errors";
import { checkSheetName, isSameName } from "./sheet-names";
import { Sheet } from "./sheet";
import type { Book } from "./book";
import type { SheetModel } from "./types";

export function findSheet(book: Book, nameOrId: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === nameOrId || isSameName(sheet.name, nameOrId));
}

export function addSheet(book: Book, name?: string): Sheet {
  checkStructure(book);
  const chosen = name === undefined || name === "" ? freeName(book) : name;
  checkSheetName(chosen);
  if (findSheet(book, chosen)) throw alreadyExists();
  const settle = () => book.calculation.settle();
  const sheet = new Sheet(book.newId(), chosen, settle, () => book.date1904);
  book.sheets.push(sheet);
  book.calculation.namesChanged();
  book.events.emit({ type: "sheet-added", sheet });
  return sheet;
}

/** Excel keeps at least one visible sheet. */
export function deleteSheet(book: Book, target: SheetModel): void {
  const sheet = own(book, target);
  checkStructure(book);
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0)
    throw invalidArgument("A workbook must contain at least one visible worksheet.");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  drop(book.tables, (table) => table.sheet === sheet);
  drop(book.names, (name) => name.scope === sheet);
  book.calculation.forget(sheet);
  book.events.emit({ type: "sheet-deleted", sheet });
}

export function renameSheet(book: Book, target: SheetModel, name: string): void {
  const sheet = own(book, target);
  checkStructure(book);
  checkSheetName(name);
  const taken = findSheet(book, name);
  if (taken && taken !== sheet) throw alreadyExists();
  const before = sheet.name;
  sheet.name = name;
  book.calculation.sheetRenamed(before, name);
  book.events.emit({ type: "sheet-renamed", sheet });
}

export function moveSheet(book: Book, target: SheetModel, position: number): void {
  const sheet = own(book, target);
  checkStructure(book);
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function checkStructure(book: Book): void {
  if (book.protected || book.readOnly) throw accessDenied();
}

function drop<T>(list: T[], isGone: (item: T) => boolean): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at];
    if (item !== undefined && isGone(item)) list.splice(at, 1);
  }
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

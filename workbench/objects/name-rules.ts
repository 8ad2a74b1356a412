import { invalidArgument, alreadyExists } from "../workbook/errors";
import { parseA1 } from "../workbook/a1";
import type { SheetModel, TableModel } from "../workbook/types";
import { isSameName } from "./args";
import type { Excel } from "./targets";

/** Letters, digits, dots and underscores, not readable as an address. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || parseA1(name) || /^(r|c|r\d+|c\d+|r\d*c\d*)$/i.test(name)) throw invalidArgument();
}

/** A name for a table: tables and the workbook's defined names share one space. */
export function excelNameOf({ book }: Excel, name: string, self?: TableModel): string {
  checkName(name);
  const isTaken =
    book.tables.some((table) => table !== self && isSameName(table.name, name)) ||
    book.names.some((one) => !one.scope && isSameName(one.name, name));
  if (isTaken) throw alreadyExists();
  return name;
}

/** A defined name is unique within its sheet, or within the workbook. */
export function newNameOf({ book }: Excel, name: string, scope: SheetModel | undefined): string {
  checkName(name);
  const isTaken =
    book.names.some((one) => one.scope === scope && isSameName(one.name, name)) ||
    (!scope && book.tables.some((table) => isSameName(table.name, name)));
  if (isTaken) throw alreadyExists();
  return name;
}

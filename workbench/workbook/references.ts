import { findSheet } from "./sheet-list";
import { findTable, tableAt } from "./table-list";
import { rectOf } from "./rect";
import { isSameName } from "./sheet-names";
import { parseFormula } from "../formula/parse";
import type { Node, TableReference } from "../formula/nodes";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { NameModel, Rect } from "./types";

/** Where a formula stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function sheetOf(book: Book, name: string | undefined, home: Sheet): Sheet | undefined {
  return name === undefined ? home : findSheet(book, name);
}

/** A defined name: one of the sheet before one of the workbook. */
export function findName(book: Book, name: string, sheet: Sheet): NameModel | undefined {
  const same = book.names.filter((one) => isSameName(one.name, name));
  return same.find((one) => one.scope === sheet) ?? same.find((one) => one.scope === undefined);
}

export function nodeOfName(name: NameModel): Node | undefined {
  return parseFormula(name.formula.startsWith("=") ? name.formula : `=${name.formula}`);
}

/** The area of Orders[Amount] and its kin; undefined where Excel shows #REF! (or #VALUE! for a row outside the table). */
export function tableArea(
  book: Book,
  reference: TableReference,
  place: Place
): { sheet: Sheet; rect: Rect } | undefined {
  const table =
    reference.table === "" ? tableAt(book, place.sheet, place) : findTable(book, reference.table);
  if (!table) return undefined;
  const columns = columnsOf(table, reference.columns);
  const rows = rowsOf(table, reference.sections, place);
  if (!columns || !rows) return undefined;
  return { sheet: table.sheet, rect: rectOf(rows.row, columns.column, rows.rows, columns.columns) };
}

function columnsOf(table: Table, names: readonly string[]) {
  const { column, columns } = table.rect;
  if (names.length === 0) return { column, columns };
  const headers = table.columns();
  const places = names.map((name) => headers.findIndex((header) => isSameName(header, name)));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { column: column + first, columns: last - first + 1 };
}

function rowsOf(table: Table, sections: readonly string[], place: Place) {
  if (sections.length === 0) return rowsOfSection(table, "data", place);
  const parts = sections.map((section) => rowsOfSection(table, section, place));
  const found = parts.filter((part) => part !== undefined);
  if (found.length < parts.length) return undefined;
  const row = Math.min(...found.map((part) => part.row));
  return { row, rows: Math.max(...found.map((part) => part.row + part.rows)) - row };
}

function rowsOfSection(table: Table, section: string, place: Place) {
  const { row, rows } = table.rect;
  const body = table.body();
  switch (section) {
    case "all":
      return { row, rows };
    case "headers":
      return table.hasHeaders ? { row, rows: 1 } : undefined;
    case "totals":
      return table.showTotals ? { row: row + rows - 1, rows: 1 } : undefined;
    case "this row": {
      const inside = body && place.row >= body.row && place.row < body.row + body.rows;
      return inside ? { row: place.row, rows: 1 } : undefined;
    }
    default:
      return body;
  }
}

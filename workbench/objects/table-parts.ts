import { invalidArgument, itemNotFound } from "../workbook/errors";
import type { Rect, TableModel } from "../workbook/types";

export function headerRect({ rect, hasHeaders }: TableModel): Rect {
  if (!hasHeaders) throw itemNotFound();
  return { ...rect, rows: 1 };
}

export function totalsRect({ rect, showTotals }: TableModel): Rect {
  if (!showTotals) throw itemNotFound();
  return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
}

/** At least one row: an empty table shows one to type into. */
export function bodyRect(table: TableModel): Rect {
  const { rect, hasHeaders, showTotals } = table;
  const head = hasHeaders ? 1 : 0;
  const rows = rect.rows - head - (showTotals ? 1 : 0);
  return { ...rect, row: rect.row + head, rows: Math.max(1, rows) };
}

export function columnRect(rect: Rect, index: number): Rect {
  return { ...rect, column: rect.column + index, columns: 1 };
}

export function rowRect(table: TableModel, index: number): Rect {
  const body = bodyRect(table);
  return { ...body, row: body.row + index, rows: 1 };
}

export function columnName(table: TableModel, index: number): string {
  if (!table.hasHeaders) return `Column${index + 1}`;
  return table.sheet.text(table.rect.row, table.rect.column + index);
}

/** Where to insert: at the end for none, and for Excel's own -1. */
export function insertionPoint(index: number | undefined, count: number): number {
  if (index === undefined || index === -1) return count;
  if (index < 0 || index > count) throw invalidArgument();
  return index;
}

import type { Block } from "./place";

export function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Block
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

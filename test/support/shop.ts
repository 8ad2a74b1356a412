import type { openExcel } from "./excel";

type Value = string | number | boolean;
export type Opened = ReturnType<typeof openExcel>;

/** Orders of a small shop as a sheet holds them. 1 January 2024 is day 45292. */
export const SHOP: readonly (readonly Value[])[] = [
  ["Customer", "Order date", "Amount"],
  ["C-001", 45292, 120],
  ["C-002", 45295, 80.5],
  ["C-001", 45330, 60],
  ["C-003", 45340, 200],
  ["C-002", 45352, 45],
  ["C-004", 45360, 15],
  ["C-001", 45390, 75],
  ["C-005", 45400, 300],
  ["C-003", 45410, 20],
  ["C-006", 45473, 99],
];

/** Puts rows on the first sheet, as they are, and selects them. An error is {code}. */
export function fill({ book }: Opened, rows: readonly (readonly unknown[])[], row = 0): void {
  const columns = rows[0]?.length ?? 1;
  book.load(book.active, row, 0, rows as Parameters<typeof book.load>[3]);
  const dates = { row, column: 1, rows: rows.length, columns: 1 };
  book.setNumberFormat(book.active, dates, () => "yyyy-mm-dd");
  book.select(book.active, [{ row, column: 0, rows: rows.length, columns }]);
}

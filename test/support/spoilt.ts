import type { CellValue, SheetModel, TableModel } from "../../workbench/workbook/types";
import { asTable } from "./recipes";
import type { Opened } from "./shop";

/** A workbook of which a result is to be refreshed. */
export interface Scene {
  readonly excel: Opened;
  readonly source: SheetModel;
  readonly result: SheetModel;
  /** The table of the result. */
  readonly table: TableModel;
}

/** What is wrong with it, the sentence about it, and what the sentence advises. */
export interface Spoilt {
  readonly name: string;
  readonly says: RegExp;
  readonly spoil: (scene: Scene) => void;
  readonly mend: (scene: Scene) => void | Promise<void>;
  /** The rows of the source are the table Orders. */
  readonly isTable?: true;
}

export const cellAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
export const BODY = { row: 1, column: 0, rows: 10, columns: 3 };

export function type(
  { book }: Opened,
  sheet: SheetModel,
  [row, column]: [number, number],
  value: CellValue
) {
  book.write(sheet, cellAt(row, column), () => value, "user");
}

/** Puts other cells in the place of some, and those back again. */
function swapped(
  column: number,
  other: (row: number) => CellValue,
  rows = { row: 1, rows: 10 }
): Pick<Spoilt, "spoil" | "mend"> {
  let kept: (CellValue | null)[] = [];
  return {
    spoil: ({ excel: { book }, source }) => {
      kept = Array.from({ length: rows.rows }, (_, at) => source.value(rows.row + at, column));
      const cells = kept.map((_, at) => [other(at)]);
      book.load(source, rows.row, column, cells);
    },
    mend: ({ excel: { book }, source }) =>
      book.load(
        source,
        rows.row,
        column,
        kept.map((each) => [each])
      ),
  };
}

/** Takes cells away, and puts them back. */
function emptied(row: number): Pick<Spoilt, "spoil" | "mend"> {
  let kept: (CellValue | null)[][] = [];
  const block = { ...BODY, row, rows: 11 - row };
  return {
    spoil: ({ excel: { book }, source }) => {
      kept = Array.from({ length: block.rows }, (_, down) =>
        Array.from({ length: 3 }, (_unused, across) => source.value(row + down, across))
      );
      book.clear(source, block, "Contents");
    },
    mend: ({ excel: { book }, source }) => book.load(source, row, 0, kept),
  };
}

/** What stands on a sheet that was deleted stands on a new one of its name. */
function broughtBack({ excel: { book }, source }: Scene): SheetModel {
  const sheet = book.addSheet(source.name);
  const rows = Array.from({ length: 11 }, (_, row) =>
    Array.from({ length: 3 }, (_unused, column) => source.value(row, column))
  );
  book.load(sheet, 0, 0, rows);
  book.setNumberFormat(sheet, { ...BODY, column: 1, columns: 1 }, () => "yyyy-mm-dd");
  return sheet;
}

/** What of the rows stands in the way of a refresh. */
export const SPOILT_SOURCES: readonly Spoilt[] = [
  {
    name: "the sheet of its rows was deleted",
    says: /Sheet1, from which this is computed, is not in the workbook.*a sheet or table of this name/,
    spoil: ({ excel, source }) => excel.book.deleteSheet(source),
    mend: (scene) => void broughtBack(scene),
  },
  {
    name: "the sheet of its table was deleted",
    isTable: true,
    says: /Orders, from which this is computed, is not in the workbook.*a sheet or table of this name/,
    spoil: ({ excel, source }) => excel.book.deleteSheet(source),
    mend: (scene) => {
      const rect = { row: 0, column: 0, rows: 11, columns: 3 };
      scene.excel.book.addTable(broughtBack(scene), rect, true, "Orders");
    },
  },
  {
    name: "the table of its rows was made plain cells",
    isTable: true,
    says: /Orders, from which this is computed, is not in the workbook/,
    spoil: ({ excel: { book } }) => {
      const orders = book.table("Orders");
      if (orders) book.removeTable(orders, true);
    },
    mend: ({ excel }) => asTable(excel),
  },
  {
    name: "the table of its rows was renamed",
    isTable: true,
    says: /Orders, from which this is computed, is not in the workbook/,
    spoil: ({ excel: { book } }) =>
      void Object.assign(book.table("Orders") ?? {}, { name: "Export" }),
    mend: ({ excel: { book } }) =>
      void Object.assign(book.table("Export") ?? {}, { name: "Orders" }),
  },
  {
    name: "all rows of its table were deleted",
    isTable: true,
    says: /Orders has no rows any more.*Paste the rows in again/,
    ...emptied(1),
  },
  {
    name: "all its rows were deleted",
    says: /Sheet1 has no rows any more.*Paste the rows in again/,
    ...emptied(1),
  },
  {
    name: "everything on the sheet of its rows was deleted",
    says: /Sheet1 has no rows any more.*Paste the rows in again/,
    ...emptied(0),
  },
  {
    name: "a column was renamed",
    says: /Sheet1 has no column named Order date any more.*Give the column its name back/,
    ...swapped(1, () => "When", { row: 0, rows: 1 }),
  },
  {
    name: "a column of its table was deleted",
    isTable: true,
    says: /Orders has no column named Amount any more.*Give the column its name back/,
    spoil: ({ excel: { book }, source }) => {
      book.clear(source, { row: 0, column: 2, rows: 11, columns: 1 }, "Contents");
      const orders = book.table("Orders");
      if (orders) orders.rect = { ...orders.rect, columns: 2 };
    },
    mend: ({ excel: { book }, source }) => {
      book.load(source, 0, 2, [["Amount"], ...Array.from({ length: 10 }, (_, at) => [at + 1])]);
      const orders = book.table("Orders");
      if (orders) orders.rect = { ...orders.rect, columns: 3 };
    },
  },
  {
    name: "its dates became words",
    says: /from B2 on, none has a date that can be read.*turn the text into dates/,
    ...swapped(1, (at) => `soon ${at}`),
  },
  {
    name: "its dates can be read in two ways",
    says: /day|month/i,
    ...swapped(1, (at) => `0${(at % 8) + 1}/0${(at % 9) + 1}/2024`),
  },
  {
    name: "its amounts became words",
    says: /amount.*C2|C2.*amount/i,
    ...swapped(2, () => "a lot"),
  },
  {
    name: "a cell holds an error",
    says: /error.*C5/i,
    ...swapped(2, () => ({ code: "#N/A" }), { row: 4, rows: 1 }),
  },
];

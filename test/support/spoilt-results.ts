import { removeRecipe } from "../../src/app/remove-recipe";
import { recipes, write } from "./recipes";
import { BODY, type Spoilt, cellAt, type } from "./spoilt";

const MORE = Array.from({ length: 40 }, (_, at) => [`E-${at}`, 45_420 + at, 10]);

/** What of the result or of the workbook stands in the way of a refresh. */
export const SPOILT_RESULTS: readonly Spoilt[] = [
  {
    name: "its sheet is protected",
    says: /The sheet RFM segments is protected.*Unprotect Sheet/,
    spoil: ({ result }) => {
      result.protected = true;
    },
    mend: ({ result }) => {
      result.protected = false;
    },
  },
  {
    name: "its table is filtered",
    says: /The table Churn_RFM is filtered.*Clear its filter/,
    spoil: ({ table }) => {
      table.bags["filter"] = { criteria: { 0: { filterOn: "Values", values: ["C-001"] } } };
    },
    mend: ({ table }) => {
      delete table.bags["filter"];
    },
  },
  {
    name: "its table has a total row",
    says: /a total row below the table Churn_RFM.*Turn the total row off/,
    spoil: ({ table }) => {
      table.rect = { ...table.rect, rows: table.rect.rows + 1 };
      table.showTotals = true;
    },
    mend: ({ table }) => {
      table.rect = { ...table.rect, rows: table.rect.rows - 1 };
      table.showTotals = false;
    },
  },
  {
    name: "something stands below it",
    says: /also needs the cell A\d+ of the sheet RFM segments.*Move it/,
    spoil: ({ excel, source, result, table: { rect } }) => {
      type(excel, result, [rect.row + rect.rows + 1, 0], "my note");
      excel.book.load(source, 11, 0, MORE);
    },
    mend: ({ excel: { book }, result, table: { rect } }) =>
      book.clear(result, cellAt(rect.row + rect.rows + 1, 0), "Contents"),
  },
  {
    name: "a note stands beside a row that would go",
    says: /in the cell K\d+, beside a row that the new result no longer has.*Move or clear it/,
    spoil: ({ excel, source, result, table }) => {
      const { row, rows } = table.rect;
      table.rect = { ...table.rect, columns: 11 };
      type(excel, result, [row, 10], "Note");
      const gone = Array.from({ length: rows - 1 }, (_, at) => row + 1 + at).find(
        (at) => result.value(at, 0) === "C-006"
      );
      type(excel, result, [gone ?? row, 10], "call her");
      excel.book.clear(source, { ...BODY, row: 10, rows: 1 }, "Contents");
    },
    mend: ({ excel: { book }, result, table: { rect } }) =>
      book.clear(result, { ...rect, row: rect.row + 1, column: 10, columns: 1 }, "Contents"),
  },
  {
    name: "its table was made plain cells",
    says: /The table Churn_RFM is not on the sheet.*ask the question again/,
    spoil: ({ excel, table }) => excel.book.removeTable(table, true),
    mend: ({ excel: { book }, result, table }) =>
      void book.addTable(result, table.rect, true, "Churn_RFM"),
  },
  {
    name: "its sheet was deleted",
    says: /The table Churn_RFM is not on the sheet.*ask the question again/,
    spoil: ({ excel, result }) => excel.book.deleteSheet(result),
    mend: async ({ excel: { book } }) => {
      const [recipe] = await recipes();
      if (recipe) await removeRecipe({ entry: { recipe }, recipe });
      book.select(book.active, [{ ...BODY, row: 0, rows: 11 }]);
      await write("CHURN_RFM");
    },
  },
  {
    name: "the workbook is protected",
    says: /The structure of this workbook is protected.*Review > Protect Workbook/,
    spoil: ({ excel }) => {
      excel.book.protected = true;
    },
    mend: ({ excel }) => {
      excel.book.protected = false;
    },
  },
  {
    name: "the workbook is read-only",
    says: /open for reading only.*Save a copy/,
    spoil: ({ excel }) => {
      excel.book.readOnly = true;
    },
    mend: ({ excel }) => {
      excel.book.readOnly = false;
    },
  },
];

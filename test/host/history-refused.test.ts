import { keepHistory } from "../../src/app/history";
import type { CellValue, SheetModel } from "../../workbench/workbook/types";
import { CLIENTS, expectFaithful } from "../support/excel";
import { historyOf, refusals, withHistory } from "../support/history";
import { recipes, refresh } from "../support/recipes";
import type { Opened } from "../support/shop";
import { sheetText } from "../support/snapshot";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const type = (
  { book }: Opened,
  sheet: SheetModel,
  [row, column]: [number, number],
  value: CellValue
) => book.write(sheet, cell(row, column), () => value, "user");

const REFUSED: readonly [
  string,
  RegExp,
  (excel: Opened) => void,
  (excel: Opened) => void | Promise<void>,
][] = [
  [
    "its sheet is protected",
    /The sheet History of figures, .* is protected.*Unprotect Sheet, or turn the history off/,
    (excel) => {
      historyOf(excel).sheet.protected = true;
    },
    () => keepHistory(false),
  ],
  [
    "its table was made plain cells",
    /The sheet History of figures, .* has no table.*Insert > Table, or delete the sheet/,
    (excel) => excel.book.removeTable(historyOf(excel).table, true),
    ({ book }) => {
      const [sheet = book.active] = book.sheets.slice(-1);
      book.addTable(sheet, { row: 3, column: 0, rows: 2, columns: 11 }, true, "Churn_History_2");
    },
  ],
  [
    "the column of its values was deleted",
    /The table Churn_History, .* has no column named Value any more/,
    (excel) => {
      const { sheet, table } = historyOf(excel);
      const { rect } = table;
      excel.book.write(sheet, { ...rect, column: 6, columns: 1 }, (row) => `Note ${row}`, "user");
      excel.book.write(sheet, cell(rect.row, 5), () => "Value of", "user");
      table.rect = { ...rect, columns: 6 };
    },
    (excel) => {
      const { sheet, table } = historyOf(excel);
      type(excel, sheet, [3, 6], "Value");
      table.rect = { ...table.rect, columns: 7 };
    },
  ],
  [
    "it has a total row",
    /a total row below the table Churn_History/,
    (excel) => {
      const { table } = historyOf(excel);
      Object.assign(table, { rect: { ...table.rect, rows: 3 }, showTotals: true });
    },
    (excel) => {
      const { table } = historyOf(excel);
      Object.assign(table, { rect: { ...table.rect, rows: 2 }, showTotals: false });
    },
  ],
  [
    "something stands below it",
    /also needs the cell C6 of the sheet History of figures/,
    (excel) => type(excel, historyOf(excel).sheet, [5, 2], "a note"),
    ({ book }) => {
      const [sheet = book.active] = book.sheets.slice(-1);
      book.clear(sheet, cell(5, 2), "Contents");
    },
  ],
];

describe.each(CLIENTS)("%s: nothing is refreshed that cannot be added to the history", (client) => {
  test.each(REFUSED)("because %s", async (_, sentence, spoil, mend) => {
    const excel = await withHistory(client);
    await refresh();
    spoil(excel);
    excel.book.load(excel.book.sheets[0] ?? excel.book.active, 11, 0, [["C-9", 45_480, 3]]);
    const look = () => excel.book.sheets.map((sheet) => sheetText(excel, sheet));
    const before = look();
    const { syncs } = excel.host.stats;
    expect(await refusals()).toEqual([expect.stringMatching(sentence)]);
    // That is known before anything is read or computed.
    expect(excel.host.stats.syncs - syncs).toBeLessThan(16);
    expect(look()).toEqual(before);
    await mend(excel);
    expect(await refusals()).toEqual([]);
    expect((await recipes())[0]?.last.read).toBe(11);
    expectFaithful(excel.host);
  });
});

import type { SheetModel } from "../../workbench/workbook/types";
import { CLIENTS, expectFaithful } from "../support/excel";
import { found } from "../support/found";
import { bodyOf, freshAnswer, freshCells, openShop, refresh, write } from "../support/recipes";
import type { Opened } from "../support/shop";
import { sheetText } from "../support/snapshot";

/** Customers who begin one after the other, until after those of the shop. */
const MORE = Array.from({ length: 1_000 }, (_, at) => [
  `D-${String(Math.floor(at / 11)).padStart(3, "0")}`,
  45_300 + ((at * 7) % 11) + Math.floor(at / 5),
  5 + (at % 50),
]);
/** Nobody begins in the months until the last one. */
const LATE = [["C-001", 45_600, 10]];

describe.each(CLIENTS)("%s: refreshing a grid", (client) => {
  let excel: Opened;
  let source: SheetModel;
  beforeEach(() => {
    excel = openShop(client);
    [source = excel.book.active] = excel.book.sheets;
  });
  afterEach(() => expectFaithful(excel.host));

  const freshOf = async (rows: number) =>
    freshCells(await freshAnswer(excel, "CHURN_COHORT", { rows }));

  test("lets it grow to the right and down, with its card below it and its colors beside those of the user", async () => {
    const { sheet, table } = await write("CHURN_COHORT");
    const written = found(excel.book.sheet(sheet.id));
    const before = found(excel.book.table(table)).rect;
    const theirs = { row: before.row + 1, column: 3, rows: 2, columns: 1 };
    await globalThis.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet.id).getCell(theirs.row, 3);
      const rule = cells.getResizedRange(1, 0).conditionalFormats.add("ColorScale");
      rule.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#00FF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      await context.sync();
    });
    excel.book.load(source, 11, 0, MORE);
    expect(await refresh()).toMatchObject([{ after: {} }]);
    const after = found(excel.book.table(table)).rect;
    expect(after.columns).toBeGreaterThan(before.columns);
    expect(after.rows).toBeGreaterThan(before.rows);
    expect(bodyOf(excel, table)).toEqual(await freshOf(1_011));
    expect(written.conditionalFormats).toHaveLength(2);
    expect(written.conditionalFormats.map(({ rect }) => rect)).toContainEqual(theirs);
    expect(written.value(after.row + after.rows + 1, 0)).toBe("How this was computed");
  });

  test("leaves out the rows at its end in which nobody began, until somebody begins later", async () => {
    const { sheet, table } = await write("CHURN_COHORT");
    const written = found(excel.book.sheet(sheet.id));
    const before = found(excel.book.table(table)).rect;
    excel.book.load(source, 11, 0, LATE);
    expect(await refresh()).toMatchObject([{ after: { last: { rows: before.rows - 1 } } }]);
    const wide = found(excel.book.table(table)).rect;
    expect([wide.rows, wide.columns]).toEqual([before.rows, before.columns + 5]);
    expect(sheetText(excel, written)).toContain(
      "5 rows without customers at the end, from 2024-07 on"
    );
    excel.book.load(source, 12, 0, [["C-009", 45_601, 10]]);
    expect(await refresh()).toMatchObject([{ rows: { added: 5, gone: 0 } }]);
    expect(bodyOf(excel, table)).toEqual(await freshOf(13));
    expect(sheetText(excel, written)).not.toContain("at the end");
  });

  test("stops where a column of the user is in the way", async () => {
    const { table } = await write("CHURN_COHORT");
    const model = found(excel.book.table(table));
    const { row, column, columns } = model.rect;
    excel.book.load(model.sheet, row, column + columns, [["Mine"]]);
    model.rect = { ...model.rect, columns: columns + 1 };
    excel.book.load(source, 11, 0, MORE);
    expect(await refresh()).toMatchObject([{ trouble: { problem: "no-room" } }]);
  });

  test("lets it shrink to the left and up, and leaves nothing of it behind", async () => {
    const later = { row: 11, column: 0, rows: MORE.length, columns: 3 };
    excel.book.load(source, 11, 0, MORE);
    const { sheet, table } = await write("CHURN_COHORT");
    const written = found(excel.book.sheet(sheet.id));
    excel.book.clear(source, later, "Contents");
    expect(await refresh()).toMatchObject([{ after: {} }]);
    const { row, column, rows, columns } = found(excel.book.table(table)).rect;
    expect(bodyOf(excel, table)).toEqual(await freshOf(11));
    for (let at = 0; at <= 20; at++) {
      expect(written.value(row + at, column + columns)).toBe("");
      expect(written.value(row + rows, column + at)).toBe("");
    }
    expect(written.value(row + rows + 1, 0)).toBe("How this was computed");
    const small = sheetText(excel, written);
    excel.book.load(source, 11, 0, MORE);
    await refresh();
    excel.book.clear(source, later, "Contents");
    await refresh();
    expect(sheetText(excel, written)).toBe(small);
  });
});

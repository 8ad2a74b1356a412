import type { SheetModel } from "../../workbench/workbook/types";
import { CLIENTS, expectFaithful } from "../support/excel";
import { found } from "../support/found";
import {
  asTable,
  bodyOf,
  freshAnswer,
  freshCells,
  openShop,
  recipes,
  refresh,
  sentenceOf,
  write,
} from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";

const MORE = Array.from({ length: 1_000 }, (_, at) => [
  `D-${String(at % 90).padStart(3, "0")}`,
  45_300 + ((at * 7) % 200),
  5 + (at % 50),
]);

/** What the numbers add up to that the chart of a sheet draws, or those in a column further on. */
function drawnSum(sheet: SheetModel, further = 0): number {
  const numbers = sheet.charts[0]?.series[0]?.values;
  if (numbers?.sheet !== sheet) throw new Error("The chart draws nothing of its sheet.");
  const { row, column, rows } = numbers.rect;
  return Array.from({ length: rows }, (_, at) =>
    Number(sheet.value(row + at, column + further))
  ).reduce((sum, each) => sum + each);
}

describe.each(CLIENTS)("%s: refreshing a result", (client) => {
  let excel: Opened;
  let source: SheetModel;
  beforeEach(() => {
    excel = openShop(client);
    [source = excel.book.active] = excel.book.sheets;
  });
  afterEach(() => expectFaithful(excel.host));

  const fresh = (analysis: string, block: { row?: number; column?: number; rows: number }) =>
    freshAnswer(excel, analysis, block);

  test("writes what a fresh run would, where the old result stands", async () => {
    const { sheet, table } = await write("CHURN_STATUS");
    excel.book.load(source, 11, 0, MORE);
    expect(await refresh()).toMatchObject([{ after: { last: { read: 1_010 } } }]);
    const now = await fresh("CHURN_STATUS", { rows: 1_011 });
    expect(bodyOf(excel, table)).toEqual(freshCells(now));
    expect(excel.book.sheet(sheet.id)?.value(1, 0)).toBe(sentenceOf(now));
    expect(excel.book.sheets).toHaveLength(2);
  });

  test.each<[string, () => { row?: number; column?: number; rows: number }]>([
    [
      "columns that changed places",
      () => {
        const swapped = SHOP.map(([customer = "", date = "", amount = ""]) => [
          ...[amount, customer, date],
        ]);
        excel.book.load(source, 0, 0, swapped);
        excel.book.setNumberFormat(source, { row: 0, column: 0, rows: 11, columns: 3 }, (_, at) =>
          at === 2 ? "yyyy-mm-dd" : "General"
        );
        return { rows: 11 };
      },
    ],
    [
      "a sheet with another name",
      () => {
        excel.book.renameSheet(source, "Orders $& 2024");
        return { rows: 11 };
      },
    ],
    [
      "a list further down",
      () => {
        excel.book.insertRows(source, 0, 5);
        return { row: 5, rows: 11 };
      },
    ],
    [
      "rows in another order",
      () => {
        const [header = [], ...rows] = SHOP;
        excel.book.load(source, 0, 0, [header, ...[...rows].reverse()]);
        return { rows: 11 };
      },
    ],
  ])("finds %s", async (_, change) => {
    const { table } = await write("CHURN_RFM");
    const block = change();
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(bodyOf(excel, table)).toEqual(freshCells(await fresh("CHURN_RFM", block)));
    expect((await recipes()).map((each) => each.source.sheet)).toEqual([source.name]);
  });

  test("finds a table wherever it went", async () => {
    asTable(excel);
    const { table } = await write("CHURN_RFM", excel.book.table("Orders")?.id);
    const before = bodyOf(excel, table);
    const orders = excel.book.table("Orders");
    if (!orders) throw new Error("No table.");
    excel.book.insertRows(source, 0, 3);
    excel.book.renameSheet(source, "Moved");
    excel.book.load(source, 14, 0, MORE);
    orders.rect = { ...orders.rect, rows: 1_011 };
    expect(await refresh()).toMatchObject([{ after: { last: { read: 1_010 } } }]);
    expect(bodyOf(excel, table).length).toBe(96);
    expect(before.length).toBe(6);
  });

  test("leaves names, formulas, a chart, formats and columns of the user as they are", async () => {
    const { sheet, table } = await write("CHURN_RFM");
    const { book } = excel;
    const written = found(book.sheet(sheet.id));
    const { row: top, columns } = found(book.table(table)).rect;
    const money = 4;
    book.write(
      source,
      { row: 0, column: 8, rows: 1, columns: 1 },
      () => `=SUM(${table}[Monetary])`,
      "user"
    );
    const cells = { row: top + 1, column: money, rows: 6, columns: 1 };
    book.setFormat(written, cells, ["fill", "color"], "#FFFF00");
    book.setNumberFormat(written, cells, () => "0.000");
    book.load(source, 11, 0, MORE);
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(book.table(table)?.rect).toMatchObject({ row: top, column: 0, rows: 97, columns });
    const sum = bodyOf(excel, table).reduce((all, row) => all + Number(row[money]), 0);
    expect(source.value(0, 8)).toBeCloseTo(sum, 6);
    expect(written.numberFormat(top + 96, money)).toBe("0.000");
    expect(written.format(top + 1, money)).toMatchObject({ fill: { color: "#FFFF00" } });
    expect(drawnSum(written)).toBe(96);
    expect([1, 2, 3].map((further) => drawnSum(written, further))).toEqual(
      [1, sum, 1].map((all): unknown => expect.closeTo(all, 6))
    );
  });

  test("fills a column of the user's own down to the new rows, and takes it back up", async () => {
    const { table } = await write("CHURN_STATUS");
    const { book } = excel;
    const model = book.table(table);
    if (!model) throw new Error("Nothing was written.");
    const { sheet, rect } = model;
    // The panel makes way, as when a person inserts a column.
    const own = rect.column + rect.columns;
    model.rect = { ...rect, columns: rect.columns + 1 };
    book.write(sheet, { row: rect.row, column: own, rows: 1, columns: 1 }, () => "Mine", "user");
    book.write(
      sheet,
      { row: rect.row + 1, column: own, rows: rect.rows - 1, columns: 1 },
      () => '=[@Customer]&"!"',
      "user"
    );
    book.load(source, 11, 0, MORE);
    expect(await refresh()).toMatchObject([{ after: {} }]);
    const grown = bodyOf(excel, table);
    expect(grown).toHaveLength(96);
    for (const row of grown) expect(row.at(-1)).toBe(`${String(row[0])}!`);
    book.clear(source, { row: 11, column: 0, rows: 1_000, columns: 3 }, "Contents");
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(bodyOf(excel, table)).toHaveLength(6);
    expect(sheet.value(rect.row + 7, own)).toBe("");
    expect(sheet.value(rect.row + 7, 0)).toBe("");
  });

  test("moves what a person typed beside a row with that row, and stops where the row would go", async () => {
    const { table } = await write("CHURN_STATUS");
    const { book } = excel;
    const model = found(book.table(table));
    const { sheet, rect } = model;
    const own = rect.column + rect.columns;
    model.rect = { ...rect, columns: rect.columns + 1 };
    const notes = [["Note"], ["first"], [""], [5], ["=not, "], ["00123"], [""]];
    book.load(sheet, rect.row, own, notes);
    const customers = bodyOf(excel, table).map(([customer]) => customer);
    const [header = [], ...rows] = SHOP;
    // Customers are listed by their first order: now another one comes first.
    book.load(source, 0, 0, [header, ["A-000", 45_290, 9], ...rows]);
    const before = sheetText(excel, sheet);
    let outcome: unknown;
    for (let at = 1; sheetText(excel, sheet) === before; at++) {
      excel.host.faults.inject("action", { at, code: "AccessDenied" });
      outcome = await refresh().catch(() => undefined);
      excel.host.faults.clear();
    }
    expect(outcome).toMatchObject([{ rows: { added: 1, gone: 0 } }]);
    const noted = new Map(bodyOf(excel, table).map((row) => [row[0], row.at(-1)]));
    expect(customers.map((customer) => noted.get(customer))).toEqual(notes.slice(1).flat());
    expect(noted.get("A-000")).toBe("");
    expect(sheet.formula(rect.row + 5, own)).toBeUndefined();
    const whole = sheetText(excel, sheet);
    book.load(source, 0, 0, [header, ...rows.map(([, ...rest]) => ["C-002", ...rest])]);
    expect(await refresh()).toMatchObject([{ trouble: { problem: "result-notes" } }]);
    expect(sheetText(excel, sheet)).toBe(whole);
  });

  test("leaves a column as it is in which any cell is a formula of the user", async () => {
    const { table } = await write("CHURN_STATUS");
    const { book } = excel;
    const model = found(book.table(table));
    const { sheet, rect } = model;
    const own = rect.column + rect.columns;
    model.rect = { ...rect, columns: rect.columns + 1 };
    book.load(sheet, rect.row, own, [["Mine"], ["first"]]);
    const second = { row: rect.row + 2, column: own, rows: 1, columns: 1 };
    book.write(sheet, second, () => "=1+1", "user");
    const [header = [], ...rows] = SHOP;
    book.load(source, 0, 0, [header, ["A-000", 45_290, 9], ...rows]);
    expect(await refresh()).toMatchObject([{ rows: { added: 1 } }]);
    expect(sheet.text(rect.row + 1, own)).toBe("first");
    expect(sheet.formula(rect.row + 2, own)).toBe("=1+1");
  });

  test("tells the whole answer in the one line that an earlier version has written", async () => {
    const { sheet } = await write("CHURN_LOST_BUYERS");
    const { book } = excel;
    const written = found(book.sheet(sheet.id));
    const lines = [1, 2, 3, 4].map((row) => written.text(row, 0)).filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(1);
    for (const { name } of [...book.names])
      if (/^ChurnAnswer\d/.test(name))
        book.names.splice(
          book.names.findIndex((each) => each.name === name),
          1
        );
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(written.text(1, 0)).toBe(lines.join(" "));
    expect(written.text(2, 0)).toBe(lines[1]);
  });

  test("keeps the language it was written in", async () => {
    const { sheet } = await write("CHURN_RFM", undefined, "zh-TW");
    excel.book.load(source, 11, 0, MORE);
    await refresh();
    expect(excel.book.sheet(sheet.id)?.text(1, 0)).toMatch(/位客戶/);
    expect((await recipes()).map(({ language }) => language)).toEqual(["zh-TW"]);
  });
});

import { writeAndKeep } from "../../src/app/keep-result";
import { paneTexts } from "../../src/app/pane-texts";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { CLIENTS, expectFaithful } from "../support/excel";
import {
  DAY,
  answered,
  bodyOf,
  freshCells,
  openShop,
  quiet,
  recipes,
  refresh,
  write,
} from "../support/recipes";
import { SHOP } from "../support/shop";

const PAID = [
  ["Customer", "2024-01", "2024-02", "2024-03"],
  ["Ann", 10, 10, 10],
  ["Bob", 20, 20, ""],
  ["Cleo", "", 5, 7],
  ["Dan", 8, "", 8],
];

describe.each(CLIENTS)("%s: a refresh reads", (client) => {
  test("later periods of a table of periods, where all were taken", async () => {
    const excel = openShop(client, PAID);
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    excel.book.setNumberFormat(source, { row: 0, column: 1, rows: 5, columns: 1 }, () => "General");
    const { table } = await write("CHURN_MOVEMENTS");
    expect((await recipes()).map(({ shape }) => shape)).toEqual(["cross-tab"]);
    excel.book.load(source, 0, 4, [["2024-04"], [10], [""], [7], [9]]);
    expect(await refresh()).toMatchObject([{ after: {}, rows: { added: 1, gone: 0 } }]);
    excel.book.activate(source);
    excel.book.select(source, [{ row: 0, column: 0, rows: 5, columns: 5 }]);
    expect(bodyOf(excel, table)).toEqual(freshCells(await answered("CHURN_MOVEMENTS")));
    expectFaithful(excel.host);
  });

  test("the amounts of the one currency that was chosen, and asks again where it is gone", async () => {
    const currencies = ["Currency", "EUR", "USD", "EUR", "EUR", "USD", "EUR", "EUR", "EUR", "EUR"];
    const excel = openShop(
      client,
      SHOP.map((row, at) => [...row, currencies[at] ?? "EUR"])
    );
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    const result = await answered("CHURN_RFM", undefined, { ...STRICT, currencies: "EUR" });
    await writeAndKeep(result, paneTexts(wordsOf("en")), { ...quiet, now: DAY });
    excel.book.load(source, 11, 0, [["C-001", 45_480, 40, "JPY"]]);
    expect(await refresh()).toMatchObject([
      { before: { last: { used: 8 } }, after: { last: { read: 11, used: 8, skipped: 3 } } },
    ]);
    excel.book.load(
      source,
      1,
      3,
      Array.from({ length: 11 }, () => ["USD"])
    );
    expect(await refresh()).toMatchObject([
      { trouble: { why: "data", fault: { fault: "mixed-currency" } } },
    ]);
  });

  test("the currencies that only the formats of the amounts show", async () => {
    const excel = openShop(client);
    const { book } = excel;
    const [source = book.active] = book.sheets;
    const shown = (first: number, rows: number, format: string) =>
      book.setNumberFormat(source, { row: first, column: 2, rows, columns: 1 }, () => format);
    shown(1, 10, "[$€-407] #,##0.00");
    const { table } = await write("CHURN_RFM");
    const before = bodyOf(excel, table);
    shown(4, 2, "[$$-409]#,##0.00");
    expect(await refresh()).toMatchObject([
      { trouble: { why: "data", fault: { fault: "mixed-currency" } } },
    ]);
    expect(bodyOf(excel, table)).toEqual(before);
  });

  test("the amounts at the rates that were given, and stops at a currency that has none", async () => {
    const excel = openShop(
      client,
      SHOP.map((row, at) => [...row, at === 0 ? "Currency" : at % 2 === 0 ? "EUR" : "USD"])
    );
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    const rates = { to: "USD", of: [{ from: "EUR", rate: 1.25 }] };
    const rules = { ...STRICT, currencies: "convert", rates };
    const result = await answered("CHURN_RFM", undefined, rules);
    const { table } = await writeAndKeep(result, paneTexts(wordsOf("en")), { ...quiet, now: DAY });
    expect((await recipes()).map((recipe) => recipe.rules)).toEqual([rules]);
    const before = bodyOf(excel, table);
    expect(before).toEqual(freshCells(result));
    expect(await refresh()).toMatchObject([{ after: {}, rows: { added: 0, gone: 0 } }]);
    expect(bodyOf(excel, table)).toEqual(before);
    excel.book.load(source, 11, 0, [["C-001", 45_480, 40, "JPY"]]);
    expect(await refresh()).toMatchObject([
      { trouble: { why: "data", fault: { fault: "no-rate", values: { cell: "C12" } } } },
    ]);
    expect(bodyOf(excel, table)).toEqual(before);
  });

  test("no more rows than were chosen, where a part of a list was", async () => {
    const excel = openShop(client);
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    excel.book.select(source, [{ row: 0, column: 0, rows: 7, columns: 3 }]);
    await write("CHURN_STATUS");
    excel.book.load(source, 11, 0, [["C-009", 45_480, 1]]);
    expect(await refresh()).toMatchObject([
      { before: { last: { read: 6 } }, after: { last: { read: 6 } } },
    ]);
  });

  test("rows beyond a gap, where they were read before", async () => {
    const excel = openShop(client, [...SHOP, ["", "", ""], ["C-007", 45_470, 5]]);
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    await write("CHURN_STATUS");
    excel.book.load(source, 13, 0, [["C-009", 45_480, 1]]);
    expect(await refresh()).toMatchObject([
      { before: { last: { used: 11 } }, after: { last: { used: 12 } } },
    ]);
  });
});

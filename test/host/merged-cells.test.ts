import { chooseSelection } from "../../src/app/choose-data";
import { writeAndKeep } from "../../src/app/keep-result";
import { paneTexts } from "../../src/app/pane-texts";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { mergedCells } from "../../src/workbook";
import { CLIENTS, expectFaithful } from "../support/excel";
import {
  DAY,
  answered,
  asTable,
  bodyOf,
  freshCells,
  openShop,
  quiet,
  recipes,
  refresh,
} from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";

/** Each customer stands once, in a cell that reaches over the next row. */
const PAIRS = SHOP.map(([key, ...row], at) => [at % 2 === 0 && at > 0 ? "" : key, ...row]);
const fill = { ...STRICT, merged: "fill" } as const;

function openPairs(client: (typeof CLIENTS)[number]) {
  const excel = openShop(client, PAIRS);
  for (let row = 1; row < PAIRS.length; row += 2)
    excel.book.active.merges.push({ row, column: 0, rows: 2, columns: 1 });
  return excel;
}

describe.each(CLIENTS)("%s: what is merged", (client) => {
  test("is asked for only where a customer or a date is blank, and of no table", async () => {
    const syncsFor = async (excel: Opened, isTable = false) => {
      if (isTable) asTable(excel);
      const { syncs } = excel.host.stats;
      await answered("CHURN_STATUS", isTable ? excel.book.tables[0]?.id : undefined);
      return excel.host.stats.syncs - syncs;
    };
    const usual = await syncsFor(openShop(client));
    // Whether there are any, and which.
    expect(await syncsFor(openPairs(client))).toBe(usual + 2);
    const table = await syncsFor(openShop(client), true);
    expect(await syncsFor(openShop(client, PAIRS), true)).toBe(table);
  });

  test("is left out with the rows below, and takes the value where a person says so", async () => {
    const excel = openPairs(client);
    const told = (await answered("CHURN_STATUS")).account;
    expect([told.used, told.skipped]).toEqual([5, 5]);
    expect(told.findings.map(({ code, count, cells }) => [code, count, cells[0]])).toContainEqual([
      ...["merged-blank", 5, "A3"],
    ]);
    const filled = await answered("CHURN_STATUS", undefined, fill);
    expect(filled.account.used).toBe(10);
    expect(filled.result.size).toBe(3);
    expectFaithful(excel.host);
  });

  test("is filled down again by a refresh, merged cells that came since as well", async () => {
    const excel = openPairs(client);
    const [source] = excel.book.sheets;
    if (!source) throw new Error("No sheet.");
    const result = await answered("CHURN_STATUS", undefined, fill);
    const { table } = await writeAndKeep(result, paneTexts(wordsOf("en")), { ...quiet, now: DAY });
    expect((await recipes()).map(({ rules }) => rules.merged)).toEqual(["fill"]);
    expect(bodyOf(excel, table)).toEqual(freshCells(result));
    excel.book.load(source, PAIRS.length, 0, [
      ["C-900", 45_480, 4],
      ["", 45_481, 4],
    ]);
    source.merges.push({ row: PAIRS.length, column: 0, rows: 2, columns: 1 });
    expect(await refresh()).toMatchObject([
      { before: { last: { used: 10 } }, after: { last: { read: 12, used: 12 } } },
    ]);
  });

  test("is found where there is more of it than Excel tells at once", async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => [at % 2 === 0 ? at : "", DAY, 1]);
    const { book } = openShop(client, [["Customer", "Date", "Amount"], ...rows]);
    for (let row = 1; row < 2_000; row += 2)
      book.active.merges.push({ row, column: 0, rows: 2, columns: 1 });
    const { place } = (await chooseSelection()).source;
    const blank = Uint8Array.from(rows, ([key]) => (key === "" ? 1 : 0));
    const found = await mergedCells(place, 1, [{ column: 0, blank }]);
    expect(found).toHaveLength(1_000);
    expect(found[999]).toEqual({ column: 0, row: 1_999, rows: 2 });
  });
});

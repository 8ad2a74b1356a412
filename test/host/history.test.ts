import { keepHistory } from "../../src/app/history";
import { removeRecipe } from "../../src/app/remove-recipe";
import { refreshRecipes } from "../../src/app/refresh";
import type { CellValue } from "../../workbench/workbook/types";
import { CLIENTS, expectFaithful } from "../support/excel";
import { historyOf, refusals, withHistory } from "../support/history";
import {
  DAY,
  bodyOf,
  openShop,
  quiet,
  recipes,
  refresh,
  services,
  write,
} from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const headersOf = ({ sheet, table: { rect } }: ReturnType<typeof historyOf>) =>
  Array.from({ length: rect.columns }, (_, at) => sheet.value(rect.row, rect.column + at));

/** By header. */
function rowsOf(excel: Opened): Record<string, CellValue | null>[] {
  const history = historyOf(excel);
  const headers = headersOf(history).map(String);
  return bodyOf(excel, history.table.name).map((cells) =>
    Object.fromEntries(headers.map((header, at) => [header, cells[at] as CellValue]))
  );
}

describe.each(CLIENTS)("%s: the history of the figures", (client) => {
  test("is not kept unless somebody wants it", async () => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    expect(await refusals()).toEqual([]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "RFM segments"]);
  });

  test("gets each figure of each refresh, with where and how it came about", async () => {
    const excel = await withHistory(client);
    expect(await refusals()).toEqual([]);
    const [first] = rowsOf(excel);
    expect(rowsOf(excel)).toHaveLength(1);
    expect(first).toMatchObject({
      Refreshed: DAY + 1.4,
      Result: "Customer roll-forward",
      Source: "Sheet1",
      Figure: "Churn rate",
      Value: 0.25,
      "Rows used": 10,
    });
    expect(first?.["Low"]).toBeLessThan(0.25);
    expect(first?.["High"]).toBeGreaterThan(0.25);
    expect(first?.["Definition"]).toMatch(/^.+ · #[0-9a-f]{6}$/);
    const { sheet, table } = historyOf(excel);
    expect(sheet.text(table.rect.row + 1, 0)).toBe("2024-07-28 09:36");
    expect(sheet.text(table.rect.row + 1, 6)).toBe("25.0%");
    expect(excel.book.active.name).not.toBe(sheet.name);
    expect(await refusals()).toEqual([]);
    expect(rowsOf(excel)).toEqual([first, first]);
    expectFaithful(excel.host);
  });

  test("shows that a definition was changed", async () => {
    const excel = await withHistory(client);
    await refresh();
    const [recipe] = await recipes();
    if (!recipe) throw new Error("Nothing is kept.");
    const change = (changed: Partial<typeof recipe>) =>
      refreshRecipes([{ ...recipe, ...changed }], services, quiet);
    await change({ settings: { threshold: 30 } });
    await change({ rules: { ...recipe.rules, refunds: "skip" } });
    await change({ rules: Object.fromEntries(Object.entries(recipe.rules).reverse()) as never });
    const [first, settings, rules, same] = rowsOf(excel).map((row) => row["Definition"]);
    expect(settings).toContain("30");
    expect(new Set([first, settings, rules]).size).toBe(3);
    expect(same).toBe(first);
  });

  test("is kept for all results, whatever languages they are in", async () => {
    const excel = await withHistory(client, "CHURN_RFM");
    excel.book.activate(excel.book.sheets[0] ?? excel.book.active);
    await write("CHURN_STATUS", undefined, "zh-CN");
    expect(await refusals()).toEqual([]);
    expect(rowsOf(excel).map((row) => [row["Result"], row["Figure"]])).toEqual([
      ["RFM segments", "Customers At risk and Cannot lose"],
      ["RFM segments", "Their share of the money"],
      ["客户状态", "流失客户数"],
      ["客户状态", "有流失风险的客户数"],
    ]);
  });

  test("stays where a person sorts, renames, moves, adds columns and deletes rows", async () => {
    const excel = await withHistory(client, "CHURN_RFM");
    await refresh();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("History of figures");
      const table = sheet.tables.getItemAt(0);
      table.sort.apply([{ key: 5, ascending: false }]);
      table.columns.add(-1, [["Twice"], ["=2*G5"], ["=2*G6"]]);
      table.getHeaderRowRange().getCell(0, 6).values = [["Number"]];
      sheet.name = "Trend";
      await context.sync();
      table.name = "Trend";
      await context.sync();
    });
    const [sheet] = excel.book.sheets.slice(-1);
    const table = excel.book.table("Trend");
    if (!sheet || !table) throw new Error("It is not there.");
    const notes = { ...cell(table.rect.row + 1, 14) };
    excel.book.write(sheet, notes, () => "mine", "user");
    const before = bodyOf(excel, "Trend");
    expect(await refusals()).toEqual([]);
    const after = bodyOf(excel, "Trend");
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2).map((row) => row[11])).toEqual(
      after.slice(2).map((row) => 2 * Number(row[6]))
    );
    expect(sheet.value(notes.row, notes.column)).toBe("mine");
    excel.book.deleteRows(sheet, table.rect.row + 1, 2);
    expect(await refusals()).toEqual([]);
    expect(bodyOf(excel, "Trend")).toHaveLength(4);
    expectFaithful(excel.host);
  });

  test("goes on in its own table, not in a copy that stands before it, and without a column", async () => {
    const excel = await withHistory(client);
    await refresh();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("History of figures");
      sheet.tables.getItemAt(0).columns.getItem("High").delete();
      await context.sync();
    });
    const { sheet, table } = historyOf(excel);
    const copy = excel.book.addSheet("History of figures (2)");
    for (const [name, text] of sheet.customProperties) copy.customProperties.set(name, text);
    excel.book.addTable(copy, table.rect, true, "Copied");
    excel.book.moveSheet(copy, 0);
    expect(await refusals()).toEqual([]);
    const [first, second] = rowsOf(excel);
    expect(first?.["Low"]).toBeLessThan(0.25);
    expect(second).toEqual(first);
  });

  test("is said to be gone where somebody deletes it as soon as it is there", async () => {
    const excel = await withHistory(client);
    const { book, host } = excel;
    const act = () => {
      const sheet = book.sheets.find(({ name }) => name === "History of figures");
      if (sheet?.visibility === "Visible") book.deleteSheet(sheet);
    };
    host.faults.inject("meanwhile", { times: 1_000, act });
    expect(await refusals()).toEqual([expect.stringMatching(/gone|deleted/)]);
    host.faults.clear();
    expect(await refusals()).toEqual([]);
  });

  test("begins again where all rows, or the whole sheet, were deleted", async () => {
    const excel = await withHistory(client);
    await refresh();
    const { sheet, table } = historyOf(excel);
    excel.book.clear(sheet, { ...table.rect, row: table.rect.row + 1, rows: 1 }, "Contents");
    expect(await refusals()).toEqual([]);
    expect(rowsOf(excel)).toHaveLength(1);
    excel.book.deleteSheet(sheet);
    expect(await refusals()).toEqual([]);
    expect(rowsOf(excel)).toHaveLength(1);
  });

  test("stays when a result is removed", async () => {
    const excel = await withHistory(client);
    await refresh();
    const [recipe] = await recipes();
    if (recipe) await removeRecipe({ entry: { recipe }, recipe });
    expect(rowsOf(excel)).toHaveLength(1);
    expect(excel.book.sheets).toHaveLength(2);
  });

  test("holds the same moments where days are counted from 1904", async () => {
    const excel = openShop(
      client,
      SHOP.map(([who, day, amount], at) => [who, at === 0 ? day : Number(day) - 1_462, amount])
    );
    excel.book.date1904 = true;
    await write("CHURN_ROLLFORWARD");
    await keepHistory(true);
    expect(await refusals()).toEqual([]);
    const { sheet, table } = historyOf(excel);
    expect(sheet.text(table.rect.row + 1, 0)).toBe("2024-07-28 09:36");
    expect(sheet.text(table.rect.row + 1, 3)).toBe("2024-06-30");
  });
});

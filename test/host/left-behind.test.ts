import { removeSample, tidyWorkbook } from "../../src/workbook";
import { openShop, refresh, write, writeAt } from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";

const state = (name: string) => `ChurnAnalytics.${name}`;
const PLACED = { sheet: "{gone}", suffix: "_b1", whole: "A1:C9", widths: [] };

function hiddenSheet(client: "excel-web", marks: Readonly<Record<string, string>>) {
  const excel = openShop(client);
  return { ...excel, sheet: addHidden(excel, marks) };
}

function addHidden({ book }: Opened, marks: Readonly<Record<string, string>>) {
  const sheet = book.addSheet("Kept");
  for (const [name, text] of Object.entries(marks)) sheet.customProperties.set(state(name), text);
  sheet.visibility = "Hidden";
  return sheet;
}

describe("a hidden sheet that says that it is ours", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["was never finished", { state: "unfinished" }],
    ["keeps no old cells that can be understood", { state: "rewriting", journal: "{" }],
    ["keeps the old cells of a result that is gone", { state: "rewriting", journal: sound() }],
    ["does not say what was put where", { state: "placing", journal: "null" }],
    ["is damaged where it says what was put where", { state: "placing", journal: "{" }],
    ["names cells of a sheet that is gone", { state: "placing", journal: JSON.stringify(PLACED) }],
    ["names no cells", { state: "placing", journal: placedOn("Sheet1", { whole: "=A1" }) }],
    ["names no result", { state: "placing", journal: placedOn("Sheet1", { suffix: "" }) }],
    [
      "names cells where nothing of ours was put",
      { state: "placing", journal: placedOn("Sheet1") },
    ],
  ])("and %s goes, and nothing else is changed", async (_, marks) => {
    const excel = hiddenSheet("excel-web", marks);
    const [source = excel.book.active] = excel.book.sheets;
    const journal = marks["journal"]?.replace("{of Sheet1}", source.id);
    if (journal) excel.sheet.customProperties.set(state("journal"), journal);
    const before = sheetText(excel, source);
    await tidyWorkbook();
    expect(excel.book.sheets).toEqual([source]);
    expect(sheetText(excel, source)).toBe(before);
  });

  test.each(["unfinished", "rewriting", "placing"])(
    "stays once a person has made it visible: %s",
    async (name) => {
      const excel = hiddenSheet("excel-web", { state: name, journal: "{" });
      excel.sheet.visibility = "Visible";
      await tidyWorkbook();
      expect(excel.book.sheets).toContain(excel.sheet);
    }
  );

  test.each<[string, () => Promise<unknown>]>([
    ["on a sheet", () => write("CHURN_STATUS")],
    ["at a cell", () => writeAt("CHURN_STATUS", "Sheet1!J2")],
  ])("goes before the next result is written %s", async (_, next) => {
    const excel = hiddenSheet("excel-web", { state: "unfinished" });
    await next();
    expect(excel.book.sheets).not.toContain(excel.sheet);
  });

  test("and that it keeps a history whose table is gone is no obstacle to tidying", async () => {
    const excel = hiddenSheet("excel-web", { state: "rewriting", journal: sound(["A4:K5"]) });
    const history = excel.book.addSheet("Trend");
    history.customProperties.set(state("state"), "history");
    await tidyWorkbook();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Trend"]);
  });

  test.each<[unknown]>([[[["B"], 5, [-3, "wide"]]], [5]])(
    "and what was put where is taken away, whatever is wrong with the widths it names: %j",
    async (widths) => {
      const excel = hiddenSheet("excel-web", { state: "placing" });
      const [source = excel.book.active] = excel.book.sheets;
      const placed = placedOn("Sheet1", { whole: "J1:K2", widths });
      excel.sheet.customProperties.set(state("journal"), placed.replace("{of Sheet1}", source.id));
      source.customProperties.set(`${state("block")}_b1`, "a result");
      excel.book.load(source, 0, 9, [["half"]]);
      await tidyWorkbook();
      expect(excel.book.sheets).toEqual([source]);
      expect([source.value(0, 9), source.customProperties.size]).toEqual(["", 0]);
    }
  );

  test("and what was put below the rows of a result is taken away before they are read again", async () => {
    const excel = openShop("excel-web");
    const { book } = excel;
    const [source = book.active] = book.sheets;
    await write("CHURN_STATUS");
    const placed = placedOn("Sheet1", { whole: "A12:C12" }).replace("{of Sheet1}", source.id);
    addHidden(excel, { state: "placing", journal: placed });
    source.customProperties.set(`${state("block")}_b1`, "a result");
    book.load(source, SHOP.length, 0, [["half", 45_400, 5]]);
    expect(await refresh()).toMatchObject([{ after: { last: { read: SHOP.length - 1 } } }]);
    expect(source.value(SHOP.length, 0)).toBe("");
  });

  test("is a sample, and hidden by a person, stays", async () => {
    const excel = hiddenSheet("excel-web", { state: "sample" });
    await removeSample();
    expect(excel.book.sheets).toContain(excel.sheet);
  });
});

/** A journal as the add-in writes one. */
function sound(history: readonly string[] = []): string {
  const places = { blocks: [], clear: [], refill: [], parts: [], series: [], colored: "" };
  return JSON.stringify({
    recipe: "{gone}",
    table: "Churn_RFM",
    whole: "A1:C9",
    history,
    ...places,
  });
}

/** The id of a sheet is known once the workbook is there. */
function placedOn(sheet: string, more: object = {}): string {
  return JSON.stringify({ ...PLACED, sheet: `{of ${sheet}}`, ...more });
}

import { loadRecipes } from "../../src/app/recipe-store";
import { NAMESPACE, recipesXml } from "../../src/app/recipe-xml";
import { type PaneTexts, paneTexts } from "../../src/app/pane-texts";
import { troubleOf } from "../../src/app/trouble";
import { LANGUAGES } from "../../src/core/languages";
import { wordsOf } from "../../src/text/all-words";
import type { SheetModel, TableModel } from "../../workbench/workbook/types";
import { CLIENTS, expectFaithful } from "../support/excel";
import { asTable, openShop, recipes, refresh, write } from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";

interface Scene {
  readonly excel: Opened;
  readonly source: SheetModel;
  readonly result: SheetModel;
  readonly table: TableModel;
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const MORE = Array.from({ length: 40 }, (_, at) => [`E-${at}`, 45_420 + at, 10]);

const SCENES: readonly [string, RegExp, (scene: Scene) => void][] = [
  [
    "its sheet was deleted",
    /Sheet1, from which this is computed, is not in the workbook/,
    ({ excel, source }) => {
      excel.book.deleteSheet(source);
    },
  ],
  [
    "a column was renamed",
    /Sheet1 has no column named Order date any more/,
    ({ excel, source }) => {
      excel.book.write(source, cell(0, 1), () => "When", "user");
    },
  ],
  [
    "all its rows were deleted",
    /no row|no column|headers but no rows|not in the workbook/i,
    ({ excel, source }) => {
      excel.book.clear(source, { row: 1, column: 0, rows: 10, columns: 3 }, "Contents");
    },
  ],
  [
    "a cell holds an error",
    /error/i,
    ({ excel, source }) => {
      excel.book.write(source, cell(4, 2), () => ({ code: "#N/A" }), "user");
    },
  ],
  [
    "its sheet is protected",
    /The sheet RFM segments is protected/,
    ({ result }) => {
      result.protected = true;
    },
  ],
  [
    "its table is filtered",
    /The table Churn_RFM is filtered/,
    ({ table }) => {
      table.bags["filter"] = { criteria: { 0: { filterOn: "Values", values: ["C-001"] } } };
    },
  ],
  [
    "its table has a total row",
    /a total row below the table Churn_RFM/,
    ({ excel, result, table }) => {
      const below = cell(table.rect.row + table.rect.rows, 0);
      table.rect = { ...table.rect, rows: table.rect.rows + 1 };
      table.showTotals = true;
      excel.book.write(result, below, () => "Total", "user");
    },
  ],
  [
    "something stands below it",
    /also needs the cell A25.*RFM segments/,
    ({ excel, source, result }) => {
      excel.book.write(result, cell(24, 0), () => "my note", "user");
      excel.book.load(source, 11, 0, MORE);
    },
  ],
  [
    "its table was deleted",
    /The table Churn_RFM is not on the sheet/,
    ({ excel, table }) => {
      excel.book.removeTable(table, true);
    },
  ],
  [
    "the workbook is protected",
    /The structure of this workbook is protected/,
    ({ excel }) => {
      excel.book.protected = true;
    },
  ],
  [
    "the workbook is read-only",
    /open for reading only/,
    ({ excel }) => {
      excel.book.readOnly = true;
    },
  ],
];

function openScene(excel: Opened): Omit<Scene, "table"> & { table: TableModel | undefined } {
  const [source, result] = excel.book.sheets;
  if (!source || !result) throw new Error("There are no two sheets.");
  return { excel, source, result, table: excel.book.table("Churn_RFM") };
}

describe.each(CLIENTS)(
  "%s: a result that cannot be refreshed says why, and stands as it was",
  (client) => {
    const english = paneTexts(wordsOf("en"));

    test.each(SCENES)("when %s", async (_, sentence, spoil) => {
      const excel = openShop(client);
      await write("CHURN_RFM");
      const scene = openScene(excel);
      const { result, table } = scene;
      if (!table) throw new Error("Nothing was written.");
      spoil({ ...scene, table });
      const before = sheetText(excel, result);
      const outcome = await refresh().catch(troubleOf);
      const trouble = Array.isArray(outcome)
        ? outcome.flatMap((each) => ("trouble" in each ? [each.trouble] : []))
        : [outcome];
      expect(trouble.map(english.troubleText)).toEqual([expect.stringMatching(sentence)]);
      const others: PaneTexts[] = LANGUAGES.map((language) => paneTexts(wordsOf(language)));
      for (const texts of others)
        expect(trouble.map(texts.troubleText).join()).not.toMatch(/[{}]|undefined/);
      expect(sheetText(excel, result)).toBe(before);
      expect(excel.book.sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
      expectFaithful(excel.host);
    });

    test("when the source table is gone, while others are refreshed", async () => {
      const excel = openShop(client);
      asTable(excel);
      await write("CHURN_RFM", excel.book.table("Orders")?.id);
      const { source } = openScene(excel);
      excel.book.load(excel.book.addSheet("Other"), 0, 0, SHOP);
      const other = excel.book.sheet("Other");
      if (!other) throw new Error("No sheet.");
      excel.book.setNumberFormat(
        other,
        { row: 1, column: 1, rows: 10, columns: 1 },
        () => "yyyy-mm-dd"
      );
      excel.book.activate(other);
      excel.book.select(other, [{ row: 0, column: 0, rows: 11, columns: 3 }]);
      await write("CHURN_STATUS");
      const orders = excel.book.table("Orders");
      if (orders) excel.book.removeTable(orders, true);
      expect(source.value(0, 0)).toBe("Customer");
      expect(await refresh()).toMatchObject([
        { trouble: { problem: "source-gone", values: { name: "Orders" } } },
        { after: { analysis: "CHURN_STATUS" } },
      ]);
    });
  }
);

describe.each(CLIENTS)("%s: recipes that a workbook brings along", (client) => {
  const partOf = ({ book }: Opened) => {
    const part = book.customXml.find(({ namespaceUri }) => namespaceUri === NAMESPACE);
    if (!part) throw new Error("Nothing is kept.");
    return part;
  };

  test("of a later version stay untouched when a result is written", async () => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const part = partOf(excel);
    const later = part.xml.replace('version="1"', 'version="9"');
    Object.assign(part, { xml: later });
    excel.book.activate(excel.book.sheets[0] ?? excel.book.active);
    await write("CHURN_STATUS");
    expect(partOf(excel).xml).toBe(later);
    expect(await loadRecipes()).toEqual({ newer: 9 });
  });

  test("that cannot be used stay as they are beside those that can", async () => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const [recipe] = await recipes();
    if (!recipe) throw new Error("Nothing is kept.");
    const hostile = JSON.stringify({ ...recipe, table: "=cmd|'/c calc'!A1" });
    const part = partOf(excel);
    Object.assign(part, {
      xml: recipesXml([{ refused: "unreadable", text: hostile }, { recipe }]),
    });
    expect(await refresh()).toMatchObject([{ after: { id: recipe.id } }]);
    const loaded = await loadRecipes();
    expect("entries" in loaded && loaded.entries[0]).toEqual({
      refused: "unreadable",
      text: hostile,
    });
  });

  test("never write to a sheet that is not ours, whatever they name", async () => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const [recipe] = await recipes();
    const [source] = excel.book.sheets;
    if (!recipe || !source) throw new Error("Nothing is kept.");
    asTable(excel);
    const before = sheetText(excel, source);
    const theirs = { ...recipe, id: source.id, table: "Orders" };
    Object.assign(partOf(excel), { xml: recipesXml([{ recipe: theirs }]) });
    expect(await refresh()).toMatchObject([{ trouble: { problem: "result-gone" } }]);
    expect(sheetText(excel, source)).toBe(before);
  });
});

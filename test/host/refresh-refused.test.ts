import { loadRecipes } from "../../src/app/recipe-store";
import { NAMESPACE, recipesXml } from "../../src/app/recipe-xml";
import { type PaneTexts, paneTexts } from "../../src/app/pane-texts";
import { troubleOf } from "../../src/app/trouble";
import { LANGUAGES } from "../../src/core/languages";
import { wordsOf } from "../../src/text/all-words";
import type { Recipe } from "../../src/app/recipe";
import { refreshRecipes } from "../../src/app/refresh";
import { removeRecipe } from "../../src/app/remove-recipe";
import type { Step } from "../../src/app/state";
import { CLIENTS, expectFaithful } from "../support/excel";
import {
  asTable,
  bodyOf,
  openShop,
  quiet,
  recipes,
  refresh,
  services,
  write,
} from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";
import { SPOILT_SOURCES, type Scene, cellAt, type } from "../support/spoilt";
import { SPOILT_RESULTS } from "../support/spoilt-results";

function openScene(excel: Opened): Scene {
  const [source, result] = excel.book.sheets;
  const table = excel.book.table("Churn_RFM");
  if (!source || !result || !table) throw new Error("Nothing was written.");
  return { excel, source, result, table };
}

/** All that could be lost: every sheet, and what is kept of the results. */
function wholeText(excel: Opened): string[] {
  const parts = excel.book.customXml.map(({ xml }) => xml);
  return [...excel.book.sheets.map((sheet) => sheetText(excel, sheet)), ...parts];
}

async function troubles() {
  const outcome = await refresh().catch(troubleOf);
  if (!Array.isArray(outcome)) return [outcome];
  return outcome.flatMap((each) => ("trouble" in each ? [each.trouble] : []));
}

const texts: readonly PaneTexts[] = LANGUAGES.map((language) => paneTexts(wordsOf(language)));
const [english] = texts;

describe.each(CLIENTS)(
  "%s: a result that cannot be refreshed says why and what helps, and stands as it was",
  (client) => {
    test.each([...SPOILT_SOURCES, ...SPOILT_RESULTS])(
      "when $name",
      async ({ says, spoil, mend, isTable }) => {
        const excel = openShop(client);
        if (isTable) asTable(excel);
        await write("CHURN_RFM", excel.book.table("Orders")?.id);
        const scene = openScene(excel);
        spoil(scene);
        const before = wholeText(excel);
        const found = await troubles();
        expect(found.map((each) => english?.troubleText(each))).toEqual([
          expect.stringMatching(says),
        ]);
        for (const { troubleText } of texts)
          expect(found.map(troubleText).join()).not.toMatch(/[{}]|undefined/);
        expect(wholeText(excel)).toEqual(before);
        await mend(scene);
        expect(await troubles()).toEqual([]);
        expectFaithful(excel.host);
      }
    );

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

/** What a person may do to a result or beside it: a refresh goes on. */
const KEPT: readonly [string, (scene: Scene) => void | Promise<void>][] = [
  ["values in it were typed over", ({ excel, result }) => type(excel, result, [5, 2], 4_711)],
  [
    "a row was added to its table",
    ({ excel, result, table }) => {
      type(excel, result, [table.rect.row + table.rect.rows, 0], "C-999");
      table.rect = { ...table.rect, rows: table.rect.rows + 1 };
    },
  ],
  ["its table was renamed", ({ table }) => void Object.assign(table, { name: "Segments" })],
  ["its sheet was renamed", ({ excel, result }) => excel.book.renameSheet(result, "Mine")],
  ["rows were inserted above it", ({ excel, result }) => excel.book.insertRows(result, 0, 2)],
  [
    "the sheet of its rows is protected",
    ({ source }) => {
      source.protected = true;
    },
  ],
];

describe.each(CLIENTS)("%s: a result is refreshed all the same", (client) => {
  test.each(KEPT)("when %s", async (_, change) => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const scene = openScene(excel);
    const fresh = bodyOf(excel, scene.table.name);
    await change(scene);
    expect(await troubles()).toEqual([]);
    expect(bodyOf(excel, scene.table.name)).toEqual(fresh);
    expectFaithful(excel.host);
  });

  test.each([
    ["the rows are changed", /Sheet1|changed while it was being read/, "reading"],
    [
      "rows are inserted above it",
      /The sheet RFM segments was changed.*Refresh again/,
      "finishing",
    ],
  ] as const)(
    "once nobody else edits it: when %s meanwhile it stands as it was",
    async (_, says, at) => {
      const excel = openShop(client);
      await write("CHURN_RFM");
      const { source, result } = openScene(excel);
      let isEdited = false;
      const tell = ({ step }: Step) => {
        if (isEdited || step !== at) return;
        isEdited = true;
        if (at === "finishing") excel.book.insertRows(result, 0, 3);
        else excel.book.write(source, cellAt(3, 2), () => 1, "coauthor");
      };
      const edited = () => bodyOf(excel, "Churn_RFM");
      const before = edited();
      const [outcome] = await refreshRecipes(await recipes(), services, { ...quiet, tell });
      expect(outcome && "trouble" in outcome && english?.troubleText(outcome.trouble)).toMatch(
        says
      );
      expect(edited()).toEqual(before);
      expect(excel.book.sheets).toHaveLength(2);
      expect(await troubles()).toEqual([]);
    }
  );
});

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

  const hostile: readonly [string, (recipe: Recipe) => string][] = [
    ["name a formula", (recipe) => JSON.stringify({ ...recipe, table: "=cmd|'/c calc'!A1" })],
    [
      "name another workbook",
      (recipe) => {
        const source = { ...recipe.source, sheet: "[Other.xlsx]Sheet1" };
        return JSON.stringify({ ...recipe, source });
      },
    ],
    [
      "are huge",
      (recipe) => JSON.stringify({ ...recipe, columns: Array(9_999).fill("x".repeat(99)) }),
    ],
    ["are deep", () => "[".repeat(90_000)],
    [
      "reach for what all objects share",
      (recipe) => JSON.stringify(recipe).replace("{", '{"__proto__":{"id":"x"},'),
    ],
  ];
  test.each(hostile)("that %s stay as they are and do nothing", async (_, spoilt) => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const [recipe] = await recipes();
    if (!recipe) throw new Error("Nothing is kept.");
    const text = spoilt(recipe);
    const xml = recipesXml([{ refused: "unreadable", text }, { recipe }]);
    Object.assign(partOf(excel), { xml });
    expect(await refresh()).toMatchObject([{ after: { id: recipe.id } }]);
    expect(await loadRecipes()).toMatchObject({ entries: [{ refused: "unreadable", text }, {}] });
    expect(excel.book.sheets).toHaveLength(2);
    // Removed, as the pane advises.
    await removeRecipe({ entry: { refused: "unreadable", text } });
    expect(await loadRecipes()).toMatchObject({ entries: [{ recipe: { id: recipe.id } }] });
  });

  test("for the result of another one do nothing", async () => {
    const excel = openShop(client);
    await write("CHURN_RFM");
    const [recipe] = await recipes();
    if (!recipe) throw new Error("Nothing is kept.");
    const other = { ...recipe, id: "other" };
    Object.assign(partOf(excel), { xml: recipesXml([{ recipe }, { recipe: other }]) });
    expect(await refresh()).toMatchObject([{ after: { id: recipe.id } }]);
    const loaded = await loadRecipes();
    expect(loaded).toMatchObject({ entries: [{}, { refused: "same-result" }] });
    const entry = "entries" in loaded ? loaded.entries[1] : undefined;
    if (entry) await removeRecipe({ entry });
    expect(await loadRecipes()).toMatchObject({ entries: [{ recipe: { id: recipe.id } }] });
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

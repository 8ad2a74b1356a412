import type { Recipe } from "../../src/app/recipe";
import { NAMESPACE, readRecipes, recipeEdit, recipesXml } from "../../src/app/recipe-xml";
import { STRICT } from "../../src/core/table/reading";

const GOOD: Recipe = {
  id: "{00000000-0001-0000-0000-000000000000}",
  source: {
    sheet: "Bestellungen <2024> & mehr",
    sheetId: "{A}",
    ...{ headerRow: 0, above: 0, headerRows: 1, hasHeader: true, rows: 11 },
    extent: "list",
    columns: [
      { role: "customer", header: '客户 "ID" 😀 \u0001', column: 0 },
      { role: "date", header: "Date", column: 1 },
      { role: "amount", header: "=1+1", column: 2 },
    ],
    allPeriods: false,
  },
  shape: "purchases",
  periods: {},
  rules: STRICT,
  analysis: "CHURN_RFM",
  settings: { bins: 5 },
  language: "zh-TW",
  table: "Churn_RFM",
  columns: ["Customer"],
  last: { ...{ day: 45_500, read: 10, used: 10, skipped: 0, rows: 6 } },
};
const xmlOf = (...recipes: readonly unknown[]) =>
  recipesXml(recipes.map((recipe) => ({ refused: "unreadable", text: textOf(recipe) })));
const textOf = (recipe: unknown) => (typeof recipe === "string" ? recipe : JSON.stringify(recipe));
const entries = (xml: string) => {
  const recipes = readRecipes(xml);
  return "entries" in recipes ? recipes.entries : [];
};
const deep = (levels: number): unknown => (levels === 0 ? 1 : { deep: deep(levels - 1) });

describe("readRecipes gives", () => {
  test("back what was written, whatever stands in headers and names", () => {
    const odd = { ...GOOD, columns: ["No XML: \u0001 \uffff"] };
    const xml = recipesXml([{ recipe: odd }]);
    expect(xml.startsWith(`<recipes xmlns="${NAMESPACE}" version="1">`)).toBe(true);
    for (const sign of ["\u0001", "\uffff"]) expect(xml).not.toContain(sign);
    expect(entries(xml)).toEqual([{ recipe: odd }]);
  });

  test("nothing where nothing is kept, or no XML of ours", () => {
    for (const xml of [undefined, "", "<recipes/>", "<other>"])
      expect(readRecipes(xml)).toEqual({ entries: [] });
    const huge = recipesXml([{ recipe: GOOD }]) + " ".repeat(2_000_000);
    expect(readRecipes(huge)).toEqual({ entries: [] });
  });

  test("the version where a later add-in wrote it, and nothing else", () => {
    const later = recipesXml([{ recipe: GOOD }]).replace('version="1"', 'version="2"');
    expect(readRecipes(later)).toEqual({ newer: 2 });
    expect(recipeEdit(later, GOOD)).toBeUndefined();
  });

  test("what Excel has written in another way", () => {
    const xml = recipesXml([{ recipe: GOOD }])
      .replace(/"urn/u, "'urn")
      .replace(/recipes" /u, "recipes'\n ");
    expect(entries(`<?xml version="1.0"?>\n${xml}\n`)).toEqual([{ recipe: GOOD }]);
  });
});

describe("readRecipes refuses, and keeps the others", () => {
  const source = GOOD.source;
  test.each<[string, unknown]>([
    ["no JSON", "{"],
    ["a key that is none of ours", { ...GOOD, more: 1 }],
    ["a prototype", textOf(GOOD).replace("{", '{"__proto__":{"isAdmin":true},')],
    ["a prototype within", textOf(GOOD).replace('"settings":{', '"settings":{"__proto__":1,')],
    ["a constructor as a setting", { ...GOOD, settings: { constructor: 1 } }],
    ["a setting that the question does not have", { ...GOOD, settings: { colour: "red" } }],
    ["a setting that holds more than a value", { ...GOOD, settings: { bins: { deep: 1 } } }],
    ["a formula as the name of a table", { ...GOOD, table: '=HYPERLINK("http://x","y")' }],
    ["another workbook", { ...GOOD, source: { ...source, sheet: "[Other.xlsx]Sheet1" } }],
    ["a path to another workbook", { ...GOOD, source: { ...source, sheet: "C:\\[a.xlsx]S" } }],
    ["a formula as the name of a source", { ...GOOD, source: { ...source, table: "=A1" } }],
    ["a question that there is not", { ...GOOD, analysis: "toString" }],
    ["a question that such rows cannot answer", { ...GOOD, analysis: "CHURN_MOVEMENTS" }],
    ["a row below the last one", { ...GOOD, source: { ...source, rows: 1e9 } }],
    ["a row before the first one", { ...GOOD, source: { ...source, headerRow: -1 } }],
    ["a language that is none of ours", { ...GOOD, language: "../../x" }],
    ["too many columns", { ...GOOD, columns: Array.from({ length: 20_000 }, () => "x") }],
    ["a text beyond all measure", { ...GOOD, columns: ["x".repeat(2_001)] }],
    ["more than any of ours", { ...GOOD, columns: Array(60).fill("x".repeat(1_999)) }],
    ["a list of settings", { ...GOOD, settings: [] }],
    ["depths", { ...GOOD, periods: deep(2_000) }],
    ["a list", [GOOD]],
    ["a number", 5],
    ["null", "null"],
  ])("%s", (_, recipe) => {
    const other = { ...GOOD, id: "{B}", table: "Churn_RFM_2" };
    expect(entries(xmlOf(recipe, other))).toEqual([
      { refused: "unreadable", text: textOf(recipe) },
      { recipe: other },
    ]);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  });

  test("a second recipe for the same result", () => {
    const twice = [GOOD, { ...GOOD, id: "{C}", table: "churn_rfm" }, { ...GOOD, table: "Other" }];
    expect(entries(xmlOf(...twice)).map((entry) => "recipe" in entry || entry.refused)).toEqual([
      true,
      "same-result",
      "same-result",
    ]);
  });

  test("more recipes than a workbook can have", () => {
    expect(entries(xmlOf(...Array.from({ length: 300 }, () => GOOD)))).toHaveLength(200);
  });
});

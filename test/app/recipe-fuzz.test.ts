import fc from "fast-check";
import { recipeOf } from "../../src/app/recipe-check";
import { readRecipes, recipesXml } from "../../src/app/recipe-xml";
import { STRICT } from "../../src/core/table/reading";
import { slowOf } from "../support/cost";
import { runs } from "../support/orders";

const GOOD = {
  id: "{A}",
  source: {
    ...{ sheet: "Orders", sheetId: "{B}", headerRow: 0, above: 0, headerRows: 1, hasHeader: true },
    ...{ rows: 11, extent: "list", allPeriods: false },
    columns: [{ role: "customer", header: "Customer", column: 0 }],
  },
  ...{ shape: "purchases", periods: {}, rules: STRICT, analysis: "CHURN_RFM" },
  ...{ settings: { bins: 5 }, language: "en", table: "Churn_RFM", columns: ["Customer"] },
  last: { day: 45_500, read: 10, used: 10, skipped: 0, rows: 6 },
};
const KEYS = ["__proto__", "constructor", "toString", "id", "source", "settings", "rules", "last"];
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(-1, 1e308, 0.5, "=A1", "x".repeat(2_001), [], {}, [[]], null, true),
  fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue())
);

/** A sound recipe with something else at one of its places. */
const spoilt = fc
  .tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }), hostile, fc.constantFrom(...KEYS))
  .map(([path, value, key]) => {
    const copy: unknown = JSON.parse(JSON.stringify(GOOD));
    let at = copy as Record<string, unknown>;
    for (const step of path.slice(0, -1)) {
      const inner = Object.values(at).filter((each) => typeof each === "object" && each !== null);
      const next = inner[step % Math.max(1, inner.length)];
      if (next) at = next as Record<string, unknown>;
    }
    const names = [...Object.keys(at), key];
    const name = names[(path.at(-1) ?? 0) % names.length] ?? key;
    Object.defineProperty(at, name, { value, enumerable: true, writable: true });
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

/** Every key of a value, however deep. */
function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]);
}

describe("whatever a workbook brings as a recipe", () => {
  test("is one of ours, unchanged, or none; it never throws, and no object learns anything", () => {
    expect(recipeOf(GOOD)).toEqual(GOOD);
    let accepted = 0;
    const property = fc.property(fc.oneof(spoilt, hostile), (value) => {
      const recipe = recipeOf(value);
      if (recipe === undefined) return;
      accepted++;
      expect(JSON.parse(JSON.stringify(value))).toEqual(recipe);
      expect(keysIn(recipe)).not.toEqual(expect.arrayContaining(["__proto__"]));
      expect(Object.getPrototypeOf(recipe.settings)).toBe(Object.prototype);
    });
    fc.assert(property, { ...runs, numRuns: 2_000 });
    expect(accepted).toBeGreaterThan(20);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("is read from any text, kept as it is where it is refused, and read again the same", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      spoilt.map((each) => JSON.stringify(each)),
      fc.constantFrom("<recipe>", "</recipe>", "&amp;lt;", "]]>", "<!--", '{"__proto__":{}}')
    );
    const property = fc.property(fc.array(text, { maxLength: 4 }), fc.boolean(), (texts, isRaw) => {
      const entries = texts.map((each) => ({ refused: "unreadable", text: each }) as const);
      const xml = isRaw ? `<recipes version="1">${texts.join("")}` : recipesXml(entries);
      const first = readRecipes(xml);
      if ("newer" in first) throw new Error("No later version was written.");
      if (!isRaw) expect(first.entries).toHaveLength(texts.length);
      expect(readRecipes(recipesXml(first.entries))).toEqual(first);
    });
    fc.assert(property, { ...runs, numRuns: 150 });
  });

  test("is read in linear time: four times as much of anything never costs nine times as much", () => {
    const inside = JSON.stringify(GOOD).replaceAll("&", "&amp;");
    const pieces = [
      ...["<recipes ", "<recipes version=", "<recipe>", "</recipe>", "<recipe></recipe>", "<", "&"],
      ...[
        "&amp;",
        "&lt;recipe&gt;",
        " version='1'",
        "[",
        "{",
        '{"',
        "\\u",
        "\u0000",
        "\ud800",
        "a",
      ],
      ...[`<recipe>${inside}</recipe>`, "<recipe>[</recipe>"],
    ];
    expect(slowOf(readRecipes, pieces, 400_000)).toEqual([]);
    expect(slowOf((text) => readRecipes(`<recipe>${text}</recipe>`), pieces, 400_000)).toEqual([]);
  });
});

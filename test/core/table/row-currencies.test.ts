import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader } from "../../../src/core/table";
import type { Reading, ReadingPlan } from "../../../src/core/table";
import { currencyIn, currencyNamed, oneOfBoth } from "../../../src/core/table/currency-names";
import { BESIDE, COLUMN, DAY, type Row, type Sheet, WRITTEN, read } from "./currency-rows";

const told = ({ findings }: Reading) =>
  findings.map(({ code, count, effect, cells, choices = [], values = {} }) =>
    [
      ...[code, count, effect, cells.join(" "), values["currencies"] ?? ""],
      ...choices.map(({ of, count: rows, cell }) => `${of} ${rows} ${cell}`),
    ].join(", ")
  );
const kept = ({ read: all, used, skipped, amountRead, amountUsed }: Reading) => [
  ...[all, used, skipped],
  ...[amountRead, amountUsed],
];

describe("of amounts in several currencies is", () => {
  test("told each with its count and its first cell, and nothing is added up", () => {
    expect(told(read(WRITTEN))).toEqual([
      "mixed-currency, 3, stops, C2 C3, EUR × 2, $ × 1, EUR 2 C2, none 1 C5, $ 1 C3",
    ]);
    expect(told(read(COLUMN))).toEqual([
      "mixed-currency, 4, stops, C2 C3, EUR × 2, USD × 2, EUR 2 C2, USD 2 C3, none 1 C5",
    ]);
  });

  test.each<[string, Sheet, string, readonly unknown[], string]>([
    ["one currency of texts", WRITTEN, "EUR", [4, 2, 2, 36, 24], "currency-left-out C3 C5"],
    [
      "those without a currency",
      WRITTEN,
      "none",
      [4, 1, 3, 36, 7],
      "with-currency-left-out C2 C3 C4",
    ],
    ["one currency of a column", COLUMN, "USD", [5, 2, 3, 37, 6], "currency-left-out C2 C4 C5"],
  ])(
    "kept where it is chosen, and the sums reconcile: %s",
    (...[, sheet, currencies, sums, told]) => {
      const reading = read(sheet, { currencies });
      expect(kept(reading)).toEqual(sums);
      expect(reading.findings.map((each) => `${each.code} ${each.cells.join(" ")}`)).toEqual([
        told,
      ]);
    }
  );

  test("added where that is chosen, and told all the same", () => {
    const reading = read(COLUMN, { currencies: "add" });
    expect(kept(reading)).toEqual([5, 5, 0, 37, 37]);
    expect(reading.findings.map(({ code, effect }) => [code, effect])).toEqual([
      ["currencies-added", "kept"],
    ]);
    expect(Object.keys(reading.table.columns)).toEqual(["customer", "date", "amount"]);
  });

  test("kept by the number formats of its cells", () => {
    const formats = ["[$€-407] #,##0", '"$"#,##0.00', "General", '#,##0 "EUR"'];
    const sheet = {
      rows: WRITTEN.rows.map(([key, day], at) => [key, day, at + 1] as Row),
      formats,
    };
    expect(told(read(sheet))[0]).toContain("EUR × 2, $ × 1, EUR 2 C2, $ 1 C3, none 1 C4");
    expect(kept(read(sheet, { currencies: "EUR" }))).toEqual([4, 2, 2, 10, 5]);
  });

  test("the amount of a row that no longer repeats another one", () => {
    const rows: Row[] = [
      ["Ann", DAY, "€ 12"],
      ["Ann", DAY, "$ 12"],
      ["Ann", DAY, "€ 12"],
    ];
    const codes = read({ rows }, { currencies: "add" }).findings.map((each) => each.code);
    expect(codes).toEqual(["duplicate-row", "currencies-added"]);
  });

  test("asked for again where the one that was kept is gone", () => {
    const rows = COLUMN.rows.map((row) => [...row.slice(0, 3), "USD"]);
    expect(told(read({ rows, roles: BESIDE }, { currencies: "EUR" }))).toEqual([
      "mixed-currency, 5, stops, C2, USD × 5, EUR × 0, USD 5 C2",
    ]);
  });

  test("no word where all are in one, however it is written", () => {
    const rows = COLUMN.rows.map((row, at) => [...row.slice(0, 3), at % 2 === 0 ? "EUR" : "欧元"]);
    expect(read({ rows, roles: BESIDE }).findings).toEqual([]);
  });
});

describe("before and after are compared in one currency only:", () => {
  test("two are told, though each column holds one", () => {
    const roles: ReadingPlan["roles"] = [
      { role: "customer", kind: "key", column: 0 },
      { role: "before", kind: "money", column: 1, mayBeBlank: true },
      { role: "after", kind: "money", column: 2, mayBeBlank: true },
    ];
    const rows: Row[] = [
      ["Ann", "€ 10", "€ 12"],
      ["Bob", "€ 10", "$ 12"],
    ];
    expect(told(read({ rows, roles }))).toEqual([
      "mixed-currency, 2, stops, B2 B3, EUR × 1, EUR / $ × 1, EUR 1 B2, EUR / $ 1 B3",
    ]);
    const reader = tableReader({ roles, firstRow: 1, rules: STRICT });
    reader.take(roles.map(({ column }) => rows.map((row) => [row[column] ?? null])));
    const reading = reader.finish();
    expect(isFault(reading) ? [] : told(reading)).toEqual(["mixed-currency, 2, stops, C3, EUR, $"]);
  });
});

describe("a currency is known", () => {
  test.each([
    ["[$€-407] #,##0.00", "EUR"],
    ["_-* #,##0.00 [$USD]_-;-* #,##0.00 [$USD]_-", "USD"],
    ["¥#,##0", "¥"],
    ['#,##0.00 "CHF"', "CHF"],
    ["[$-409]yyyy-mm-dd", ""],
    ['0 "pieces"', ""],
    ["General", ""],
  ])("by the number format %s", (format, code) => expect(currencyIn(format)).toBe(code));

  test.each([
    ["eur", "EUR"],
    ["  US$ ", "USD"],
    ["人民币", "CNY"],
    ["Points", "POINTS"],
  ])("by the word %s in a column", (word, code) => expect(currencyNamed(word)).toBe(code));

  test.each([
    ["$", "CAD", "CAD"],
    ["CNY", "¥", "CNY"],
    ["", "EUR", "EUR"],
    ["EUR", "USD", "EUR / USD"],
  ])("by the closer of %p and %p", (one, other, both) => expect(oneOfBoth(one, other)).toBe(both));
});

import fc from "fast-check";
import { parseAmount } from "../../../src/core/table/parse-amount";
import { parseDate } from "../../../src/core/table/parse-date";
import { parsePeriod } from "../../../src/core/table/parse-period";
import { cleanKey, foldText, plainText } from "../../../src/core/table/plain-text";
import { headerWord } from "../../../src/core/table/recognise/words";
import { isTotal } from "../../../src/core/table/word-watch";
import { slowOf } from "../../support/cost";

/** What Excel allows in a cell. */
const LONGEST = 32_767;
const SEED = { seed: 20_261_126, numRuns: 2000 };

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseAmount,
  parseDate,
  parsePeriod,
  cleanKey,
  foldText,
  plainText,
  headerWord,
  isTotal,
};
const GOOD = [
  ...["2024-12-31", "31/12/2024", "31. Dez. 2024", "2024年12月31日", "2024-12-31T23:30:00-05:00"],
  ...["Dec-24", "2024Q4", "FY2025 Q1", "W52-2024", "1,234.56", "1.234,56 €", "(123.45)", "١٢٣٫٥"],
  ...["₹1,23,456.78", "12 kr", "−5", "1e3", "12%", "合计", "Total"],
];
/** Beginnings that promise something, then more of what a careless pattern would try again and again. */
const REPEATED = [
  ...["1", "0", "1,", "1.", "1 ", "1'", "(", ")", "-", "−", "$", "€ ", "e", "1e", "%"],
  ...["/", "1/", "12/31/", "2024-", "年", "月", "Q", "Dec ", "a", "aa ", " ", "\u00a0", "\u200b"],
  ...["\u0301", "\ud800", "😀", "\u202e", "\t", "\n", "１", "٣", "合"],
];

/** A good text with one to four characters put in, taken out or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...GOOD),
    fc.array(fc.tuple(fc.nat(30), fc.nat(2), fc.string({ unit: "binary", maxLength: 2 })), {
      minLength: 1,
      maxLength: 4,
    })
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text)
  );
const anyText = fc.oneof(mutated, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe.each(Object.entries(PARSERS))("%s", (_, parse) => {
  test("survives any text and a good one with typing errors, and never gives a number that is none", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(numbersIn(parse(text)).every(Number.isFinite)).toBe(true);
      }),
      SEED
    );
  });

  test("takes linear time: a cell four times as long never costs nine times as much", () => {
    expect(slowOf(parse, REPEATED, LONGEST)).toEqual([]);
  });
});

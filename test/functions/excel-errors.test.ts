import { faultSentences } from "../../src/core/fault";
import { excelErrors } from "../../src/functions/excel-errors";

test("every fault has an Excel error, and one with a cell or a name shows its sentence", () => {
  expect(Object.keys(excelErrors).sort()).toEqual(Object.keys(faultSentences).sort());
  for (const [code, sentence] of Object.entries(faultSentences))
    // Dates in reverse are impossible, and the impossible is #NUM!, which Excel shows without a sentence.
    if (sentence.includes("{cell}") && code !== "reversed-dates")
      expect(["#VALUE!", "#N/A"]).toContain(excelErrors[code as keyof typeof excelErrors]);
});

test("a base of 0 is a division by it, the impossible a wrong number, all other faults come with their sentence", () => {
  const codesOf = (error: string) =>
    Object.entries(excelErrors).flatMap(([code, shown]) => (shown === error ? [code] : []));
  expect(codesOf("#DIV/0!").sort()).toEqual([
    "base-is-zero",
    "endless-value",
    "no-customers-at-start",
    "no-revenue-at-start",
    "nobody-joined",
    "nobody-leaves",
    "nothing-lost",
    "previous-is-zero",
  ]);
  expect(codesOf("#NUM!").sort()).toEqual([
    "above-limit",
    "below-limit",
    "beyond-numbers",
    "fractional-count",
    "from-after-to",
    "joined-more-than-end",
    "last-after-as-of",
    "lost-more-revenue",
    "lost-more-than-base",
    "more-lost-than-at-start",
    "more-lost-than-there-were",
    "negative-amount",
    "negative-count",
    "negative-revenue",
    "not-above-limit",
    "not-below-limit",
    "not-whole",
    "reversed-dates",
  ]);
});

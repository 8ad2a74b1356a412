import { faultSentences } from "../../../src/core/fault";
import { faultOf, findingSentences, findingValues, stops } from "../../../src/core/table";
import type { Finding, FindingCode, Reading } from "../../../src/core/table";
import { readingFaults } from "../../../src/core/table/reading-faults";

const finding: Finding = {
  code: "ambiguous-number",
  role: "amount",
  count: 3,
  cells: ["C2", "C9"],
  effect: "stops",
  values: { example: "1,234" },
};
const reading = (findings: readonly Finding[]): Reading => ({
  table: { size: 0, columns: {} },
  read: 0,
  used: 0,
  skipped: 0,
  blank: 0,
  findings,
});

describe("stops gives", () => {
  test("the first stopping finding as a fault that fills its sentence", () => {
    const refund: Finding = { ...finding, code: "refund", effect: "kept" };
    expect(stops(reading([refund, finding]))).toEqual({
      fault: "ambiguous-number",
      values: { count: 3, cell: "C2", example: "1,234" },
    });
  });

  test("nothing where every finding is only told", () => {
    expect(stops(reading([{ ...finding, effect: "read" }]))).toBeUndefined();
  });
});

describe("faultOf refuses", () => {
  test("a finding that has no fault of its code", () => {
    expect(() => faultOf({ ...finding, code: "refund" })).toThrow("refund");
  });
});

describe("sentences agree", () => {
  const ALWAYS_FILLED = ["count", "cell"];
  const OWN: Partial<Record<FindingCode, readonly string[]>> = {
    "error-cell": ["error"],
    "busy-cell": ["error"],
    "ambiguous-date": ["dayFirst", "monthFirst"],
    "compact-date": ["example"],
    "unix-date": ["example"],
    "currency-number": ["currency"],
    "mixed-currency": ["currencies"],
    "currency-left-out": ["currency", "currencies"],
    "with-currency-left-out": ["currencies"],
    "currencies-added": ["currencies"],
    "no-rate": ["currency", "to"],
    "currency-converted": ["currency", "to", "rate", "before", "after"],
    "currency-taken": ["to"],
    "ambiguous-number": ["example"],
    "no-end": ["example"],
    "rows-end-early": ["day"],
    "all-ended": ["day"],
    "last-day-open": ["day"],
    "missing-period": ["period"],
    gap: ["days"],
  };

  test.each(Object.keys(findingSentences) as FindingCode[])(
    "%s is filled from its values",
    (code) => {
      const may = [...ALWAYS_FILLED, ...(OWN[code] ?? [])];
      const sentences = [
        findingSentences[code],
        code in readingFaults ? faultSentences[code as "no-dates"] : "",
      ];
      for (const sentence of sentences) {
        const holes = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
        expect(holes.filter((hole) => !may.includes(hole))).toEqual([]);
      }
    }
  );

  test("the values of a finding are its count, its first cell and its own", () => {
    expect(findingValues(finding)).toEqual({ count: 3, cell: "C2", example: "1,234" });
  });

  test("every way to stop says what to do, in one or more full sentences", () => {
    for (const sentence of Object.values(readingFaults)) {
      expect(sentence).toMatch(/^[A-Z{].*\.$/);
      expect(sentence).toMatch(/Choose|choose|Check|Correct|Turn|Wait|convert/);
    }
  });
});

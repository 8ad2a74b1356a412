import fc from "fast-check";
import type { ResultTable } from "../../../src/core/table/table";
import { contractValue } from "../../../src/core/value/contract-value";
import { lifetimeValue } from "../../../src/core/value/lifetime-value";
import { UPLIFT_KINDS } from "../../../src/core/value/uplift";
import { whatIf } from "../../../src/core/value/what-if";
import { runs } from "../../support/orders";

type Asked = Parameters<typeof whatIf.compute>[0];
const usual: Asked = {
  ...{ customers: 1000, arpa: 20, retention: 0.8, uplift: 0.05, kind: "points" },
  ...{ periods: 12, margin: 1, discount: 0 },
};
function columnOf(asked: Partial<Asked>, name: string): number[] {
  const { columns } = whatIf.compute({ ...usual, ...asked }) as ResultTable;
  return (columns[name] ?? []).map(Number);
}

describe("whatIf gives", () => {
  test.each([
    ["points", 0.85],
    ["relative", 0.84],
    ["churn", 0.81],
  ] as const)("retention with 5 %% more as %s", (kind, expected) =>
    expect(columnOf({ kind }, "retention")[1]).toBeCloseTo(expected, 12)
  );
  test("retention of at most 1, and at least 0 where it falls", () => {
    expect(columnOf({ retention: 0.98 }, "retention")[1]).toBe(1);
    expect(columnOf({ retention: 0.02, uplift: -0.05 }, "retention")[1]).toBe(0);
  });
  test("two periods by hand: all pay in the first, the retained in the second", () => {
    const asked = { periods: 2, margin: 0.5, discount: 0.25 } as const;
    expect(columnOf(asked, "customersAtEnd")[0]).toBeCloseTo(640, 9);
    expect(columnOf(asked, "revenue")[0]).toBeCloseTo(20_000 + 16_000, 9);
    expect(columnOf(asked, "profit")[0]).toBeCloseTo(10_000 + 8_000 / 1.25, 9);
  });
  test("the same customers for ever at full retention", () => {
    expect(columnOf({ retention: 1 }, "customersAtEnd")).toEqual([1000, 1000, 0]);
    expect(columnOf({ retention: 1 }, "revenue")).toEqual([240_000, 240_000, 0]);
  });
});

const rate = fc.double({ min: 0, max: 1, noNaN: true });
const business = fc.record({
  retention: rate,
  uplift: rate,
  kind: fc.constantFrom(...UPLIFT_KINDS),
  periods: fc.integer({ min: 1, max: 60 }),
  margin: rate,
  discount: rate,
});

describe("whatIf agrees with", () => {
  test("the lifetime value with a cap, for each customer", () => {
    fc.assert(
      fc.property(business, (asked) => {
        const [today = NaN] = columnOf({ ...asked, discount: 0 }, "profit");
        const churn = 1 - asked.retention;
        const { margin, periods: cap } = asked;
        const value = Number(lifetimeValue.compute({ arpa: 20, churn, margin, cap }));
        expect(today).toBeCloseTo(1000 * value, 3);
      }),
      runs
    );
  });
  test("the discounted contract value over a long time", () => {
    const discount = 0.1;
    fc.assert(
      fc.property(rate, (retention) => {
        const [today = NaN] = columnOf({ retention, discount, periods: 2000 }, "profit");
        const asked = { margin: 20, retention, discount, timing: "start" } as const;
        expect(today / (1000 * Number(contractValue.compute(asked)))).toBeCloseTo(1, 9);
      }),
      runs
    );
  });
  test("a loop over the periods, and the gain is the difference", () => {
    fc.assert(
      fc.property(business, (asked) => {
        const [retention = NaN] = columnOf(asked, "retention");
        let [revenue, profit] = [0, 0];
        for (let period = 0; period < asked.periods; period++) {
          const paid = 1000 * retention ** period * 20;
          revenue += paid;
          profit += (paid * asked.margin) / (1 + asked.discount) ** period;
        }
        for (const [name, slow] of [
          ["revenue", revenue],
          ["profit", profit],
        ] as const) {
          const [today = NaN, better = NaN, gain = NaN] = columnOf(asked, name);
          expect(today).toBeCloseTo(slow, 3);
          expect(gain).toBe(better - today);
          expect(gain).toBeGreaterThanOrEqual(-1e-6);
        }
      }),
      runs
    );
  });
});

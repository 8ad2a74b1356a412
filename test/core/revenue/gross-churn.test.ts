import fc from "fast-check";
import { grossChurn } from "../../../src/core/revenue/gross-churn";
import { grossRetention } from "../../../src/core/revenue/gross-retention";
import { runs } from "../../support/orders";

describe("grossChurn gives", () => {
  test("20 % when 10 churned and 10 contracted of 100, as ChartMogul's help has it", () =>
    expect(grossChurn.compute({ start: 100, churned: 10, contraction: 10 })).toBe(0.2));
  test("all of it, and no more, when cents do not add up in binary", () =>
    expect(grossChurn.compute({ start: 0.3, churned: 0.1, contraction: 0.2 })).toBe(1));
});

describe("grossChurn refuses", () => {
  test("a period that began without revenue, even if something was lost", () => {
    const nothing = { fault: "no-revenue-at-start" };
    expect(grossChurn.compute({ start: 0, churned: 0, contraction: 0 })).toEqual(nothing);
    expect(grossChurn.compute({ start: 0, churned: 5, contraction: 0 })).toEqual(nothing);
  });
  test("more lost than there was", () =>
    expect(grossChurn.compute({ start: 100, churned: 60, contraction: 41 })).toEqual({
      fault: "lost-more-revenue",
    }));
});

describe("grossChurn agrees with", () => {
  test("gross retention: together they are 1, and both are from 0 to 1", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, amount, (kept, churned, contraction) => {
        fc.pre(kept + churned + contraction > 0);
        const amounts = { start: kept + churned + contraction, churned, contraction };
        const lost = Number(grossChurn.compute(amounts));
        const retained = Number(grossRetention.compute(amounts));
        expect(lost + retained).toBeCloseTo(1, 12);
        for (const share of [lost, retained]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      runs
    );
  });
});

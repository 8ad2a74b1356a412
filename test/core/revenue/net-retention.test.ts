import fc from "fast-check";
import { grossRetention } from "../../../src/core/revenue/gross-retention";
import { netChurn } from "../../../src/core/revenue/net-churn";
import { netRetention } from "../../../src/core/revenue/net-retention";
import { runs } from "../../support/orders";

describe("netRetention gives", () => {
  test("103 % of 10.0 million with 1.8 of expansion, as a published example has it", () => {
    const amounts = { start: 10e6, churned: 0.9e6, contraction: 0.6e6, expansion: 1.8e6 };
    expect(netRetention.compute(amounts)).toBe(1.03);
  });
});

describe("netRetention refuses", () => {
  test("a period that began without revenue", () =>
    expect(netRetention.compute({ start: 0, churned: 0, contraction: 0, expansion: 5 })).toEqual({
      fault: "no-revenue-at-start",
    }));
  test("more lost than there was", () =>
    expect(netRetention.compute({ start: 10, churned: 11, contraction: 0, expansion: 5 })).toEqual({
      fault: "lost-more-revenue",
    }));
});

describe("netRetention agrees with", () => {
  test("gross retention, which it is never below, and net churn without reactivation", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (kept, churned, contraction, expansion) => {
        fc.pre(kept + churned + contraction > 0);
        const start = kept + churned + contraction;
        const losses = { start, churned, contraction };
        const net = Number(netRetention.compute({ ...losses, expansion }));
        expect(net).toBeGreaterThanOrEqual(Number(grossRetention.compute(losses)));
        const churn = Number(netChurn.compute({ ...losses, expansion, reactivation: 0 }));
        expect(net + churn).toBeCloseTo(1, 9);
      }),
      runs
    );
  });
});

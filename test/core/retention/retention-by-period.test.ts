import fc from "fast-check";
import { wilson } from "../../../src/core/statistics";
import { rollForward } from "../../../src/core/churn/roll-forward";
import { retentionByPeriod } from "../../../src/core/retention/retention-by-period";
import { JANUARY_2024, orderLogs, resultOf, runs } from "../../support/orders";

describe("retentionByPeriod agrees with", () => {
  test("the roll-forward to the last bit, and with Wilson's interval", () => {
    fc.assert(
      fc.property(orderLogs, fc.integer({ min: 1, max: 120 }), (orders, threshold) => {
        const settings = { threshold, asOf: JANUARY_2024 + 430 };
        const kept = resultOf(retentionByPeriod, orders, { ...settings, level: 0.9 }).columns;
        const moved = resultOf(rollForward, orders, settings).columns;
        expect(kept.retentionRate).toEqual(moved.retentionRate);
        expect(kept.lost).toEqual(moved.churned);
        expect(kept.opening).toEqual(moved.opening);
        const limits = (kept.opening ?? []).map((of, row) =>
          of === 0 ? null : wilson(Number(kept.retained?.[row]), Number(of), 0.9)
        );
        expect(kept.low).toEqual(limits.map((limit) => limit?.low ?? null));
        expect(kept.high).toEqual(limits.map((limit) => limit?.high ?? null));
      }),
      runs
    );
  });
});

describe("retentionByPeriod refuses", () => {
  test("a confidence of 1", () =>
    expect(() =>
      resultOf(retentionByPeriod, [{ customer: 1, date: 50_000, amount: 1 }], { level: 1 })
    ).toThrow("not-below-limit"));
});

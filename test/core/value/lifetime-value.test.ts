import fc from "fast-check";
import { lifetimeValue } from "../../../src/core/value/lifetime-value";
import { runs } from "../../support/orders";

const usual = { arpa: 100, churn: 0.05, margin: 1, cap: undefined };

describe("lifetimeValue gives", () => {
  test("2,000 for 100 a month at 5 % churn, as ChartMogul's help has it", () =>
    expect(lifetimeValue.compute(usual)).toBe(2000));
  test("payments at 0, 1 and 2 for a cap of 3, by hand", () =>
    expect(Number(lifetimeValue.compute({ ...usual, margin: 0.5, cap: 3 }))).toBeCloseTo(
      50 * (1 + 0.95 + 0.95 ** 2),
      10
    ));
  test("all payments up to the cap where nobody leaves", () =>
    expect(lifetimeValue.compute({ ...usual, churn: 0, cap: 60 })).toBe(6000));
  test("one payment where everybody leaves at once", () => {
    expect(lifetimeValue.compute({ ...usual, churn: 1 })).toBe(100);
    expect(lifetimeValue.compute({ ...usual, churn: 1, cap: 60 })).toBe(100);
  });
});

describe("lifetimeValue refuses", () => {
  test("customers who never leave, without a cap", () =>
    expect(lifetimeValue.compute({ ...usual, churn: 0 })).toEqual({ fault: "endless-value" }));
});

describe("lifetimeValue agrees with", () => {
  const churn = fc.double({ min: 0, max: 1, noNaN: true });
  test("the sum of its payments, one by one", () => {
    fc.assert(
      fc.property(churn, fc.integer({ min: 1, max: 120 }), (rate, cap) => {
        let sum = 0;
        for (let period = 0; period < cap; period++) sum += (1 - rate) ** period;
        const value = Number(lifetimeValue.compute({ ...usual, arpa: 1, churn: rate, cap }));
        expect(value / sum).toBeCloseTo(1, 10);
      }),
      runs
    );
  });
  test("the value without a cap, which it approaches from below", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (rate) => {
        const whole = Number(lifetimeValue.compute({ ...usual, churn: rate }));
        const short = Number(lifetimeValue.compute({ ...usual, churn: rate, cap: 10 }));
        const long = Number(lifetimeValue.compute({ ...usual, churn: rate, cap: 100_000 }));
        expect(short).toBeLessThanOrEqual(long);
        expect(long / whole).toBeCloseTo(1, 12);
      }),
      runs
    );
  });
});

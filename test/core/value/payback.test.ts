import fc from "fast-check";
import { lifetimeValue } from "../../../src/core/value/lifetime-value";
import { payback } from "../../../src/core/value/payback";
import { runs } from "../../support/orders";

const usual = { cac: 600, arpa: 100, margin: 0.8, churn: 0 };

describe("payback gives", () => {
  test("7.5 months for 600 at 80 a month", () => expect(payback.compute(usual)).toBe(7.5));
  test("longer with churn: ln(0.625) / ln(0.95) at 5 %", () =>
    expect(payback.compute({ ...usual, churn: 0.05 })).toBeCloseTo(
      Math.log(0.625) / Math.log(0.95),
      12
    ));
  test("0 where nothing was spent, without a sign", () => {
    expect(payback.compute({ ...usual, cac: 0 })).toBe(0);
    expect(Object.is(payback.compute({ ...usual, cac: 0, churn: 0.05 }), 0)).toBe(true);
  });
  test("hardly more than without churn where hardly anyone leaves", () =>
    expect(payback.compute({ ...usual, churn: 1e-12 })).toBeCloseTo(7.5, 9));
});

describe("payback refuses", () => {
  const never = { fault: "never-paid-back" };
  test("a cost that all payments until the customer leaves do not cover", () => {
    expect(payback.compute({ ...usual, cac: 1600, churn: 0.05 })).toEqual(never);
    expect(payback.compute({ ...usual, cac: 2000, churn: 0.05 })).toEqual(never);
  });
  test("customers without a profit", () => {
    expect(payback.compute({ ...usual, margin: 0 })).toEqual(never);
    expect(payback.compute({ ...usual, arpa: 0, churn: 0.1 })).toEqual(never);
  });
});

describe("payback agrees with", () => {
  test("the lifetime value: where it is a whole number, so many payments are the cost", () => {
    const churn = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(churn, fc.integer({ min: 1, max: 24 }), (rate, periods) => {
        const business = { arpa: 100, margin: 0.8, churn: rate };
        const cac = Number(lifetimeValue.compute({ ...business, cap: periods }));
        // So little is left to pay after long and high churn that the last digits decide.
        fc.pre((1 - rate) ** periods > 1e-3);
        expect(payback.compute({ ...business, cac })).toBeCloseTo(periods, 6);
      }),
      runs
    );
  });
});

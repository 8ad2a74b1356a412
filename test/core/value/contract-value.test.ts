import fc from "fast-check";
import { contractValue } from "../../../src/core/value/contract-value";
import { lifetimeValue } from "../../../src/core/value/lifetime-value";
import { runs } from "../../support/orders";

const usual = { margin: 50, retention: 0.8, discount: 0.1, timing: "end" } as const;

describe("contractValue gives", () => {
  test("50 * 0.8 / 0.3 with payments at the end, by hand", () =>
    expect(contractValue.compute(usual)).toBeCloseTo(400 / 3, 10));
  test("one payment more with the first one now", () =>
    expect(contractValue.compute({ ...usual, timing: "start" })).toBeCloseTo(50 + 400 / 3, 10));
  test("nothing from customers who all leave before they pay", () =>
    expect(contractValue.compute({ ...usual, retention: 0 })).toBe(0));
  test("a loss where each customer costs more than they bring", () =>
    expect(contractValue.compute({ ...usual, margin: -50 })).toBeCloseTo(-400 / 3, 10));
});

describe("contractValue refuses", () => {
  test("full retention without a discount", () =>
    expect(contractValue.compute({ ...usual, retention: 1, discount: 0 })).toEqual({
      fault: "endless-value",
    }));
});

describe("contractValue agrees with", () => {
  const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
  test("the simple lifetime value where nothing is discounted and the first payment is now", () => {
    fc.assert(
      fc.property(rate, (churn) => {
        const value = contractValue.compute({
          ...{ margin: 7, discount: 0, timing: "start" },
          retention: 1 - churn,
        });
        const simple = lifetimeValue.compute({ arpa: 7, churn, margin: 1, cap: undefined });
        expect(Number(value) / Number(simple)).toBeCloseTo(1, 9);
      }),
      runs
    );
  });
  test("the sum of a thousand discounted payments", () => {
    fc.assert(
      fc.property(rate, fc.double({ min: 0.05, max: 1, noNaN: true }), (retention, discount) => {
        let sum = 0;
        for (let period = 1; period <= 1000; period++)
          sum += 50 * (retention / (1 + discount)) ** period;
        expect(
          Number(contractValue.compute({ margin: 50, retention, discount, timing: "end" })) / sum
        ).toBeCloseTo(1, 9);
      }),
      runs
    );
  });
});

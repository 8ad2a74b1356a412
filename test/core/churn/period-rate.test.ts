import fc from "fast-check";
import { PERIODS } from "../../../src/core/calendar/period";
import { periodRate } from "../../../src/core/churn/period-rate";
import { given } from "../../../src/core/given";
import { runs } from "../../support/orders";

describe("periodRate gives", () => {
  test.each([
    [0.01, 0.1136],
    [0.03, 0.3062],
    [0.05, 0.4596],
  ])("of %d a month %d a year, by hand", (rate, year) =>
    expect(periodRate.compute({ rate, from: "month", to: "year" })).toBeCloseTo(year, 4)
  );
  test("0.6 % a month for 7 % a year", () =>
    expect(periodRate.compute({ rate: 0.07, from: "year", to: "month" })).toBeCloseTo(0.00603, 5));
  test.each([0, 1])("%d for %d, whatever the periods", (rate) =>
    expect(periodRate.compute({ rate, from: "week", to: "quarter" })).toBe(rate)
  );
});

describe("periodRate refuses", () => {
  test.each([
    [{ rate: 1.1, from: "day", to: "week" }, "above-limit"],
    [{ rate: -0.1, from: "day", to: "week" }, "below-limit"],
    [{ rate: 0.1, from: "fortnight", to: "week" }, "unknown-option"],
    [{ rate: 0.1, from: "day" }, "missing-value"],
  ])("%j", (raw, code) => expect(given(periodRate.params, raw)).toMatchObject({ fault: code }));
});

describe("periodRate agrees with", () => {
  const rates = fc.double({ min: 0, max: 0.99, noNaN: true });
  const periods = fc.constantFrom(...PERIODS);
  test("itself there and back", () => {
    fc.assert(
      fc.property(rates, periods, periods, (rate, one, other) => {
        const there = Number(periodRate.compute({ rate, from: one, to: other }));
        fc.pre(there < 1 - 1e-6);
        expect(periodRate.compute({ rate: there, from: other, to: one })).toBeCloseTo(rate, 6);
      }),
      runs
    );
  });
  test("the same rate for the same period", () => {
    fc.assert(
      fc.property(rates, periods, (rate, period) => {
        expect(periodRate.compute({ rate, from: period, to: period })).toBeCloseTo(rate, 14);
      }),
      runs
    );
  });
});

import fc from "fast-check";
import { linearTrend } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const series = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
  {
    minLength: 3,
    maxLength: 40,
  }
);

describe("linearTrend gives", () => {
  test("a slope of 2 and an intercept of 1 for 3, 5, 7 and 9, with certainty", () => {
    const { slope, intercept, explained, p } = linearTrend([3, 5, 7, 9]);
    expect([slope, intercept, explained, p]).toEqual([2, 1, 1, 0]);
  });
  test("no trend at all for equal values, even those that are no binary fractions", () =>
    expect(linearTrend([0.1, 0.1, 0.1])).toEqual({
      slope: 0,
      intercept: 0.1,
      error: 0,
      explained: 0,
      p: 1,
    }));
  test("what SciPy 1.17 gives for ten uneven values", () => {
    const trend = linearTrend([0.1, 338.8, 118.1, 888, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9]);
    expect(trend.slope).toBeCloseTo(71.17393939393939, 10);
    expect(trend.intercept).toBeCloseTo(56.27333333333337, 10);
    expect(trend.error).toBeCloseTo(34.79632523635343, 10);
    expect(trend.p).toBeCloseTo(0.0750370502176734, 10);
  });
});

describe("linearTrend agrees with", () => {
  test("itself when the values are turned round or moved", () => {
    fc.assert(
      fc.property(series, (values) => {
        const trend = linearTrend(values);
        const back = linearTrend([...values].reverse());
        const moved = linearTrend(values.map((value) => value + 5));
        expect(back.slope).toBeCloseTo(-trend.slope, 10);
        expect(back.p).toBeCloseTo(trend.p, 6);
        expect(moved.slope).toBeCloseTo(trend.slope, 10);
        expect(moved.intercept).toBeCloseTo(trend.intercept + 5, 10);
      }),
      runs
    );
  });
  test("the sums of a textbook: the residuals add up to 0 and have no slope", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { slope, intercept } = linearTrend(values);
        const left = values.map((value, at) => value - intercept - slope * (at + 1));
        expect(left.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
        expect(left.reduce((sum, each, at) => sum + each * at, 0)).toBeCloseTo(0, 8);
      }),
      runs
    );
  });
});

import fc from "fast-check";
import { percentile } from "../../../src/core/statistics/percentile";
import { runs } from "../../support/orders";

describe("percentile gives", () => {
  test("what Excel's PERCENTILE.INC gives for its own example: 1.9 at 0.3 of 1 to 4", () =>
    expect(percentile([1, 2, 3, 4], 30)).toBeCloseTo(1.9, 12));
  test("the middle of two, and the value itself of one", () => {
    expect(percentile([10, 20], 50)).toBe(15);
    expect(percentile([7], 90)).toBe(7);
  });
  test("NaN where there is nothing", () => expect(percentile([], 50)).toBeNaN());
});

describe("percentile agrees with", () => {
  test("the values themselves at the places they stand on", () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2 }), (values) => {
        const sorted = values.sort((one, other) => one - other);
        const places = sorted.map((_, at) => percentile(sorted, at, sorted.length - 1));
        expect(places).toEqual(sorted);
      }),
      runs
    ));
  test("itself: a greater part never gives less", () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat({ max: 99 }), (values, part) => {
        const sorted = values.sort((one, other) => one - other);
        expect(percentile(sorted, part)).toBeLessThanOrEqual(percentile(sorted, part + 1));
      }),
      runs
    ));
});

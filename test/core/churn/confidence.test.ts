import fc from "fast-check";
import { confidence } from "../../../src/core/churn/confidence";
import { INTERVAL_METHODS, intervalOf } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const usual = { level: 0.95, method: "wilson" } as const;

describe("confidence gives", () => {
  test("7.7 % to 12.9 % for 50 of 500, as Wilson's formula does by hand", () => {
    const { low, high } = confidence.compute({ lost: 50, base: 500, ...usual }) as never;
    expect(low).toBeCloseTo(0.0767, 4);
    expect(high).toBeCloseTo(0.1294, 4);
  });
  test.each(INTERVAL_METHODS)("limits of exactly 0 and 1 at the ends by %s", (method) => {
    expect(intervalOf(0, 20, 0.95, method).low).toBe(0);
    expect(intervalOf(20, 20, 0.95, method).high).toBe(1);
  });
});

describe("confidence refuses", () => {
  test("a base of nobody", () =>
    expect(confidence.compute({ lost: 0, base: 0, ...usual })).toEqual({ fault: "base-is-zero" }));
  test("more lost than the base", () =>
    expect(confidence.compute({ lost: 2, base: 1, ...usual })).toEqual({
      fault: "lost-more-than-base",
    }));
});

const shares = fc
  .integer({ min: 1, max: 5000 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));

describe("confidence agrees with what an interval is", () => {
  test.each(INTERVAL_METHODS)("%s: within 0 and 1, and wider with more confidence", (method) => {
    fc.assert(
      fc.property(shares, ([lost, base]) => {
        const narrow = intervalOf(lost, base, 0.8, method);
        const wide = intervalOf(lost, base, 0.99, method);
        expect(wide.low).toBeGreaterThanOrEqual(0);
        expect(wide.high).toBeLessThanOrEqual(1);
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
      }),
      runs
    );
  });
  test.each(["wilson", "exact"] as const)("%s: it holds the rate, and mirrors", (method) => {
    fc.assert(
      fc.property(shares, ([lost, base]) => {
        const { low, high } = intervalOf(lost, base, 0.95, method);
        expect(low - 1e-12 <= lost / base && lost / base <= high + 1e-12).toBe(true);
        const mirrored = intervalOf(base - lost, base, 0.95, method);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      }),
      runs
    );
  });
});

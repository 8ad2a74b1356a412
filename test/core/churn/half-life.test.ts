import fc from "fast-check";
import { halfLife } from "../../../src/core/churn/half-life";
import { runs } from "../../support/orders";

describe("halfLife gives", () => {
  test("one period where half of the customers leave in each", () =>
    expect(halfLife.compute({ rate: 0.5 })).toBe(1));
  test("no time at all where all leave at once", () =>
    expect(halfLife.compute({ rate: 1 })).toBe(0));
  test("all digits of a very long time", () =>
    expect(Number(halfLife.compute({ rate: 1e-9 })) / 693_147_180.2133716).toBeCloseTo(1, 14));
});

describe("halfLife refuses", () => {
  test("a rate at which nobody ever leaves", () =>
    expect(halfLife.compute({ rate: 0 })).toEqual({ fault: "nobody-leaves" }));
});

describe("halfLife agrees with", () => {
  test("the share that is left after that time: one half", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.9999, noNaN: true }), (rate) => {
        expect((1 - rate) ** Number(halfLife.compute({ rate }))).toBeCloseTo(0.5, 9);
      }),
      runs
    );
  });
});

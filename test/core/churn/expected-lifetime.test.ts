import fc from "fast-check";
import { expectedLifetime } from "../../../src/core/churn/expected-lifetime";
import { given } from "../../../src/core/given";
import { runs } from "../../support/orders";

describe("expectedLifetime gives", () => {
  test("20 periods at 5 %, and the very first at 100 %", () => {
    expect(expectedLifetime.compute({ rate: 0.05 })).toBe(20);
    expect(expectedLifetime.compute({ rate: 1 })).toBe(1);
  });
});

describe("expectedLifetime refuses", () => {
  test("a rate at which nobody ever leaves", () =>
    expect(expectedLifetime.compute({ rate: 0 })).toEqual({ fault: "nobody-leaves" }));
  test("a rate outside 0 to 1", () =>
    expect(given(expectedLifetime.params, { rate: 5 })).toMatchObject({ fault: "above-limit" }));
});

describe("expectedLifetime agrees with", () => {
  test("the mean of the periods in which customers leave, added up one by one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (rate) => {
        let mean = 0;
        for (let period = 1, left = 1; period <= 2000; period++, left *= 1 - rate)
          mean += period * left * rate;
        expect(expectedLifetime.compute({ rate })).toBeCloseTo(mean, 8);
      }),
      runs
    );
  });
});

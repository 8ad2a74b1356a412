import fc from "fast-check";
import { annualize } from "../../../src/core/churn/annualize";
import { given } from "../../../src/core/given";
import { runs } from "../../support/orders";

describe("annualize gives", () => {
  test.each([
    [0.01, 0.1136],
    [0.03, 0.3062],
    [0.05, 0.4596],
  ])("of %d a month %d a year, by hand", (rate, year) =>
    expect(annualize.compute({ rate, periodsPerYear: 12 })).toBeCloseTo(year, 4)
  );
});

describe("annualize refuses", () => {
  test("a rate outside 0 to 1", () => {
    expect(given(annualize.params, { rate: 1.1 })).toMatchObject({ fault: "above-limit" });
    expect(given(annualize.params, { rate: -0.1 })).toMatchObject({ fault: "below-limit" });
  });
  test("no periods in a year", () =>
    expect(given(annualize.params, { rate: 0.1, periodsPerYear: 0 })).toMatchObject({
      fault: "not-above-limit",
    }));
});

describe("annualize agrees with", () => {
  test("living through the year period by period", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 52 }),
        (rate, periodsPerYear) => {
          let left = 1;
          for (let period = 0; period < periodsPerYear; period++) left *= 1 - rate;
          expect(annualize.compute({ rate, periodsPerYear })).toBeCloseTo(1 - left, 10);
        }
      ),
      runs
    );
  });
});

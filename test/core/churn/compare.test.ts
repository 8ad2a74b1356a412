import fc from "fast-check";
import { compare } from "../../../src/core/churn/compare";
import { runs } from "../../support/orders";

const level = 0.95;
type Rate = readonly [lost: number, base: number];
const compared = ([lost1, base1]: Rate, [lost2, base2]: Rate, at = level) =>
  compare.compute({ lost1, base1, lost2, base2, level: at });

describe("compare gives", () => {
  test.each([
    [[74, 1000], [50, 1000], "higher"],
    [[50, 1000], [74, 1000], "lower"],
    [[50, 1000], [74, 1100], "no clear difference"],
    [[0, 20], [0, 20], "no clear difference"],
  ] as const)("for %j beside %j: %s", (first, second, verdict) =>
    expect(compared(first, second)).toMatchObject({ verdict })
  );
  test("a p of 1 where nobody left, or everybody did", () => {
    expect(compared([0, 20], [0, 50])).toMatchObject({ difference: 0, p: 1 });
    expect(compared([20, 20], [50, 50])).toMatchObject({ difference: 0, p: 1 });
  });
  test("a verdict that goes by p, even where the interval just holds 0", () =>
    // The difference has p 0.038, and its interval ends at 0.0057.
    expect(compared([0, 30], [4, 30])).toMatchObject({ verdict: "lower" }));
  test("a difference where less certainty is asked for", () =>
    expect(compared([50, 1000], [74, 1100], 0.9)).toMatchObject({ verdict: "lower" }));
});

describe("compare refuses", () => {
  test("a base of nobody", () => {
    expect(compared([0, 0], [1, 10])).toEqual({ fault: "base-is-zero" });
    expect(compared([1, 10], [0, 0])).toEqual({ fault: "base-is-zero" });
  });
  test("more lost than there were", () => {
    expect(compared([11, 10], [1, 10])).toEqual({ fault: "lost-more-than-base" });
    expect(compared([1, 10], [11, 10])).toEqual({ fault: "lost-more-than-base" });
  });
});

describe("compare agrees with", () => {
  const shares = fc
    .integer({ min: 1, max: 2000 })
    .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
  test("itself with the two exchanged, and holds the difference within its limits", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const there = compared(first, second) as Exclude<
          ReturnType<typeof compared>,
          { fault: unknown }
        >;
        const { difference, low, high, p } = there;
        expect(low <= difference + 1e-12 && difference <= high + 1e-12).toBe(true);
        const back = compared(second, first);
        expect(back).toMatchObject({ p: expect.closeTo(p, 12) as number });
      }),
      runs
    );
  });
});

import { renewalRate } from "../../../src/core/retention/renewal-rate";
import { given } from "../../../src/core/given";

describe("renewalRate gives", () => {
  test.each([
    [200, 250, 0.8],
    [0, 100, 0],
    [200, 200, 1],
  ])("for %d of %d: %d", (renewed, due, rate) =>
    expect(renewalRate.compute({ renewed, due })).toBe(rate)
  );
  test("more than 1 by value, where prices rose", () =>
    expect(renewalRate.compute({ renewed: 200, due: 100 })).toBe(2));
});

describe("renewalRate refuses", () => {
  test("a period in which nothing was due", () =>
    expect(renewalRate.compute({ renewed: 0, due: 0 })).toEqual({ fault: "none-due" }));
  test("less than nothing", () =>
    expect(given(renewalRate.params, { renewed: -1, due: 1 })).toMatchObject({
      fault: "below-limit",
    }));
});

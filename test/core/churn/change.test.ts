import fc from "fast-check";
import { changeOf } from "../../../src/core/churn/change";
import { runs } from "../../support/orders";

const share = (part: number, of: number) => ({ part, of });

describe("changeOf gives", () => {
  test.each([
    [share(74, 1000), share(50, 1000), "higher"],
    [share(50, 1000), share(74, 1000), "lower"],
    [share(74, 1100), share(50, 1000), "no clear difference"],
    [share(9, 9), share(9, 9), "no clear difference"],
  ])("for %j after %j: %s", (now, before, change) =>
    expect(changeOf(now, before, 0.95)).toBe(change)
  );
  test("chance by Fisher's exact test where fewer than five are expected", () =>
    // The normal approximation has p = 0.038 here, the exact test 0.112.
    expect(changeOf(share(4, 30), share(0, 30), 0.95)).toBe("no clear difference"));
  test("a difference at a level that chance does reach", () =>
    expect(changeOf(share(74, 1100), share(50, 1000), 0.9)).toBe("higher"));
});

describe("changeOf agrees with", () => {
  test("itself for the customers kept, the other way round", () => {
    const shares = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.integer({ min: 0, max: of }).map((part) => share(part, of)));
    const mirrored = {
      higher: "lower",
      lower: "higher",
      "no clear difference": "no clear difference",
    };
    fc.assert(
      fc.property(shares, shares, (now, before) => {
        const kept = ({ part, of }: typeof now) => share(of - part, of);
        const change = changeOf(now, before, 0.95);
        expect(changeOf(kept(now), kept(before), 0.95)).toBe(mirrored[change]);
        expect(changeOf(before, now, 0.95)).toBe(mirrored[change]);
      }),
      runs
    );
  });
});

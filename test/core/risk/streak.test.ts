import fc from "fast-check";
import type { Raw } from "../../../src/core/given";
import { streak } from "../../../src/core/risk/streak";
import { computed } from "../../support/compute";
import { runs } from "../../support/orders";

const falls = (values: readonly unknown[], options: Raw = {}) =>
  computed(streak, { values, ...options });

describe("streak gives", () => {
  test("TRUE for three falls that make 15% together", () => {
    expect(falls([100, 95, 90, 85])).toBe(true);
    expect(falls([100, 95, 90, 85.01])).toBe(false);
  });
  test("with each: TRUE only where every fall is 15%, which makes 38.6% together", () => {
    expect(falls([100, 95, 90, 85], { mode: "each" })).toBe(false);
    expect(falls([100, 85, 72.25, 61.4125], { mode: "each" })).toBe(true);
    expect(falls([100, 85, 72.25, 61.42], { mode: "each" })).toBe(false);
  });
  test("FALSE where one of the last three does not fall", () => {
    expect(falls([100, 90, 91, 60])).toBe(false);
    expect(falls([100, 90, 90, 60])).toBe(false);
  });
  test("nothing for what only the arithmetic makes unequal: 0.1 + 0.2 does not fall to 0.3", () =>
    expect(falls([0.5, 0.1 + 0.2, 0.3], { periods: 2 })).toBe(false));
  test("a judgement of the latest values alone", () =>
    expect(falls([10, 900, 5, 100, 95, 90, 80])).toBe(true));
  test("the falls that are asked for", () => {
    expect(falls([50, 100, 80], { periods: 1, drop: 0.2 })).toBe(true);
    expect(falls([100, 99, 98, 97, 96], { periods: 4, drop: 0.04 })).toBe(true);
    expect(falls([100, 99, 98, 97, 96], { periods: 4, drop: 0.05 })).toBe(false);
  });
  test("TRUE for a fall to nothing, and FALSE for nothing all along", () => {
    expect(falls([3, 2, 1, 0])).toBe(true);
    expect(falls([0, 0, 0, 0])).toBe(false);
  });
  test("the same with blanks before the first value and after the last", () =>
    expect(falls([null, "", 100, 95, 90, 80, null, ""])).toBe(true));
});

describe("streak refuses", () => {
  test.each([
    [[100, 90, 80], 3],
    [[null, 100, 90, 80, null], 3],
    [[null], 0],
    [[], 0],
  ])("%j: too few values to have fallen three times", (values, count) =>
    expect(falls(values)).toEqual({
      fault: "too-few-values",
      values: { name: "values", count, needed: 4 },
    })
  );
  test("a blank among the values that count, naming its row", () =>
    expect(falls([100, 95, null, 90, 80])).toEqual({
      fault: "gap-in-values",
      values: { name: "values", row: 3 },
    }));
  test("no blank before those values", () =>
    expect(falls([100, null, 100, 95, 90, 80])).toBe(true));
  test("text among the values", () =>
    expect(falls([100, "none", 80, 70])).toEqual({
      fault: "not-a-number-in-row",
      values: { name: "values", row: 2 },
    }));
  test.each([
    [{ periods: 0 }, "below-limit"],
    [{ periods: 1.5 }, "not-whole"],
    [{ drop: -0.1 }, "below-limit"],
    [{ drop: 1.5 }, "above-limit"],
    [{ mode: "sum" }, "unknown-option"],
  ])("%j", (options, fault) => expect(falls([4, 3, 2, 1], options)).toMatchObject({ fault }));
});

const percentages = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });

describe("streak agrees with", () => {
  test("falls of known size: each counts up to the smallest, total up to all together", () => {
    fc.assert(
      fc.property(percentages, (sizes) => {
        const values = [1000];
        for (const size of sizes) values.push(((values.at(-1) ?? 0) * (100 - size)) / 100);
        const periods = sizes.length;
        const least = Math.min(...sizes) / 100;
        const together = 1 - (values.at(-1) ?? 0) / 1000;
        expect(falls(values, { periods, drop: least, mode: "each" })).toBe(true);
        expect(falls(values, { periods, drop: least + 0.001, mode: "each" })).toBe(false);
        expect(falls(values, { periods, drop: together })).toBe(true);
        expect(falls(values, { periods, drop: Math.min(1, together + 0.001) })).toBe(false);
      }),
      runs
    );
  });
  test("total wherever each is TRUE", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), (values) => {
        if (falls(values, { mode: "each" }) === true) expect(falls(values)).toBe(true);
      }),
      runs
    );
  });
});

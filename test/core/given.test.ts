import type { Params } from "../../src/core/define";
import { given } from "../../src/core/given";

const params = {
  size: { kind: "count", about: "", atLeast: 1, atMost: 9, whole: true, usual: 5 },
  share: { kind: "ratio", about: "", above: 0, below: 1, optional: true },
  day: { kind: "day", about: "", optional: true },
  rule: { kind: "label", about: "", oneOf: ["share", "zh-CN"], usual: "share" },
  flag: { kind: "flag", about: "", usual: true },
} as const satisfies Params;
const usual = { size: 5, share: undefined, day: undefined, rule: "share", flag: true };

describe("given gives", () => {
  test("defaults for what is left out, null or blank", () => {
    expect(given(params, {})).toEqual(usual);
    expect(given(params, { size: null, rule: "", flag: undefined })).toEqual(usual);
  });
  test("options in any case as they are declared", () =>
    expect(given(params, { rule: " ZH-cn " })).toEqual({ ...usual, rule: "zh-CN" }));
  test("the day without its time", () =>
    expect(given(params, { day: 45_292.9 })).toEqual({ ...usual, day: 45_292 }));
  test("the number a name stands for, in any case, or another number", () => {
    const named = { limit: { kind: "days", about: "", named: { short: 15, long: 30 }, usual: 30 } };
    expect(given(named as Params, { limit: " SHORT " })).toEqual({ limit: 15 });
    expect(given(named as Params, { limit: 7 })).toEqual({ limit: 7 });
    expect(given(named as Params, {})).toEqual({ limit: 30 });
    expect(given(named as Params, { limit: "valueOf" })).toMatchObject({ fault: "unknown-option" });
  });
  test("0 as FALSE and any other number as TRUE, as Excel does", () => {
    expect(given(params, { flag: 0 })).toEqual({ ...usual, flag: false });
    expect(given(params, { flag: 1 })).toEqual(usual);
    expect(given(params, { flag: 250.5 })).toEqual(usual);
  });
  test("what is inherited by no object: names such as constructor are not options", () =>
    expect(given(params, { rule: "constructor" })).toMatchObject({ fault: "unknown-option" }));
});

describe("given refuses", () => {
  test.each([
    [{ size: 0 }, "below-limit"],
    [{ size: 10 }, "above-limit"],
    [{ size: 2.5 }, "not-whole"],
    [{ size: "5" }, "not-a-number"],
    [{ size: true }, "not-a-number"],
    [{ size: NaN }, "not-a-number"],
    [{ size: Infinity }, "not-a-number"],
    [{ share: 0 }, "not-above-limit"],
    [{ share: 1 }, "not-below-limit"],
    [{ day: "2024-01-01" }, "not-a-day"],
    [{ rule: 3 }, "not-a-text"],
    [{ rule: "rank" }, "unknown-option"],
    [{ flag: "yes" }, "not-true-or-false"],
    [{ flag: NaN }, "not-true-or-false"],
  ])("%j as %s", (raw, fault) => expect(given(params, raw)).toMatchObject({ fault }));
  test("nothing where a value is needed", () =>
    expect(given({ start: { kind: "count", about: "" } }, {})).toEqual({
      fault: "missing-value",
      values: { name: "start" },
    }));
  test.each([
    [{ kind: "number" }, [1, "2"], "not-a-number-in-row"],
    [{ kind: "day" }, [1, "2024-01-01"], "not-a-day-in-row"],
    [{ kind: "label" }, ["a", 2], "not-a-text-in-row"],
    [{ kind: "flag" }, [true, "yes"], "not-true-or-false-in-row"],
    [{ kind: "label", oneOf: ["a"] }, ["a", "b"], "unknown-option-in-row"],
    [{ kind: "number", atMost: 1 }, [1, 2], "above-limit"],
  ] as const)("in a range of %j the cell of %j that is wrong, with its row", (param, cells, code) =>
    expect(given({ values: { ...param, about: "", each: true } }, { values: cells })).toMatchObject(
      {
        fault: code,
        values: { name: "values", row: 2 },
      }
    )
  );
});

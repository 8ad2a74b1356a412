import fc from "fast-check";
import { scaleOf } from "../../../src/core/rfm/scales";
import { RULES, scoresOf, type Rule } from "../../../src/core/rfm/scores";
import { runs } from "../../support/orders";

const scale = (values: readonly number[], higherIsBetter: boolean, bins: number, rule: Rule) =>
  scaleOf({ column: "m", values, higherIsBetter }, { bins, rule }).steps;
const short = (values: readonly number[], up: boolean, bins: number, rule: Rule) =>
  scale(values, up, bins, rule).map(({ says, values: of }) =>
    [says, of.score?.value, of.cut?.value].filter((one) => one !== undefined).join(" ")
  );

describe("scaleOf gives", () => {
  test("from the best score down, where each begins", () => {
    expect(short([10, 20, 30, 40, 50], true, 5, "share")).toEqual([
      "above 5 40",
      "above 4 30",
      "above 3 20",
      "above 2 10",
      "others 1",
    ]);
  });
  test("where small is good, what a value must be less than", () =>
    expect(short([10, 20, 30, 40], false, 2, "share")).toEqual(["below 2 30", "others 1"]));
  test("with quantile, where small is good, what it must not exceed", () =>
    expect(short([10, 20, 30, 40], false, 2, "quantile")).toEqual(["upTo 2 25", "others 1"]));
  test("no score that equal values leave out", () =>
    expect(short([1, 1, 1, 1, 9], true, 5, "share")).toEqual(["above 5 1", "others 1"]));
  test("with rank, that equal values are told apart", () =>
    expect(short([1, 2], true, 2, "rank")).toEqual(["above 2 1", "others 1", "tied"]));
});

/** The score by the first step that holds, read as a person reads the card. */
function read(value: number, steps: ReturnType<typeof scale>): number {
  const step = steps.find(({ says, values }) => {
    const cut = Number(values.cut?.value);
    if (says === "above") return value > cut;
    return says === "below" ? value < cut : says === "upTo" ? value <= cut : true;
  });
  return Number(step?.values.score?.value);
}

describe("scaleOf agrees with", () => {
  const bins = fc.integer({ min: 2, max: 9 });
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  const distinct = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 60 });
  test.each(RULES)("the scores by %s, read off the card", (rule) => {
    fc.assert(
      fc.property(rule === "rank" ? distinct : values, bins, fc.boolean(), (of, k, up) => {
        const scoring = { bins: k, rule, higherIsBetter: up };
        const steps = scale(of, up, k, rule);
        expect([...scoresOf(Float64Array.from(of), scoring)]).toEqual(
          of.map((value) => read(value, steps))
        );
      }),
      runs
    );
  });
});

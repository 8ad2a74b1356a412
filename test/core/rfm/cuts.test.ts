import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { cuts } from "../../../src/core/rfm/cuts";
import { score } from "../../../src/core/rfm/score";
import { computed } from "../../support/compute";
import { runs } from "../../support/orders";

function cutsOf(values: readonly unknown[], bins?: number, rule?: string): number[] {
  const found = computed(cuts, { values, bins, rule });
  if (isFault(found)) throw new Error(found.fault);
  return found.map(Number);
}
function scoresOf(values: readonly number[], raw: object) {
  const found = computed(score, { values, ...raw });
  if (isFault(found)) throw new Error(found.fault);
  return found;
}
const scoreByCuts = (value: number, edges: readonly number[]) =>
  1 + edges.filter((edge) => value > edge).length;

describe("cuts gives", () => {
  test("four cut points for five scores", () => {
    expect(cutsOf([30, 10, 50, 20, 40])).toEqual([10, 20, 30, 40]);
    expect(cutsOf([30, 10, 50, 20, 40], 5, "rank")).toEqual([10, 20, 30, 40]);
  });
  test("with quantile: the quartiles as PERCENTILE.INC gives them", () =>
    expect(cutsOf([1, 2, 3, 4], 4, "quantile")).toEqual([1.75, 2.5, 3.25]));
  test("equal cut points where values are equal: the scores between are not given", () =>
    expect(cutsOf([1, 1, 1, 1, 9], 4)).toEqual([1, 1, 1]));
  test("the only value again where there are fewer values than scores", () =>
    expect(cutsOf([7], 3)).toEqual([7, 7]));
  test("the same without the blanks", () =>
    expect(cutsOf([null, 10, "", 20, null], 2)).toEqual(cutsOf([10, 20], 2)));
});

describe("cuts refuses", () => {
  test.each([[[]], [[null, ""]]])("%j: no value", (values) =>
    expect(computed(cuts, { values })).toEqual({ fault: "no-values", values: { name: "values" } })
  );
  test.each([
    [{ bins: 1 }, "below-limit"],
    [{ bins: 10 }, "above-limit"],
    [{ rule: "thirds" }, "unknown-option"],
  ])("%j", (options, fault) =>
    expect(computed(cuts, { values: [1], ...options })).toMatchObject({ fault })
  );
});

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 80 });
const distinct = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 80 });
const bins = fc.integer({ min: 2, max: 9 });

describe("cuts agrees with", () => {
  test.each(["share", "quantile"])(
    "score by %s: 1, and 1 more for each cut point below",
    (rule) => {
      fc.assert(
        fc.property(values, bins, (of, k) => {
          const edges = cutsOf(of, k, rule);
          expect(edges).toHaveLength(k - 1);
          expect(edges).toEqual([...edges].sort((one, other) => one - other));
          expect(scoresOf(of, { bins: k, rule })).toEqual(of.map((one) => scoreByCuts(one, edges)));
        }),
        runs
      );
    }
  );
  test("score by rank, unless values are equal", () => {
    fc.assert(
      fc.property(distinct, bins, (of, k) => {
        const edges = cutsOf(of, k, "rank");
        expect(scoresOf(of, { bins: k, rule: "rank" })).toEqual(
          of.map((one) => scoreByCuts(one, edges))
        );
      }),
      runs
    );
  });
  test("score where small is good, for the values with the opposite sign", () => {
    fc.assert(
      fc.property(values, bins, (of, k) => {
        const edges = cutsOf(
          of.map((one) => -one),
          k
        );
        expect(scoresOf(of, { bins: k, higherIsBetter: false })).toEqual(
          of.map((one) => scoreByCuts(-one, edges))
        );
      }),
      runs
    );
  });
});

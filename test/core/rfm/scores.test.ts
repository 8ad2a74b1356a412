import fc from "fast-check";
import { edgesOf, RULES, scoresOf } from "../../../src/core/rfm/scores";
import { runs } from "../../support/orders";

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 80 });
const bins = fc.integer({ min: 2, max: 9 });
const scored = (of: readonly number[], rule: (typeof RULES)[number], k: number, up = true) => [
  ...scoresOf(Float64Array.from(of), { bins: k, rule, higherIsBetter: up }),
];

describe("scoresOf gives", () => {
  test("1 to 5 for five values by every rule", () => {
    for (const rule of RULES) {
      expect(scored([10, 20, 30, 40, 50], rule, 5)).toEqual([1, 2, 3, 4, 5]);
      expect(scored([10, 20, 30, 40, 50], rule, 5, false)).toEqual([5, 4, 3, 2, 1]);
    }
  });
  test("1 to all where all are equal, except by rank", () => {
    expect(scored([7, 7, 7], "share", 3)).toEqual([1, 1, 1]);
    expect(scored([7, 7, 7], "quantile", 3)).toEqual([1, 1, 1]);
    expect(scored([7, 7, 7], "rank", 3)).toEqual([1, 2, 3]);
  });
  test("edges as PERCENTILE.INC: of 1, 2, 3, 4 the median is 2.5", () =>
    expect(edgesOf(Float64Array.of(4, 3, 2, 1), 2)).toEqual([2.5]));
});

describe("scoresOf agrees with", () => {
  test.each(RULES)("%s: larger values never score less, and scores lie in 1 to bins", (rule) => {
    fc.assert(
      fc.property(values, bins, (of, k) => {
        const scores = scored(of, rule, k);
        const order = [...of.keys()].sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0) || a - b);
        const rising = order.map((at) => scores[at] ?? 0);
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
        expect(Math.min(...scores)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...scores)).toBeLessThanOrEqual(k);
      }),
      runs
    );
  });

  test.each(["share", "quantile"] as const)("%s: equal values score the same", (rule) => {
    fc.assert(
      fc.property(values, bins, (of, k) => {
        const byValue = new Map<number, number>();
        const scores = scored(of, rule, k);
        of.forEach((value, at) => byValue.set(value, scores[at] ?? 0));
        expect(of.map((value) => byValue.get(value))).toEqual(scores);
      }),
      runs
    );
  });

  test("share: one more for each i with value above the ceil(i n / k)-th smallest", () => {
    fc.assert(
      fc.property(values, bins, (of, k) => {
        const sorted = [...of].sort((a, b) => a - b);
        const byEdges = of.map((value) => {
          let score = 1;
          for (let i = 1; i < k; i++)
            if (value > (sorted[Math.ceil((i * of.length) / k) - 1] ?? Infinity)) score++;
          return score;
        });
        expect(scored(of, "share", k)).toEqual(byEdges);
      }),
      runs
    );
  });

  test("share: without ties every bin holds n / k values, give or take one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 80 }), bins, (of, k) => {
        const scores = scored(of, "share", k);
        for (let bin = 1; bin <= k; bin++) {
          const size = scores.filter((score) => score === bin).length;
          expect(Math.abs(size - of.length / k)).toBeLessThan(1);
        }
      }),
      runs
    );
  });
});

import { defineMetric } from "../define";
import { RULES, scoresOf } from "./scores";
import { bins } from "./params";

export const score = defineMetric({
  id: "CHURN_SCORE",
  name: "SCORE",
  topic: "rfm",
  about:
    "Score of each value among all of them, 1 to the number of bins. Blank cells have no score.",
  formula:
    "share: 1 + floor(bins × values strictly worse / n). quantile: 1 + edges below the value (PERCENTILE.INC). " +
    "rank: as quantile, of the rank; of equal values the one further up ranks lower.",
  source: "ours (share): equal values score the same and the order of the rows does not matter.",
  params: {
    values: { kind: "number", label: "Values", about: "The values to score.", each: true },
    bins,
    higherIsBetter: {
      kind: "flag",
      label: "Higher is better",
      about:
        "FALSE where small values are good, as for days since the last order. TRUE if omitted.",
      usual: true,
    },
    rule: {
      kind: "label",
      label: "Rule",
      about: "share (default), quantile or rank.",
      oneOf: RULES,
      usual: "share",
    },
  },
  gives: { each: "count" },
  example: { given: { values: [10, 20, 30, 40, 50] }, gives: [1, 2, 3, 4, 5] },
  compute({ values, ...scoring }) {
    const known = values.filter((value) => value !== null);
    const scores = scoresOf(Float64Array.from(known), scoring);
    let at = 0;
    return values.map((value) => (value === null ? null : (scores[at++] ?? null)));
  },
});

import { defineMetric } from "../define";
import { fault } from "../fault";
import { cutsOf, RULES } from "./scores";
import { bins } from "./params";

export const cuts = defineMetric({
  id: "CHURN_CUTS",
  name: "CUTS",
  topic: "rfm",
  about:
    "The cut points between the scores of SCORE, the lowest first. A value scores 1, and 1 more for each cut point it is above.",
  formula:
    "share: the ceil(i n / bins)-th smallest value, for i = 1 to bins - 1. quantile: PERCENTILE.INC at i / bins. " +
    "rank: the value of the last rank up to 1 + (n - 1) i / bins; equal values there may score either way. " +
    "Where small is good, use the values with the opposite sign: CUTS(-values).",
  source:
    "ours: the edges of the rules of SCORE and RFM, so that every score can be checked by hand.",
  params: {
    values: { kind: "number", label: "Values", about: "The values that are scored.", each: true },
    bins,
    rule: {
      kind: "label",
      label: "Rule",
      about: "share (default), quantile or rank.",
      oneOf: RULES,
      usual: "share",
    },
  },
  gives: { list: "number" },
  example: { given: { values: [10, 20, 30, 40, 50] }, gives: [10, 20, 30, 40] },
  compute({ values, bins, rule }) {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return fault("no-values", { name: "values" });
    return cutsOf(Float64Array.from(known), { bins, rule });
  },
});

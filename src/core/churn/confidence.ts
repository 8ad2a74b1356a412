import { defineMetric } from "../define";
import { fault } from "../fault";
import { INTERVAL_METHODS, intervalOf } from "../statistics";
import { level } from "./settings";

export const confidence = defineMetric({
  id: "CHURN_CONFIDENCE",
  name: "CONFIDENCE",
  topic: "certainty",
  about:
    "Range in which the true churn rate lies at the given confidence level: low and high, side by side.",
  formula:
    "wilson: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). exact: beta quantiles. " +
    "wald: p ± z √(p(1-p)/n). agresti: wald around (lost + z²/2) / (n + z²). All within 0 and 1.",
  source:
    "Wilson (1927), J. Am. Stat. Assoc. 22; Clopper & Pearson (1934), Biometrika 26; " +
    "Agresti & Coull (1998), Am. Stat. 52. No continuity correction.",
  params: {
    lost: {
      kind: "count",
      label: "Customers lost",
      about: "Customers who left in the period.",
      atLeast: 0,
    },
    base: {
      kind: "count",
      label: "Base",
      about: "The customers that lost is a share of, usually those at the start.",
      atLeast: 0,
    },
    level,
    method: {
      kind: "label",
      label: "Method",
      about: "wilson (default), exact (Clopper-Pearson), wald or agresti.",
      oneOf: INTERVAL_METHODS,
      usual: "wilson",
    },
  },
  gives: { row: { low: "ratio", high: "ratio" } },
  example: {
    given: { lost: 50, base: 1000 },
    gives: { low: 0.03813026239274882, high: 0.06531382024425081 },
  },
  compute({ lost, base, level, method }) {
    if (base === 0) return fault("base-is-zero");
    if (lost > base) return fault("lost-more-than-base");
    return intervalOf(lost, base, level, method);
  },
});

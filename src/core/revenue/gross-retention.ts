import { defineMetric } from "../define";
import { isFault } from "../fault";
import { lostOf } from "./lost";
import { churned, contraction, start } from "./params";

export const grossRetention = defineMetric({
  id: "CHURN_GRR",
  name: "GRR",
  topic: "revenue",
  about:
    "Gross revenue retention: share of the revenue at the start that is still paid, without any expansion. From 0 to 1.",
  formula: "(start - churned - contraction) / start",
  source:
    "The usual gross revenue retention, by the end points of the period. RETAINED computes it from the amounts of each " +
    "customer.",
  params: { start, churned, contraction },
  gives: "ratio",
  example: { given: { start: 10, churned: 0.9, contraction: 0.6 }, gives: 0.85 },
  compute(amounts) {
    const lost = lostOf(amounts);
    return isFault(lost) ? lost : (amounts.start - lost) / amounts.start;
  },
});

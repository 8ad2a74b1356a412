import { defineMetric } from "../define";
import { isFault } from "../fault";
import { lostOf } from "./lost";
import { churned, contraction, expansion, start } from "./params";

export const netRetention = defineMetric({
  id: "CHURN_NRR",
  name: "NRR",
  topic: "revenue",
  about:
    "Net revenue retention: what the customers at the start pay at the end, as a share of what they paid at the start.",
  formula: "(start + expansion - contraction - churned) / start",
  source:
    "The usual net (dollar) revenue retention. New customers and those who came back were not there at the start and " +
    "do not count.",
  params: { start, churned, contraction, expansion },
  gives: "ratio",
  example: { given: { start: 10, churned: 0.9, contraction: 0.6, expansion: 1.8 }, gives: 1.03 },
  compute(amounts) {
    const lost = lostOf(amounts);
    return isFault(lost) ? lost : (amounts.start - lost + amounts.expansion) / amounts.start;
  },
});

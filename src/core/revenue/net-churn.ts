import { defineMetric } from "../define";
import { isFault } from "../fault";
import { lostOf } from "./lost";
import { churned, contraction, expansion, reactivation, start } from "./params";

export const netChurn = defineMetric({
  id: "CHURN_NETCHURN",
  name: "NETCHURN",
  topic: "revenue",
  about:
    "Revenue lost less revenue gained from existing customers, as a share of the start. Below 0 when more was gained.",
  formula: "(churned + contraction - expansion - reactivation) / start",
  source:
    "Net MRR churn as in ChartMogul, which also takes off reactivation; leave reactivation out for the form of " +
    "Baremetrics, 1 - NRR.",
  params: { start, churned, contraction, expansion, reactivation },
  gives: "ratio",
  example: { given: { start: 100, churned: 10, contraction: 10, expansion: 10 }, gives: 0.1 },
  compute(amounts) {
    const lost = lostOf(amounts);
    if (isFault(lost)) return lost;
    return (lost - amounts.expansion - amounts.reactivation) / amounts.start;
  },
});

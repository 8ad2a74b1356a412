import { defineMetric } from "../define";
import { isFault } from "../fault";
import { lostOf } from "./lost";
import { churned, contraction, start } from "./params";

export const grossChurn = defineMetric({
  id: "CHURN_GROSSCHURN",
  name: "GROSSCHURN",
  topic: "revenue",
  about: "Share of the revenue at the start that was lost, by customers who left or pay less.",
  formula: "(churned + contraction) / start",
  source:
    "Gross MRR churn as in ChartMogul: 10 churned and 10 contracted of 100 are 20%. " +
    "Equals 1 - GRR: of the start no more than all can be lost.",
  params: { start, churned, contraction },
  gives: "ratio",
  example: { given: { start: 100, churned: 10, contraction: 10 }, gives: 0.2 },
  compute(amounts) {
    const lost = lostOf(amounts);
    return isFault(lost) ? lost : lost / amounts.start;
  },
});

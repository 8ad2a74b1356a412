import { defineMetric } from "../define";
import { fault } from "../fault";
import { churned, contraction, expansion, reactivation } from "./params";

export const quickRatio = defineMetric({
  id: "CHURN_QUICKRATIO",
  name: "QUICKRATIO",
  topic: "revenue",
  about: "Revenue gained for each unit of revenue lost. Above 1 the business grows.",
  formula: "(joined + expansion + reactivation) / (churned + contraction)",
  source: "SaaS quick ratio as in Baremetrics. Without losses there is no ratio.",
  params: {
    joined: {
      kind: "money",
      label: "New revenue",
      about: "Revenue of customers who joined in the period.",
      atLeast: 0,
    },
    churned,
    contraction,
    expansion,
    reactivation,
  },
  gives: "number",
  example: {
    given: {
      joined: 20_000,
      churned: 5_000,
      contraction: 3_000,
      expansion: 12_000,
      reactivation: 1_000,
    },
    gives: 4.125,
  },
  compute({ joined, churned, contraction, expansion, reactivation }) {
    const lost = churned + contraction;
    return lost === 0 ? fault("nothing-lost") : (joined + expansion + reactivation) / lost;
  },
});

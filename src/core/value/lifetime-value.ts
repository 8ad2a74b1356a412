import { defineMetric } from "../define";
import { fault } from "../fault";
import { arpa, churn, margin } from "./params";
import { paymentsPerCustomer } from "./payments";

export const lifetimeValue = defineMetric({
  id: "CHURN_LTV",
  name: "LTV",
  topic: "value",
  about: "Lifetime value: what a customer brings until they leave, or within the first periods.",
  formula:
    "arpa * margin / churn. With cap: the sum of arpa * margin * (1 - churn) ^ k for k = 0 to cap - 1, one payment at the " +
    "start of each period.",
  source:
    "Simple customer lifetime value as in ChartMogul: 100 a month at 5% churn are 2,000. The cap is usual where churn is " +
    "so low that the lifetime is longer than anyone can plan, e.g. 60 months.",
  params: {
    arpa,
    churn,
    margin,
    cap: {
      kind: "count",
      label: "Cap (periods)",
      about: "Count only so many periods, e.g. 60. All of them if omitted.",
      atLeast: 1,
      whole: true,
      optional: true,
    },
  },
  gives: "money",
  example: { given: { arpa: 100, churn: 0.05 }, gives: 2000 },
  compute({ arpa, churn, margin, cap }) {
    if (cap !== undefined) return arpa * margin * paymentsPerCustomer(churn, cap);
    return churn === 0 ? fault("endless-value") : (arpa * margin) / churn;
  },
});

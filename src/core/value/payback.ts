import { defineMetric } from "../define";
import { fault } from "../fault";
import { arpa, churn, margin } from "./params";

export const payback = defineMetric({
  id: "CHURN_PAYBACK",
  name: "PAYBACK",
  topic: "value",
  about: "Periods until the profit from a customer has paid back what it cost to win them.",
  formula:
    "cac / (arpa * margin). With churn: ln(1 - cac * churn / (arpa * margin)) / ln(1 - churn). " +
    "Never where cac * churn >= arpa * margin.",
  source:
    "CAC payback. With churn the customers who left pay no more: the profit of n periods is " +
    "arpa * margin * (1 - (1 - churn) ^ n) / churn.",
  params: {
    cac: {
      kind: "money",
      label: "Acquisition cost",
      about: "Cost of winning a customer (CAC).",
      atLeast: 0,
    },
    arpa,
    margin,
    churn: {
      ...churn,
      about:
        "Churn rate per period, from 0 to 1, for the same period as the revenue. 0 if omitted.",
      usual: 0,
    },
  },
  gives: "number",
  example: { given: { cac: 600, arpa: 100, margin: 0.8 }, gives: 7.5 },
  compute({ cac, arpa, margin, churn }) {
    const profit = arpa * margin;
    if (cac * churn >= profit) return fault("never-paid-back");
    if (churn === 0) return cac / profit;
    // Nothing to pay back takes no time; -0 has no place in a cell.
    return Math.log1p((-cac * churn) / profit) / Math.log1p(-churn) + 0;
  },
});

import { defineMetric } from "../define";
import { fault } from "../fault";

export const retentionRate = defineMetric({
  id: "CHURN_RETENTION",
  name: "RETENTION",
  topic: "rates",
  about:
    "Share of the customers at the start who are still there at the end. Joiners do not count.",
  formula: "(end - joined) / start",
  source:
    "The usual customer retention rate by counts. Equals 1 - RATE only if no joiner left in the period; " +
    "above 1 when customers who had left came back.",
  params: {
    start: {
      kind: "count",
      label: "Customers at the start",
      about: "Customers at the start of the period.",
      atLeast: 0,
    },
    end: {
      kind: "count",
      label: "Customers at the end",
      about: "Customers at the end of the period.",
      atLeast: 0,
    },
    joined: {
      kind: "count",
      label: "Customers joined",
      about: "Customers who joined in the period. 0 if omitted.",
      atLeast: 0,
      usual: 0,
    },
  },
  gives: "ratio",
  example: { given: { start: 100, end: 110, joined: 20 }, gives: 0.9 },
  compute({ start, end, joined }) {
    if (start === 0) return fault("no-customers-at-start");
    return joined > end ? fault("joined-more-than-end") : (end - joined) / start;
  },
});

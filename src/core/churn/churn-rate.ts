import { defineMetric } from "../define";
import { fault } from "../fault";

export const RATE_METHODS = ["start", "plusnew", "average", "acquired"] as const;
export type RateMethod = (typeof RATE_METHODS)[number];

export const churnRate = defineMetric({
  id: "CHURN_RATE",
  name: "RATE",
  topic: "rates",
  about:
    "Share of the customers who left in a period. The method says which customers it is a share of.",
  formula:
    "start: lost / start. plusnew: lost / (start + joined). " +
    "average: lost / ((start + end) / 2) with end = start + joined - lost. acquired: lost / joined.",
  source:
    "start: the usual definition. plusnew: as Stripe Billing reports it. average: mid-period base. " +
    "acquired: a marketing convention; not a share, it can be more than 1.",
  params: {
    lost: {
      kind: "count",
      label: "Customers lost",
      about: "Customers who left in the period.",
      atLeast: 0,
    },
    start: {
      kind: "count",
      label: "Customers at the start",
      about: "Customers at the start of the period.",
      atLeast: 0,
    },
    joined: {
      kind: "count",
      label: "Customers joined",
      about: "Customers who joined in the period. 0 if omitted.",
      atLeast: 0,
      usual: 0,
    },
    method: {
      kind: "label",
      label: "Method",
      about: "The base: start (default), plusnew, average or acquired.",
      oneOf: RATE_METHODS,
      usual: "start",
    },
  },
  gives: "ratio",
  example: { given: { lost: 50, start: 500 }, gives: 0.1 },
  compute({ lost, start, joined, method }) {
    // Nobody can lose more than there were, except per customer gained: those lost may have joined long ago.
    const most = { start, plusnew: start + joined, average: start + joined, acquired: Infinity };
    const base = {
      start,
      plusnew: start + joined,
      average: (start + start + joined - lost) / 2,
      acquired: joined,
    }[method];
    if (method === "start" && start === 0) return fault("no-customers-at-start");
    if (base === 0) return fault("base-is-zero");
    return lost > most[method] ? fault("lost-more-than-base") : lost / base;
  },
});

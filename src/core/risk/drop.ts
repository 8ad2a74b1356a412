import { defineMetric } from "../define";
import { fault } from "../fault";
import { hasFallenBy } from "./falls";

export const drop = defineMetric({
  id: "CHURN_DROP",
  name: "DROP",
  topic: "signals",
  about:
    "TRUE when a number has dropped by the threshold or more against the period before: logins, orders, amounts.",
  formula: "current <= previous × (1 - threshold)",
  source:
    "Half the logins from one week to the next, 40% fewer orders in a quarter: a CRM vendor's churn handbook.",
  params: {
    current: { kind: "number", label: "Now", about: "The number in the latest period." },
    previous: {
      kind: "number",
      label: "Before",
      about: "The number in the period before.",
      atLeast: 0,
    },
    threshold: {
      kind: "ratio",
      label: "Drop",
      about: "The drop that counts, 0 to 1. 0.5 if omitted: half or less is left.",
      atLeast: 0,
      atMost: 1,
      usual: 0.5,
    },
  },
  gives: "flag",
  example: { given: { current: 12, previous: 24 }, gives: true },
  compute({ current, previous, threshold }) {
    return previous === 0 ? fault("previous-is-zero") : hasFallenBy(threshold, previous, current);
  },
});

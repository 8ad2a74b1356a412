import { defineMetric } from "../define";
import { fault } from "../fault";

export const renewalRate = defineMetric({
  id: "CHURN_RENEWAL",
  name: "RENEWAL",
  topic: "rates",
  about: "Share of the contracts due in a period that were renewed, by number or by value.",
  formula: "renewed / due",
  source:
    "The usual renewal rate, by due date. By value it is above 1 where contracts were renewed at a higher price.",
  params: {
    renewed: {
      kind: "number",
      label: "Renewed",
      about: "Contracts that were renewed of those due, or their value.",
      atLeast: 0,
    },
    due: {
      kind: "number",
      label: "Due",
      about: "Contracts due for renewal in the period, or their value.",
      atLeast: 0,
    },
  },
  gives: "ratio",
  example: { given: { renewed: 200, due: 250 }, gives: 0.8 },
  compute: ({ renewed, due }) => (due === 0 ? fault("none-due") : renewed / due),
});

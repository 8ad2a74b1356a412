import { defineMetric } from "../define";
import { rateOfPeriod } from "./settings";

export const annualize = defineMetric({
  id: "CHURN_ANNUALIZE",
  name: "ANNUALIZE",
  topic: "rates",
  about:
    "Yearly churn rate from the rate of a shorter period, compounded: a customer who left cannot leave again.",
  formula: "1 - (1 - rate) ^ periodsPerYear",
  source: "Compound form of a survival probability; twelve times a monthly rate would exceed it.",
  params: {
    rate: rateOfPeriod,
    periodsPerYear: {
      kind: "number",
      label: "Periods per year",
      about: "Periods in a year: 12 (default) for months, 4 for quarters.",
      above: 0,
      usual: 12,
    },
  },
  gives: "ratio",
  example: { given: { rate: 0.05 }, gives: 0.45963991233736334 },
  compute: ({ rate, periodsPerYear }) => 1 - (1 - rate) ** periodsPerYear,
});

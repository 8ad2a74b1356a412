import { defineMetric } from "../define";
import { fault } from "../fault";
import { rateOfPeriod } from "./settings";

export const halfLife = defineMetric({
  id: "CHURN_HALFLIFE",
  name: "HALFLIFE",
  topic: "rates",
  about:
    "After how many periods half of the customers have left, if the churn rate stays as it is.",
  formula: "ln 0.5 / ln(1 - rate), in the periods of the rate",
  source: "Median of exponential decay. Shorter than LIFETIME: a few customers stay very long.",
  params: { rate: rateOfPeriod },
  gives: "number",
  example: { given: { rate: 0.03 }, gives: 22.756573062773427 },
  compute: ({ rate }) => (rate === 0 ? fault("nobody-leaves") : Math.log(0.5) / Math.log1p(-rate)),
});

import { defineMetric } from "../define";
import { fault } from "../fault";
import { rateOfPeriod } from "./settings";

export const expectedLifetime = defineMetric({
  id: "CHURN_LIFETIME",
  name: "LIFETIME",
  topic: "rates",
  about: "How many periods a customer stays on average, if the churn rate stays as it is.",
  formula: "1 / rate, in the periods of the rate",
  source: "Mean of the geometric distribution, counting the period in which the customer leaves.",
  params: { rate: rateOfPeriod },
  gives: "number",
  example: { given: { rate: 0.05 }, gives: 20 },
  compute: ({ rate }) => (rate === 0 ? fault("nobody-leaves") : 1 / rate),
});

import { defineMetric } from "../define";
import { fault } from "../fault";

export const acquisitionCost = defineMetric({
  id: "CHURN_CAC",
  name: "CAC",
  topic: "value",
  about: "Customer acquisition cost: what it took on average to win a customer.",
  formula: "spend / joined",
  source: "The usual definition. Spend and customers are of the same period.",
  params: {
    spend: {
      kind: "money",
      label: "Spend",
      about: "Sales and marketing cost of the period.",
      atLeast: 0,
    },
    joined: {
      kind: "count",
      label: "Customers joined",
      about: "Customers won in the period.",
      atLeast: 0,
    },
  },
  gives: "money",
  example: { given: { spend: 12_000, joined: 40 }, gives: 300 },
  compute: ({ spend, joined }) => (joined === 0 ? fault("nobody-joined") : spend / joined),
});

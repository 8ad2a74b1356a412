import { PERIODS } from "../calendar/period";
import { defineMetric } from "../define";
import { fault } from "../fault";
import { BENCHMARKS, WHO } from "./benchmarks";

export const benchmark = defineMetric({
  id: "CHURN_BENCHMARK",
  name: "BENCHMARK",
  topic: "signals",
  about:
    "A published number to compare with: churn by kind of business, retention of revenue, quick ratio, LTV to CAC.",
  formula:
    "The table of benchmarks in the function reference. A rate per month is never converted to one per year, nor back.",
  source: "Published figures, each with its source and its doubts in the table of benchmarks.",
  params: {
    who: {
      kind: "label",
      label: "Business or measure",
      about:
        "b2b, saas, consumer retail, subscriptions, quick ratio and others; the reference lists all.",
      oneOf: WHO,
    },
    period: {
      kind: "label",
      label: "Period",
      about: "The period the rate is per: month (default) or year. It does not matter to ratios.",
      oneOf: PERIODS,
      usual: "month",
    },
    bound: {
      kind: "label",
      label: "Bound",
      about: "high (default) or low end of what is published. The same where there is one number.",
      oneOf: ["high", "low"],
      usual: "high",
    },
  },
  gives: "number",
  example: { given: { who: "consumer retail", period: "month" }, gives: 0.05 },
  compute({ who, period, bound }) {
    const published = BENCHMARKS.filter((each) => each.who === who);
    const fitting = published.find(({ unit }) => unit === period || unit === "any");
    if (fitting !== undefined) return fitting[bound];
    const periods = published.map(({ unit }) => unit).join(", ");
    return fault("benchmark-of-another-period", { who, period, periods });
  },
});

import { defineMetric } from "../define";
import { fault } from "../fault";

/** Who is silent for longer is at risk, by industry. */
export const INDUSTRY_DAYS = { manufacturing: 30, fmcg: 15, other: 30 } as const;

export const silent = defineMetric({
  id: "CHURN_SILENT",
  name: "SILENT",
  topic: "signals",
  about:
    "Days by which a customer has been silent for longer than the threshold, negative if not yet, and TRUE once it is longer.",
  formula:
    "asOf - last - threshold; TRUE if that is more than 0. Thresholds: manufacturing 30, fmcg 15, other 30 days.",
  source:
    "manufacturing, fmcg: a CRM vendor's churn handbook. Our own: other, and that the day of the threshold itself is in time.",
  params: {
    last: {
      kind: "day",
      label: "Last activity",
      about: "Date of the customer's last order or contact.",
    },
    asOf: { kind: "day", label: "As of", about: "The date on which the silence is judged." },
    industryOrDays: {
      kind: "days",
      label: "Industry or days",
      about: "manufacturing (30 days), fmcg (15), other (30, default), or a number of days.",
      named: INDUSTRY_DAYS,
      atLeast: 0,
      atMost: 36_500,
      usual: 30,
    },
  },
  gives: { row: { over: "days", isSilent: "flag" } },
  example: {
    given: { last: 45_292, asOf: 45_310, industryOrDays: 15 },
    gives: { over: 3, isSilent: true },
  },
  compute({ last, asOf, industryOrDays }) {
    if (last > asOf) return fault("last-after-as-of");
    const over = asOf - last - industryOrDays;
    return { over, isSilent: over > 0 };
  },
});

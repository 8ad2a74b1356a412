import { defineMetric } from "../define";
import { fault } from "../fault";
import { linearTrend } from "../statistics";
import { level } from "./settings";

export const DIRECTIONS = ["improving", "worsening", "flat"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const direction = defineMetric({
  id: "CHURN_DIRECTION",
  name: "DIRECTION",
  topic: "certainty",
  about:
    "Whether churn rates of successive periods are on their way: slope per period, p, and the verdict improving, " +
    "worsening or flat, side by side.",
  formula:
    "Least-squares line of the rates on 1, 2, 3 and so on; p: two-sided, Student's t of the slope with n - 2 degrees of " +
    "freedom. Verdict: improving (falling) or worsening (rising) where p < 1 - level, else flat. " +
    "A blank is a period without a rate: it is left out, and those after it keep their place.",
  source: "Ordinary least squares, every period weighing the same.",
  params: {
    rates: {
      kind: "ratio",
      each: true,
      label: "Rates",
      about: "Churn rates from 0 to 1, one per period, the oldest first. At least three.",
      atLeast: 0,
      atMost: 1,
    },
    level,
  },
  gives: { row: { slope: "number", p: "number", verdict: "label" } },
  example: {
    given: { rates: [0.05, 0.052, 0.049, 0.055, 0.058, 0.06] },
    gives: { slope: 0.002114285714285714, p: 0.016424895988084016, verdict: "worsening" },
  },
  compute({ rates, level }) {
    const given = rates.filter((rate) => rate !== null).length;
    if (given < FEWEST_RATES) return fault("too-few-rates", { rates: given });
    const { slope, p } = linearTrend(rates);
    return { slope, p, verdict: directionOf(slope, p, level) };
  },
});

export const FEWEST_RATES = 3;

/** Rates are of churn: less of it is better. */
export function directionOf(slope: number, p: number, level: number): Direction {
  if (p >= 1 - level) return "flat";
  return slope < 0 ? "improving" : "worsening";
}

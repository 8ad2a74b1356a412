import { defineMetric } from "../define";
import { fault } from "../fault";
import { compareShares } from "../statistics";
import { verdictOf } from "./change";
import { level } from "./settings";

export const compare = defineMetric({
  id: "CHURN_COMPARE",
  name: "COMPARE",
  topic: "certainty",
  about:
    "Whether two churn rates really differ: their difference, its low and high limit, p, and the verdict higher, lower or " +
    "no clear difference, side by side.",
  formula:
    "difference = lost1 / base1 - lost2 / base2. low, high: hybrid score interval of the two Wilson intervals. " +
    "p: two-sided, z = difference / √(p(1-p)(1/base1 + 1/base2)) with p = (lost1 + lost2) / (base1 + base2); " +
    "1 where nobody left or everybody did. Verdict: higher or lower where p < 1 - level.",
  source:
    "Interval: Newcombe (1998), Stat. Med. 17, method 10. Pooled two-proportion z test, no continuity correction.",
  params: {
    lost1: {
      kind: "count",
      label: "Customers lost (1)",
      about: "Customers who left, in the first group or period.",
      atLeast: 0,
    },
    base1: {
      kind: "count",
      label: "Base (1)",
      about: "The customers that lost1 is a share of, usually those at the start.",
      atLeast: 0,
    },
    lost2: {
      kind: "count",
      label: "Customers lost (2)",
      about: "Customers who left, in the second group or period.",
      atLeast: 0,
    },
    base2: {
      kind: "count",
      label: "Base (2)",
      about: "The customers that lost2 is a share of.",
      atLeast: 0,
    },
    level,
  },
  gives: {
    row: { difference: "ratio", low: "ratio", high: "ratio", p: "number", verdict: "label" },
  },
  example: {
    given: { lost1: 50, base1: 1000, lost2: 74, base2: 1100 },
    gives: {
      difference: -0.017272727272727273,
      low: -0.03748481742220748,
      high: 0.0030417156695914105,
      p: 0.09352018505868775,
      verdict: "no clear difference",
    },
  },
  compute({ lost1, base1, lost2, base2, level }) {
    if (base1 === 0 || base2 === 0) return fault("base-is-zero");
    if (lost1 > base1 || lost2 > base2) return fault("lost-more-than-base");
    const [first, second] = [
      { part: lost1, of: base1 },
      { part: lost2, of: base2 },
    ] as const;
    const { difference, newcombe, p } = compareShares(first, second, level);
    return { difference, ...newcombe, p, verdict: verdictOf(difference, p, level) };
  },
});

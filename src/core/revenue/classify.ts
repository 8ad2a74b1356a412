import { defineMetric } from "../define";
import { isFault } from "../fault";
import { changesOf } from "./changes";
import { movementsOf } from "./movement";
import { after, before, everBefore } from "./params";

export const classify = defineMetric({
  id: "CHURN_CLASSIFY",
  name: "CLASSIFY",
  topic: "revenue",
  about:
    "What became of each customer between two days: new, reactivation, expansion, contraction, churn, flat or none.",
  formula:
    "0 to an amount: new, or reactivation where the customer paid at any time earlier. More than before: expansion. " +
    "Less: contraction. An amount to 0: churn. The same: flat. 0 and 0: none. A blank is 0.",
  source:
    "MRR movements by the end points of a period. ours: a difference below a trillionth of the amount is a rounding error.",
  params: { before, after, everBefore },
  gives: { each: "label" },
  example: {
    given: {
      before: [0, 0, 100, 100, 100, 100, 0],
      after: [100, 100, 120, 80, 0, 100, 0],
      everBefore: [false, true, false, false, false, false, false],
    },
    gives: ["new", "reactivation", "expansion", "contraction", "churn", "flat", "none"],
  },
  compute(columns) {
    const changes = changesOf(columns);
    return isFault(changes) ? changes : movementsOf(changes);
  },
});

import { active } from "./active";
import { reconcile } from "./reconcile";
import { movementsByPeriod } from "./movements-by-period";

export const subscriptionAnalyses = {
  CHURN_MOVEMENTS: movementsByPeriod,
  CHURN_ACTIVE: active,
  CHURN_RECONCILE: reconcile,
};

export { subscriptionOnlyInPane } from "./only-in-pane";
export {
  CONVENTIONS,
  conventions,
  differencesBetween,
  measured,
  MEASURES,
  weightOf,
  type Convention,
  type Difference,
  type Measure,
} from "./conventions";
export { GROUPS, reconcileCustomers, type Group } from "./groups";
export { amountsOn, levelsOf, type Levels } from "./levels";
export { askedDays } from "./reconcile-settings";
export { isNothing } from "./running-sum";
export { allSpells, amount, customer, end, from, grace, start, to } from "./settings";
export { standingOf, type Standing } from "./standing";

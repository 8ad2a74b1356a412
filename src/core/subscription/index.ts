import { active } from "./active";
import { reconcile } from "./reconcile";
import { customersByConvention } from "./reconcile-customers";
import { movementsByPeriod } from "./movements-by-period";

export const subscriptionAnalyses = {
  CHURN_MOVEMENTS: movementsByPeriod,
  CHURN_ACTIVE: active,
  CHURN_RECONCILE: reconcile,
  CHURN_RECONCILE_CUSTOMERS: customersByConvention,
};

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
export { allSpells, customer, end, grace, start, to } from "./settings";
export { standingOf, type Standing } from "./standing";

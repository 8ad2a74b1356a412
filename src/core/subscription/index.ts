import { active } from "./active";
import { movementsByPeriod } from "./movements-by-period";

export const subscriptionAnalyses = {
  CHURN_MOVEMENTS: movementsByPeriod,
  CHURN_ACTIVE: active,
};

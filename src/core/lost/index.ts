import { lostBuyersByDefinition } from "./buyers-by-definition";
import { lostBuyersList } from "./buyers-list";
import { lostByDefinition } from "./by-definition";
import { lostByPlan } from "./by-plan";
import { lostByReason } from "./by-reason";
import { lostCustomers } from "./customers";

/** Analyses without a cell function. */
export const lostOnlyInPane = {
  CHURN_LOST: lostByDefinition,
  CHURN_LOST_REASONS: lostByReason,
  CHURN_LOST_PLANS: lostByPlan,
  CHURN_LOST_CUSTOMERS: lostCustomers,
  CHURN_LOST_BUYERS: lostBuyersByDefinition,
  CHURN_LOST_BUYERS_LIST: lostBuyersList,
};

export { columnOf } from "./definitions";

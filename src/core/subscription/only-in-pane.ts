import { customersByConvention } from "./reconcile-customers";

/** Analyses without a cell function: the functions are built without them. */
export const subscriptionOnlyInPane = { CHURN_RECONCILE_CUSTOMERS: customersByConvention };

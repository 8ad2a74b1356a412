import { ratesFromCounts } from "./rates-from-counts";

/** Analyses without a cell function: the functions are built without them. */
export const churnOnlyInPane = { CHURN_RATES_FROM_COUNTS: ratesFromCounts };

import { revenueChanges } from "./revenue-changes";

/** Analyses without a cell function: the functions are built without them. */
export const revenueOnlyInPane = { CHURN_CHANGES: revenueChanges };

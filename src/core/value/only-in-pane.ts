import { keepMore } from "./keep-more";

/** Analyses without a cell function: the functions are built without them. */
export const valueOnlyInPane = { CHURN_KEEPMORE: keepMore };

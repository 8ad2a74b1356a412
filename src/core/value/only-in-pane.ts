import { keepMore } from "./keep-more";
import { worth } from "./worth";
import { worthAhead } from "./worth-ahead";

/** Analyses without a cell function: the functions are built without them. */
export const valueOnlyInPane = {
  CHURN_WORTH: worth,
  CHURN_WORTH_AHEAD: worthAhead,
  CHURN_KEEPMORE: keepMore,
};

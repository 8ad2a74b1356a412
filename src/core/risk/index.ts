import { action } from "./action";
import { drop } from "./drop";
import { silent } from "./silent";
import { streak } from "./streak";

export const riskMetrics = {
  CHURN_SILENT: silent,
  CHURN_DROP: drop,
  CHURN_STREAK: streak,
  CHURN_ACTION: action,
};

export { ACTIONS, type Actionable, type RuleId } from "./actions";
export { hasFallenBy } from "./falls";
export { INDUSTRY_DAYS } from "./silent";

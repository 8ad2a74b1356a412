import { acquisitionCost } from "./acquisition-cost";
import { contractValue } from "./contract-value";
import { keepMore } from "./keep-more";
import { lifetimeValue } from "./lifetime-value";
import { payback } from "./payback";
import { whatIf } from "./what-if";

export const valueMetrics = {
  CHURN_LTV: lifetimeValue,
  CHURN_CLV: contractValue,
  CHURN_CAC: acquisitionCost,
  CHURN_PAYBACK: payback,
  CHURN_WHATIF: whatIf,
};
export const valueAnalyses = { CHURN_KEEPMORE: keepMore };

export { valuePerCost } from "./value-per-cost";

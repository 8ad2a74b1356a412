import { acquisitionCost } from "./acquisition-cost";
import { contractValue } from "./contract-value";
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

export { valueOnlyInPane } from "./only-in-pane";
export { valuePerCost } from "./value-per-cost";

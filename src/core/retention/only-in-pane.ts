import { buyersByPeriod } from "./buyers-by-period";
import { purchaseGaps } from "./purchase-gaps";
import { retentionByPeriod } from "./retention-by-period";

/** Analyses without a cell function: the functions are built without them. */
export const retentionOnlyInPane = {
  CHURN_RETENTION_BY_PERIOD: retentionByPeriod,
  CHURN_BUYERS_BY_PERIOD: buyersByPeriod,
  CHURN_PURCHASE_GAPS: purchaseGaps,
};

import { buyersByPeriod } from "./buyers-by-period";
import { cohort } from "./cohort";
import { curve } from "./curve";
import { purchaseGaps } from "./purchase-gaps";
import { renewalRate } from "./renewal-rate";
import { retentionByPeriod } from "./retention-by-period";
import { retentionRate } from "./retention-rate";

export const retentionMetrics = { CHURN_RETENTION: retentionRate, CHURN_RENEWAL: renewalRate };
export const retentionAnalyses = {
  CHURN_RETENTION_BY_PERIOD: retentionByPeriod,
  CHURN_COHORT: cohort,
  CHURN_CURVE: curve,
  CHURN_BUYERS_BY_PERIOD: buyersByPeriod,
  CHURN_PURCHASE_GAPS: purchaseGaps,
};

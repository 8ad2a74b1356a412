import { cohort } from "./cohort";
import { curve } from "./curve";
import { renewalRate } from "./renewal-rate";
import { retentionRate } from "./retention-rate";

export const retentionMetrics = { CHURN_RETENTION: retentionRate, CHURN_RENEWAL: renewalRate };
export const retentionAnalyses = {
  CHURN_COHORT: cohort,
  CHURN_CURVE: curve,
};

export { retentionOnlyInPane } from "./only-in-pane";
export { MOST_COHORTS } from "./cohort";
export { cellsOf } from "./cohort-measures";
export { cohortsOf } from "./cohorts";
export { milestoneOf, MOST_AGES, pointsOf } from "./curve-points";

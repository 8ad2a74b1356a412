import { churnAnalyses, churnOnlyInPane } from "./churn";
import type { Analysis } from "./define";
import { lostOnlyInPane } from "./lost";
import { retentionAnalyses, retentionOnlyInPane } from "./retention";
import { revenueOnlyInPane } from "./revenue";
import { rfmAnalyses } from "./rfm";
import { subscriptionAnalyses, subscriptionOnlyInPane } from "./subscription";
import { valueOnlyInPane } from "./value";

export { allMetrics, metrics, productMetrics, type MetricId } from "./functions";

/** Every analysis, by id, in the order the pane offers them. */
export const analyses = {
  ...churnAnalyses,
  ...churnOnlyInPane,
  ...retentionAnalyses,
  ...retentionOnlyInPane,
  ...revenueOnlyInPane,
  ...rfmAnalyses,
  ...subscriptionAnalyses,
  ...subscriptionOnlyInPane,
  ...lostOnlyInPane,
  ...valueOnlyInPane,
} satisfies Record<string, Analysis>;
export type AnalysisId = keyof typeof analyses;

/** The same, for code that treats all alike. */
export const allAnalyses: readonly Analysis[] = Object.values(analyses);

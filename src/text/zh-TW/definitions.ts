import type { AnalysisTexts, MetricTexts } from "../translation";
import { churnAnalyses, churnMetrics } from "./churn";
import { productMetrics } from "./product";
import { retentionAnalyses, retentionMetrics } from "./retention";
import { revenueMetrics } from "./revenue";
import { rfmAnalyses, rfmMetrics } from "./rfm";
import { valueMetrics } from "./value";

/** What the definitions say, apart from the pane: the functions carry this alone. */
export const definitions: { readonly metrics: MetricTexts; readonly analyses: AnalysisTexts } = {
  metrics: {
    ...churnMetrics,
    ...retentionMetrics,
    ...revenueMetrics,
    ...valueMetrics,
    ...rfmMetrics,
    ...productMetrics,
  },
  analyses: { ...churnAnalyses, ...retentionAnalyses, ...rfmAnalyses },
};

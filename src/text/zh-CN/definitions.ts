import type { AnalysisTexts, MetricTexts } from "../translation";
import { benchmarkMetrics } from "./benchmark";
import { churnAnalyses, churnMetrics } from "./churn";
import { lostAnalyses } from "./lost";
import { loyaltyMetrics } from "./loyalty";
import { productMetrics } from "./product";
import { retentionAnalyses, retentionMetrics } from "./retention";
import { revenueAnalyses, revenueMetrics } from "./revenue";
import { rfmAnalyses, rfmMetrics } from "./rfm";
import { riskMetrics } from "./risk";
import { subscriptionAnalyses } from "./subscription";
import { valueAnalyses, valueMetrics } from "./value";

/** What the definitions say, apart from the pane: the functions carry this alone. */
export const definitions: { readonly metrics: MetricTexts; readonly analyses: AnalysisTexts } = {
  metrics: {
    ...churnMetrics,
    ...retentionMetrics,
    ...revenueMetrics,
    ...valueMetrics,
    ...rfmMetrics,
    ...riskMetrics,
    ...loyaltyMetrics,
    ...benchmarkMetrics,
    ...productMetrics,
  },
  analyses: {
    ...churnAnalyses,
    ...retentionAnalyses,
    ...revenueAnalyses,
    ...rfmAnalyses,
    ...subscriptionAnalyses,
    ...lostAnalyses,
    ...valueAnalyses,
  },
};

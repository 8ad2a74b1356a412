import { benchmarkMetrics } from "./benchmark";
import { churnAnalyses, churnMetrics } from "./churn";
import type { Analysis, Metric } from "./define";
import { explain } from "./explain";
import { loyaltyMetrics } from "./loyalty";
import { retentionAnalyses, retentionMetrics } from "./retention";
import { revenueAnalyses, revenueMetrics } from "./revenue";
import { rfmAnalyses, rfmMetrics } from "./rfm";
import { riskMetrics } from "./risk";
import { valueAnalyses, valueMetrics } from "./value";
import { subscriptionAnalyses } from "./subscription";
import { version } from "./version";

export const productMetrics = { CHURN_EXPLAIN: explain, CHURN_VERSION: version };

/** Every metric, by id, in the order of the reference. */
export const metrics = {
  ...churnMetrics,
  ...retentionMetrics,
  ...revenueMetrics,
  ...valueMetrics,
  ...rfmMetrics,
  ...riskMetrics,
  ...loyaltyMetrics,
  ...benchmarkMetrics,
  ...productMetrics,
} satisfies Record<string, Metric>;
export type MetricId = keyof typeof metrics;

/** Every analysis, by id, in the order the pane offers them. */
export const analyses = {
  ...churnAnalyses,
  ...retentionAnalyses,
  ...revenueAnalyses,
  ...rfmAnalyses,
  ...subscriptionAnalyses,
  ...valueAnalyses,
} satisfies Record<string, Analysis>;
export type AnalysisId = keyof typeof analyses;

/** The same, for code that treats all alike. */
export const allMetrics: readonly Metric[] = Object.values(metrics);
export const allAnalyses: readonly Analysis[] = Object.values(analyses);

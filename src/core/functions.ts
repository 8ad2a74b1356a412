import { benchmarkMetrics } from "./benchmark";
import { churnAnalyses, churnMetrics } from "./churn";
import type { Analysis, Metric } from "./define";
import { explain } from "./explain";
import { loyaltyMetrics } from "./loyalty";
import { retentionAnalyses, retentionMetrics } from "./retention";
import { revenueMetrics } from "./revenue";
import { rfmAnalyses, rfmMetrics } from "./rfm";
import { riskMetrics } from "./risk";
import { subscriptionAnalyses } from "./subscription";
import { valueMetrics } from "./value";
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

/** The analyses that are cell functions. */
const typed = {
  ...churnAnalyses,
  ...retentionAnalyses,
  ...rfmAnalyses,
  ...subscriptionAnalyses,
} satisfies Record<string, Analysis>;

/** The same, for code that treats all alike. */
export const allMetrics: readonly Metric[] = Object.values(metrics);
export const typedAnalyses: readonly Analysis[] = Object.values(typed);

import { annualize, churnRate, confidence, rollForward, status } from "./churn";
import type { Analysis, Metric } from "./define";
import { retentionByPeriod, retentionRate } from "./retention";
import { rfm, score, segment } from "./rfm";
import { version } from "./version";

/** Every metric, by id, in the order of the reference. */
export const metrics = {
  CHURN_RATE: churnRate,
  CHURN_RETENTION: retentionRate,
  CHURN_ANNUALIZE: annualize,
  CHURN_CONFIDENCE: confidence,
  CHURN_SCORE: score,
  CHURN_SEGMENT: segment,
  CHURN_VERSION: version,
} satisfies Record<string, Metric>;
export type MetricId = keyof typeof metrics;

/** Every analysis, by id, in the order the pane offers them. */
export const analyses = {
  CHURN_ROLLFORWARD: rollForward,
  CHURN_RETENTION_BY_PERIOD: retentionByPeriod,
  CHURN_RFM: rfm,
  CHURN_STATUS: status,
} satisfies Record<string, Analysis>;
export type AnalysisId = keyof typeof analyses;

/** The same, for code that treats all alike. */
export const allMetrics: readonly Metric[] = Object.values(metrics);
export const allAnalyses: readonly Analysis[] = Object.values(analyses);

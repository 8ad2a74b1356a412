import type { AnalysisId } from "../../core/catalog";

/** What most come to find out, each answered by the orders of the sample. */
export const FIRST_QUESTIONS: readonly AnalysisId[] = [
  "CHURN_ROLLFORWARD",
  "CHURN_COHORT",
  "CHURN_RFM",
];

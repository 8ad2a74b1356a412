import type { Translation } from "../translation";
import { churnAnalyses, churnMetrics } from "./churn";
import { faults } from "./faults";
import { findings } from "./findings";
import { options } from "./options";
import { pane } from "./pane";
import { productMetrics } from "./product";
import { reference } from "./reference";
import { retentionAnalyses, retentionMetrics } from "./retention";
import { rfmAnalyses, rfmMetrics } from "./rfm";
import { segments } from "./segments";

export const zhCN: Translation = {
  metrics: { ...churnMetrics, ...retentionMetrics, ...rfmMetrics, ...productMetrics },
  analyses: { ...churnAnalyses, ...retentionAnalyses, ...rfmAnalyses },
  faults,
  findings,
  options,
  segments,
  reference,
  pane,
};

import type { loyaltyMetrics as metrics } from "../../core/loyalty";
import type { MetricTextsOf } from "../translation";

export const loyaltyMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_NPS: {
    about:
      "淨推薦值（NPS），−100 到 100，由「有多大可能推薦給別人」的 0 到 10 分回答得出。空白不計。",
    formula: "100 ×（推薦者 − 批評者）÷ 回答數；推薦者為 9 分以上，批評者為 6 分以下。",
    source: "首次提出淨推薦值：Reichheld (2003), Harvard Business Review 81 (12)。",
    params: { scores: { label: "回答", about: "每格一個回答，0 到 10。" } },
  },
};

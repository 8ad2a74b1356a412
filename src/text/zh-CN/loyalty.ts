import type { loyaltyMetrics as metrics } from "../../core/loyalty";
import type { MetricTextsOf } from "../translation";

export const loyaltyMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_NPS: {
    about:
      "净推荐值（NPS），−100 到 100，由“有多大可能推荐给别人”的 0 到 10 分回答得出。空白不计。",
    formula: "100 ×（推荐者 − 贬损者）÷ 回答数；推荐者为 9 分及以上，贬损者为 6 分及以下。",
    source: "首次提出净推荐值：Reichheld (2003), Harvard Business Review 81 (12)。",
    params: { scores: { label: "回答", about: "每格一个回答，0 到 10。" } },
  },
};

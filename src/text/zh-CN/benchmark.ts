import type { benchmarkMetrics as metrics } from "../../core/benchmark";
import type { MetricTextsOf } from "../translation";

export const benchmarkMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_BENCHMARK: {
    about: "可供对照的公开基准值：各类业务的流失率、收入留存率、速动比率、LTV 与 CAC 之比。",
    formula: "函数参考中“公开基准值”表的数字。月流失率绝不换算成年流失率，反之亦然。",
    source: "公开数字，来源与疑点逐条列在公开基准值表中。",
    params: {
      who: {
        label: "业务或指标",
        about:
          "b2b、saas、consumer retail 消费零售、subscriptions 订阅、quick ratio 等，全部列在函数参考中。",
      },
      period: {
        label: "期间",
        about: "流失率所指的期间：month 月（默认）或 year 年。与期间无关的比值不受影响。",
      },
      bound: { label: "上下限", about: "high 上限（默认）或 low 下限。只公布一个数字时两者相同。" },
    },
  },
};

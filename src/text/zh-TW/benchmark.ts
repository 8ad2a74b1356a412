import type { benchmarkMetrics as metrics } from "../../core/benchmark";
import type { MetricTextsOf } from "../translation";

export const benchmarkMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_BENCHMARK: {
    about: "可供對照的公開基準值：各類業務的流失率、營收留存率、速動比率、LTV 與 CAC 之比。",
    formula: "函數參考中「公開基準值」表的數字。月流失率絕不換算成年流失率，反之亦然。",
    source: "公開數字，來源與疑點逐條列在公開基準值表中。",
    params: {
      who: {
        label: "業務或指標",
        about:
          "b2b、saas、consumer retail 消費零售、subscriptions 訂閱、quick ratio 等，全部列在函數參考中。",
      },
      period: {
        label: "期間",
        about: "流失率所指的期間：month 月（預設）或 year 年。與期間無關的比值不受影響。",
      },
      bound: { label: "上下限", about: "high 上限（預設）或 low 下限。只公布一個數字時兩者相同。" },
    },
  },
};

import type { ratesFromCounts as analysis } from "../../core/churn/rates-from-counts";
import type { AnalysisTextsOf } from "../translation";
import { changeSentences } from "./periods";

export const ratesFromCounts: AnalysisTextsOf<{ counts: typeof analysis }>["counts"] = {
  title: "按人数计算的流失率",
  question: "我们的客户流失得有多快？",
  about:
    "根据每个期间的客户人数，列出流失率和留存率、真实流失率所在的区间、与上一期间是否真的不同，以及流失率的走向。",
  formula:
    "流失率按所选方法计算，与 RATE 相同。留存率 =（期初 − 流失）÷ 期初。期末 = 期初 + 新增 − 流失。净变动 =（期末 − 期初）÷ 期初。下限和上限：流失率的 Wilson 区间，仅当基数是可能流失的客户（期初客户，或期初加新增）时给出。较上期：与紧邻的上一期间相比，用两比例检验（期望频数小于 5 时用 Fisher 精确检验）。中间缺少的期间照列，数值留空。走向：流失率的最小二乘直线，p 值来自 t 检验。",
  source:
    "按人数计算的通行比率。区间：Wilson (1927), J. Am. Stat. Assoc. 22，不作连续性校正。净变动不是流失率：新增的客户会掩盖流失的客户。",
  needs: {
    period: { label: "期间", about: "每行所属的期间：2024-03 这样的名称，或其中的一个日期。" },
    start: { label: "期初客户数", about: "每个期间开始时的客户数。" },
    lost: { label: "流失客户数", about: "每个期间流失的客户数。" },
    joined: { label: "新增客户数", about: "每个期间新增的客户数。" },
  },
  settings: {
    method: {
      label: "方法",
      about: "计算基数：start 期初（默认）、plusnew 期初加新增、average 平均、acquired 新增。",
    },
    level: { label: "置信水平", about: "0 与 1 之间，省略时为 0.95。" },
  },
  columns: {
    period: "期间",
    opening: "期初",
    joined: "新增",
    lost: "流失",
    closing: "期末",
    churnRate: "流失率",
    low: "下限",
    high: "上限",
    change: "较上期",
    retentionRate: "留存率",
    netChange: "净变动",
  },
  answers: {
    rate: "{period} 的 {base} 位客户中流失了 {lost} 位，流失率 {rate}（{level} 置信区间 {low} 至 {high}）。",
    rateBy: "{period} 流失了 {lost} 位客户，按“{method}”计算的流失率为 {rate}。",
    ...changeSentences,
    improving: "{given} 个期间的流失率呈下降趋势，情况正在改善。",
    worsening: "{given} 个期间的流失率呈上升趋势，情况正在恶化。",
    flat: "{given} 个期间的流失率没有显著的升降趋势。",
    missing:
      "中间有 {missing} 个期间没有数据，最早是 {firstMissing}：流失率只与紧邻的上一期间相比。",
    gap: "有 {gaps} 个期间的期初客户数与上一期间的期末客户数不一致，最早是 {firstGap}：请检查数字，或确认是否有回流客户。",
    none: "没有任何期间有可能流失的客户，因此没有流失率。",
  },
};

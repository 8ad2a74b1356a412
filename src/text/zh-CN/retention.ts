import type {
  retentionAnalyses as analyses,
  retentionMetrics as metrics,
} from "../../core/retention";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { periodSentences } from "./periods";

export const retentionMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RETENTION: {
    about: "期初客户中到期末仍在的比例，不计期间内新增的客户。",
    formula: "（期末 − 新增）÷ 期初",
    source:
      "按人数计算的通行留存率。只有期间内没有新增客户又流失时，才等于 1 − RATE；有老客户回流时可能大于 1。",
    params: {
      start: { label: "期初客户数", about: "期间开始时的客户数。" },
      end: { label: "期末客户数", about: "期间结束时的客户数。" },
      joined: { label: "新增客户数", about: "期间内新增的客户数，省略时为 0。" },
    },
  },
  CHURN_RENEWAL: {
    about: "一个期间内到期的合同中续签的比例，可按份数或按金额计算。",
    formula: "续签 ÷ 到期",
    source: "通行的续约率，按到期日计算。按金额计算时，若续签价格更高，可能大于 1。",
    params: {
      renewed: { label: "续签", about: "到期合同中续签的份数或金额。" },
      due: { label: "到期", about: "期间内到期合同的份数或金额。" },
    },
  },
};

export const retentionAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_RETENTION_BY_PERIOD: {
    title: "各期留存率",
    question: "我们留住了多少客户？",
    about: "每个期间开始时活跃的客户，到期末还有多少仍然活跃，并给出真实留存率所在的区间。",
    formula:
      "留存率 = 留存 ÷ 期初。下限和上限：该比例在所选置信水平下的 Wilson 区间。较上期：与上一期间相比，用两比例检验（期望频数小于 5 时用 Fisher 精确检验），从首笔订单后满一个阈值的期间算起。",
    source:
      "自定规则：沿用客户变动表中留存的客户。区间：Wilson (1927), J. Am. Stat. Assoc. 22，不作连续性校正。",
    needs: {
      customer: { label: "客户", about: "每笔订单的客户。" },
      date: { label: "订单日期", about: "每笔订单的日期。" },
    },
    settings: {
      threshold: {
        label: "流失阈值（沉默天数）",
        about: "沉默超过这么多天的客户算作流失。省略时为 90。",
      },
      period: {
        label: "期间",
        about: "day 日、week 周、month 月（默认）、quarter 季度或 year 年；一周从星期一开始。",
      },
      asOf: {
        label: "统计截止日",
        about: "只统计到这一天，之后的行不计入。省略时取数据中最晚的日期。",
      },
      level: { label: "置信水平", about: "0 与 1 之间，省略时为 0.95。" },
    },
    columns: {
      period: "期间",
      opening: "期初",
      retained: "留存",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      lost: "流失",
      change: "较上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客户中留住了 {retained} 位，留存率 {rate}（{level} 置信区间 {low} 至 {high}）。",
      ...periodSentences,
      none: "还没有已结束且期初有客户的期间，因此暂无留存率。",
    },
  },
};

import type { riskMetrics as metrics } from "../../core/risk";
import type { MetricTextsOf } from "../translation";

export const riskMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_SILENT: {
    about: "客户沉默的天数超出阈值多少天（未到为负数），以及是否已经超出（TRUE 或 FALSE）。",
    formula:
      "统计截止日 − 最后活动日 − 阈值；大于 0 即为 TRUE。阈值：制造业 30 天、快消品 15 天、其他 30 天。",
    source:
      "制造业、快消品：某 CRM 厂商的流失分析手册。自定：其他行业的天数，以及到达阈值当天还不算超出。",
    params: {
      last: { label: "最后活动日", about: "客户最近一次下单或联系的日期。" },
      asOf: { label: "统计截止日", about: "以哪一天判断沉默天数。" },
      industryOrDays: {
        label: "行业或天数",
        about: "制造业（30 天）、快消品（15 天）、其他（30 天，默认），或直接填天数。",
      },
    },
    results: { over: "超过阈值的天数", isSilent: "是否超期" },
  },
  CHURN_DROP: {
    about: "与上一期相比，登录、订单或金额的降幅达到阈值时为 TRUE。",
    formula: "本期 ≤ 上期 ×（1 − 降幅）",
    source: "登录量周环比减半、季度订单减少 40%：某 CRM 厂商的流失分析手册。",
    params: {
      current: { label: "本期", about: "最近一期的数值。" },
      previous: { label: "上期", about: "上一期的数值。" },
      threshold: {
        label: "降幅",
        about: "达到多大降幅才算，0 到 1。省略时为 0.5，即只剩一半或更少。",
      },
    },
  },
  CHURN_STREAK: {
    about: "序列末尾连续多期下降且降幅足够大时为 TRUE，例如订货量连降三个月。",
    formula:
      "最后几期的值都低于前一期，并且：total：最后一期 ≤（1 − 降幅）× 下降之前的值。each：每一期 ≤（1 − 降幅）× 前一期。首尾的空白不计。",
    source:
      "连续三个月、15%：某 CRM 厂商的流失分析手册，未说明 15% 是合计还是每月。自定：默认取合计；每月 15% 相当于三个月合计 38.6%。",
    params: {
      values: { label: "数值", about: "每期一个值，最近一期在最后。没有发生的期间请填 0。" },
      periods: { label: "连续下降次数", about: "连续下降几次。省略时为 3，需要四个值。" },
      drop: { label: "降幅", about: "达到多大降幅才算，0 到 1。省略时为 0.15。" },
      mode: {
        label: "降幅算法",
        about: "total（默认）：几次下降合计达到降幅。each：每次下降都达到降幅。",
      },
    },
  },
  CHURN_ACTION: {
    about: "针对某个 RFM 分群或预警规则该做什么、由谁负责。",
    formula: "函数参考中“行动建议”表的文字。",
    source: "自定规则：取自流失与留存文章中的建议，每条只写一项任务、一个负责人。",
    params: {
      segmentOrRule: {
        label: "分群或规则",
        about:
          "任一语言的分群名称，例如“有流失风险”，或规则编号：R1 至 R19、W1 至 W4、B1、M1、M2。",
      },
      language: { label: "语言", about: "文字的语言：en（默认）、zh-CN 或 zh-TW。" },
    },
  },
};

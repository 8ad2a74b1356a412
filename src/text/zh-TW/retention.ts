import type {
  retentionAnalyses as analyses,
  retentionMetrics as metrics,
} from "../../core/retention";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { periodSentences } from "./periods";

export const retentionMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RETENTION: {
    about: "期初客戶到期末仍在的比例，不計期間內新增的客戶。",
    formula: "（期末 − 新增）÷ 期初",
    source:
      "依人數計算的通行留存率。只有期間內沒有新增客戶又流失時，才等於 1 − RATE；有舊客戶回流時可能大於 1。",
    params: {
      start: { label: "期初客戶數", about: "期間開始時的客戶數。" },
      end: { label: "期末客戶數", about: "期間結束時的客戶數。" },
      joined: { label: "新增客戶數", about: "期間內新增的客戶數，省略時為 0。" },
    },
  },
  CHURN_RENEWAL: {
    about: "一個期間內到期的合約中續約的比例，可按件數或按金額計算。",
    formula: "續約 ÷ 到期",
    source: "通行的續約率，按到期日計算。按金額計算時，若續約價格更高，可能大於 1。",
    params: {
      renewed: { label: "續約", about: "到期合約中續約的件數或金額。" },
      due: { label: "到期", about: "期間內到期合約的件數或金額。" },
    },
  },
};

export const retentionAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_RETENTION_BY_PERIOD: {
    title: "各期留存率",
    question: "我們留住了多少客戶？",
    about: "每個期間開始時活躍的客戶，到期末還有多少仍然活躍，並列出真實留存率所在的區間。",
    formula:
      "留存率 = 留存 ÷ 期初。下限與上限：該比例在所選信賴水準下的 Wilson 區間。較上期：與上一期間相比，用兩比例檢定（期望次數小於 5 時用 Fisher 精確檢定），從首筆訂單後滿一個門檻的期間算起。",
    source:
      "自訂規則：沿用客戶變動表中留存的客戶。區間：Wilson (1927), J. Am. Stat. Assoc. 22，不做連續性校正。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: {
      threshold: {
        label: "流失門檻（沉默天數）",
        about: "沉默超過這麼多天的客戶視為流失。省略時為 90。",
      },
      period: {
        label: "期間",
        about: "day 日、week 週、month 月（預設）、quarter 季或 year 年；一週從星期一開始。",
      },
      asOf: {
        label: "統計截止日",
        about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
      },
      level: { label: "信賴水準", about: "介於 0 與 1 之間，省略時為 0.95。" },
    },
    columns: {
      period: "期間",
      opening: "期初",
      retained: "留存",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      lost: "流失",
      change: "較上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客戶中留住了 {retained} 位，留存率 {rate}（{level} 信賴區間 {low} 至 {high}）。",
      ...periodSentences,
      none: "還沒有已結束且期初有客戶的期間，因此暫無留存率。",
    },
  },
};

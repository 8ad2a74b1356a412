import type { riskMetrics as metrics } from "../../core/risk";
import type { MetricTextsOf } from "../translation";

export const riskMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_SILENT: {
    about: "客戶沉默的天數超出門檻多少天（未到為負數），以及是否已經超出（TRUE 或 FALSE）。",
    formula:
      "統計截止日 − 最後活動日 − 門檻；大於 0 即為 TRUE。門檻：製造業 30 天、快速消費品 15 天、其他 30 天。",
    source:
      "製造業、快速消費品：某 CRM 廠商的流失分析手冊。自訂：其他產業的天數，以及到達門檻當天還不算超出。",
    params: {
      last: { label: "最後活動日", about: "客戶最近一次下單或聯繫的日期。" },
      asOf: { label: "統計截止日", about: "以哪一天判斷沉默天數。" },
      industryOrDays: {
        label: "產業或天數",
        about: "製造業（30 天）、快速消費品（15 天）、其他（30 天，預設），或直接填天數。",
      },
    },
    results: { over: "超過門檻的天數", isSilent: "是否逾期" },
  },
  CHURN_DROP: {
    about: "與上一期相比，登入、訂單或金額的降幅達到門檻時為 TRUE。",
    formula: "本期 ≤ 上期 ×（1 − 降幅）",
    source: "登入量較前一週減半、季訂單減少 40%：某 CRM 廠商的流失分析手冊。",
    params: {
      current: { label: "本期", about: "最近一期的數值。" },
      previous: { label: "上期", about: "上一期的數值。" },
      threshold: {
        label: "降幅",
        about: "達到多大降幅才算，0 到 1。省略時為 0.5，即只剩一半或更少。",
      },
    },
  },
  CHURN_STREAK: {
    about: "序列末尾連續多期下降且降幅夠大時為 TRUE，例如訂貨量連降三個月。",
    formula:
      "最後幾期的值都低於前一期，並且：total：最後一期 ≤（1 − 降幅）× 下降之前的值。each：每一期 ≤（1 − 降幅）× 前一期。首尾的空白不計。",
    source:
      "連續三個月、15%：某 CRM 廠商的流失分析手冊，未說明 15% 是合計還是每月。自訂：預設取合計；每月 15% 相當於三個月合計 38.6%。",
    params: {
      values: { label: "數值", about: "每期一個值，最近一期在最後。沒有發生的期間請填 0。" },
      periods: { label: "連續下降次數", about: "連續下降幾次。省略時為 3，需要四個值。" },
      drop: { label: "降幅", about: "達到多大降幅才算，0 到 1。省略時為 0.15。" },
      mode: {
        label: "降幅算法",
        about: "total（預設）：幾次下降合計達到降幅。each：每次下降都達到降幅。",
      },
    },
  },
  CHURN_ACTION: {
    about: "針對某個 RFM 分群或預警規則該做什麼、由誰負責。",
    formula: "函數參考中「行動建議」表的文字。",
    source: "自訂規則：取自流失與留存文章中的建議，每則只寫一項任務、一位負責人。",
    params: {
      segmentOrRule: {
        label: "分群或規則",
        about:
          "任一語言的分群名稱，例如「有流失風險」，或規則編號：R1 至 R19、W1 至 W4、B1、M1、M2。",
      },
      language: { label: "語言", about: "文字的語言：en（預設）、zh-CN 或 zh-TW。" },
    },
  },
};

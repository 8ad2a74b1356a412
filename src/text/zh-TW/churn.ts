import type { churnAnalyses as analyses, churnMetrics as metrics } from "../../core/churn";
import type { AnalysisTextsOf, MetricTextsOf } from "../translation";
import { periodSentences } from "./periods";

export const churnMetrics: MetricTextsOf<typeof metrics> = {
  CHURN_RATE: {
    about: "一段期間內流失客戶的占比。「方法」決定以哪些客戶為基數。",
    formula:
      "start：流失 ÷ 期初。plusnew：流失 ÷（期初 + 新增）。average：流失 ÷（（期初 + 期末）÷ 2），期末 = 期初 + 新增 − 流失。acquired：流失 ÷ 新增。",
    source:
      "start：通行的定義。plusnew：Stripe Billing 報表的口徑。average：以期初與期末的平均數為基數。acquired：行銷上的一種算法，不是占比，可能大於 1。",
    params: {
      lost: { label: "流失客戶數", about: "期間內流失的客戶數。" },
      start: { label: "期初客戶數", about: "期間開始時的客戶數。" },
      joined: { label: "新增客戶數", about: "期間內新增的客戶數，省略時為 0。" },
      method: {
        label: "方法",
        about: "計算基數：start 期初（預設）、plusnew 期初加新增、average 平均、acquired 新增。",
      },
    },
  },
  CHURN_ANNUALIZE: {
    about: "把較短期間的流失率以複利方式換算成年流失率：已流失的客戶不會再流失一次。",
    formula: "1 −（1 − 流失率）^ 每年期數",
    source: "存活機率的複利形式；直接把月流失率乘以 12 會高估。",
    params: {
      rate: { label: "每期流失率", about: "一個期間的流失率，0 到 1。" },
      periodsPerYear: { label: "每年期數", about: "一年有幾期：按月為 12（預設），按季為 4。" },
    },
  },
  CHURN_CONFIDENCE: {
    about: "在指定信賴水準下，真實流失率所在的區間：下限與上限，左右兩格。",
    formula:
      "wilson：（p + z²/2n ± z√（p（1−p）/n + z²/4n²））÷（1 + z²/n）。exact：貝他分配分位數。wald：p ± z√（p（1−p）/n）。agresti：以（流失 + z²/2）÷（n + z²）為中心的 wald。結果都限制在 0 到 1 之間。",
    source:
      "Wilson (1927), J. Am. Stat. Assoc. 22；Clopper & Pearson (1934), Biometrika 26；Agresti & Coull (1998), Am. Stat. 52。不做連續性校正。",
    params: {
      lost: { label: "流失客戶數", about: "期間內流失的客戶數。" },
      base: { label: "基數", about: "用來計算比例的客戶數，通常是期初客戶數。" },
      level: { label: "信賴水準", about: "介於 0 與 1 之間，省略時為 0.95。" },
      method: {
        label: "方法",
        about: "wilson（預設）、exact 精確法（Clopper-Pearson）、wald 或 agresti。",
      },
    },
  },
};

const asOf = {
  label: "統計截止日",
  about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
};
const threshold = {
  label: "流失門檻（沉默天數）",
  about: "沉默超過這麼多天的客戶視為流失。省略時為 90。",
};

export const churnAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_ROLLFORWARD: {
    title: "客戶變動表",
    question: "我們正在流失多少客戶？",
    about:
      "只憑訂單紀錄，列出每個期間的期初、新增、回流、流失與期末客戶數。沉默天數超過門檻的客戶視為流失，各欄數字始終平衡。",
    formula:
      "期末 = 期初 + 新增 + 回流 − 流失 − 新增後流失；流失率 = 流失 ÷ 期初。期初與期末分別是期間開始前一晚與最後一晚的活躍客戶數。工作窗格另列出下限與上限（流失率的 95% Wilson 區間）以及較上期：與上一期間相比，用兩比例檢定（期望次數小於 5 時用 Fisher 精確檢定），從首筆訂單後滿一個門檻的期間算起。",
    source: "自訂規則：只看期間前一晚與最後一晚兩個時點，期間內離開又回來的客戶不算變動。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: {
      threshold,
      period: {
        label: "期間",
        about: "day 日、week 週、month 月（預設）、quarter 季或 year 年；一週從星期一開始。",
      },
      asOf,
    },
    columns: {
      period: "期間",
      opening: "期初",
      joined: "新增",
      reactivated: "回流",
      churned: "流失",
      joinedAndLapsed: "新增後流失",
      closing: "期末",
      churnRate: "流失率",
      retentionRate: "留存率",
      low: "下限",
      high: "上限",
      change: "較上期",
    },
    answers: {
      rate: "{period} 期初的 {opening} 位客戶中流失了 {lost} 位，流失率 {rate}（95% 信賴區間 {low} 至 {high}）。",
      ...periodSentences,
      none: "還沒有已結束且期初有客戶的期間，因此暫無流失率。",
    },
  },
  CHURN_STATUS: {
    title: "客戶狀態",
    question: "哪些客戶很久沒有下單了？",
    about:
      "每位客戶一列：首單與最近一單、沉默天數，以及在統計截止日屬於新客戶、活躍、有流失風險或已流失。",
    formula:
      "已流失：沉默天數 > 門檻。有流失風險：沉默天數 ≥ 門檻的三分之二。新客戶：首單距統計截止日不超過 30 天。其餘為活躍。流失日 = 最近一單 + 門檻 + 1 天。",
    source: "自訂規則：沉默天數嚴格超過門檻才算流失；到門檻的三分之二時就該主動聯繫。",
    needs: {
      customer: { label: "客戶", about: "每筆訂單的客戶。" },
      date: { label: "訂單日期", about: "每筆訂單的日期。" },
    },
    settings: { asOf, threshold },
    columns: {
      customer: "客戶",
      first: "首單",
      last: "最近一單",
      orders: "訂單數",
      silentDays: "沉默天數",
      status: "狀態",
      lapsedOn: "流失日",
    },
    answers: {
      counts:
        "{customers} 位客戶中，{lapsed} 位沉默超過 {threshold} 天、已流失，另有 {atRisk} 位有流失風險。",
    },
  },
};

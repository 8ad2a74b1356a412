import type { lostOnlyInPane as analyses } from "../../core/lost";
import type { AnalysisTextsOf } from "../translation";
import { lostBuyers } from "./lost-buyers";

const needs = {
  customer: { label: "客戶", about: "每份訂閱的客戶。" },
  start: { label: "開始日期", about: "每份訂閱的第一天。" },
  end: { label: "結束日期", about: "不再訂閱的第一天；空白表示仍在訂閱。" },
  amount: { label: "每月金額", about: "每份訂閱每月的金額；合計不大於 0 的不算客戶。" },
  plan: { label: "方案", about: "每份訂閱的方案。" },
  reason: { label: "原因", about: "訂閱結束的原因；仍在訂閱的可留空。" },
};
const settings = {
  from: {
    label: "起始日",
    about: "期間的第一天。省略時為到截止日為止的一年，資料不足一年時以資料為準。",
  },
  to: { label: "截止日", about: "期間的最後一天，省略時取最後一個完整月份的月底。" },
  grace: {
    label: "寬限天數",
    about: "兩段訂閱之間的間隔不超過這麼多天，視為沒有中斷。省略時為 1。",
  },
  renewalDays: {
    label: "續訂期限（天）",
    about: "原訂閱結束後不超過這麼多天又開始新訂閱，視為續訂。省略時為 30。",
  },
};

export const lostAnalyses: AnalysisTextsOf<typeof analyses> = {
  CHURN_LOST: {
    title: "各種定義下的流失",
    question: "依不同的定義，我們各流失了多少客戶？",
    about:
      "期初的客戶依每種流失定義各流失多少：有訂閱結束、已經沒有訂閱、沒有準時續訂，或付的錢比以前少。同時列出各占比的 95% 信賴區間與每月損失的金額。",
    formula:
      "基數：期間開始前一晚的客戶。有訂閱結束：本期內有一份訂閱結束，不論之後如何。已取消：最後一晚已沒有訂閱。未續訂：沒有訂閱的天數超過續訂期限，即使後來又回來。已降級：最後一晚仍在，但金額比期初少。比率 = 流失 ÷ 基數；下限與上限為其 Wilson 區間。其中已取消：流失客戶中同時屬於已取消的人數。每月損失 = 期初金額 − 最後一晚的金額，每位客戶至少為 0。",
    source:
      "一篇關於流失分析的文章：取消、不續訂、降級。自訂規則：降級和取消依期間首尾兩晚判斷，與變動表一致；超過 30 天算逾期（Baremetrics 對未付帳單也給這麼久）。",
    needs,
    settings,
    columns: {
      definition: "定義",
      lost: "流失",
      base: "基數",
      rate: "比率",
      low: "下限",
      high: "上限",
      also: "其中已取消",
      amount: "每月損失",
      from: "起始日",
      to: "截止日",
    },
    answers: {
      cancelled:
        "{from} 至 {to}，期初 {base} 位客戶中有 {lost} 位取消，占 {rate}（95% 信賴區間 {low} 至 {high}）。",
      apart:
        "換用其他定義，占比從 {least}（{leastBy}）到 {most}（{mostBy}），相差 {points} 個百分點。",
      alike: "各種定義的結果相同。",
      ended: "{ended} 位客戶有訂閱結束，但最後一晚仍在。",
      waiting: "取消的客戶中有 {waiting} 位離開不到 {days} 天，仍可能續訂。",
      back: "{back} 位超過 {days} 天之後才回來。",
      less: "{less} 位留下但付得更少。",
      unknown: "沒有金額欄，因此不知道誰降級了。",
    },
  },
  CHURN_LOST_REASONS: {
    title: "依原因看流失",
    question: "客戶為什麼離開？",
    about:
      "本期取消的客戶依最後一份訂閱的原因彙總，最常見的在前：人數、占全部取消客戶的比例及其 95% 信賴區間，以及隨之失去的每月金額。沒有寫原因的單獨列一列。",
    formula:
      "已取消：期間開始前一晚在，最後一晚已沒有訂閱。原因：本期內最後結束的那一列所寫。占比 = 流失 ÷ 全部取消的客戶，沒有寫原因的也計算在內；下限與上限為其 Wilson 區間。",
    source:
      "一篇關於流失分析的文章：先弄清客戶為何離開，再採取行動。自訂規則：原因照原文統計，一個也不捨棄。",
    needs,
    settings,
    columns: {
      reason: "原因",
      lost: "流失",
      share: "占比",
      low: "下限",
      high: "上限",
      amount: "每月損失",
    },
    answers: {
      most: "有 {lost} 位客戶取消。最常見的原因是「{reason}」：{customers} 位，占 {share}（95% 信賴區間 {low} 至 {high}）。",
      blank: "{blank} 位沒有寫原因。",
      silent: "有 {lost} 位客戶取消，都沒有寫原因。",
      none: "本期沒有客戶取消。",
    },
  },
  CHURN_LOST_PLANS: {
    title: "依方案看流失",
    question: "哪個方案流失最多？",
    about:
      "期初的客戶依方案彙總，流失率高的在前：取消人數、流失率及其 95% 信賴區間、其餘方案的流失率，以及兩者的差異是否顯著。",
    formula:
      "方案：期間開始前一晚所用的方案，有多個時取金額最大的。流失率 = 流失 ÷ 客戶數，流失指最後一晚已沒有訂閱；下限與上限為其 Wilson 區間。其餘：所有其他方案合計的流失率。與其餘相比：兩比例檢定，期望次數小於 5 時用 Fisher 精確檢定；方案多於兩個時，顯著水準為 0.05 ÷ 方案數（Bonferroni）。",
    source:
      "標準方法：合併的兩比例 z 檢定、Fisher (1922)、Bonferroni 不等式。一家 CRM 廠商的流失分析手冊也提出，要看哪類客戶流失最多。",
    needs,
    settings,
    columns: {
      plan: "方案",
      customers: "客戶數",
      lost: "流失",
      rate: "流失率",
      low: "下限",
      high: "上限",
      others: "其餘",
      verdict: "與其餘相比",
      amount: "每月損失",
    },
    answers: {
      higher:
        "「{plan}」流失最多：{customers} 位客戶中流失 {lost} 位，占 {rate}（95% 信賴區間 {low} 至 {high}），其餘方案為 {others}。差異顯著，超出了隨機波動的範圍。",
      unclear:
        "沒有哪個方案的流失率顯著高於其餘：最高的是「{plan}」的 {rate}（{customers} 位中的 {lost} 位），其餘為 {others}，差異可能只是隨機波動。",
      lower: "有 {safe} 個方案的流失率顯著低於其餘，差異超出了隨機波動的範圍。",
      one: "所有客戶用的是同一個方案，沒有可比較的。",
    },
  },
  CHURN_LOST_CUSTOMERS: {
    title: "流失客戶名單",
    question: "哪些客戶流失了，依哪種定義？",
    about:
      "期初的每位客戶：結果如何，哪些定義將其算作流失，最後一份結束的訂閱在哪天結束；資料中有方案和原因時一併列出。每個定義欄的合計就是該定義下的流失人數。",
    formula:
      "定義與「各種定義下的流失」相同：1 算流失，0 不算。已經離開的客戶分為未續訂，以及還在續訂期限內、仍可能續訂；仍在的客戶分為逾期後回來、已降級、已續訂或另有訂閱、一直留下。方案：期間開始前一晚金額最大的那份。原因：最後結束的那一列所寫。",
    source: "自訂規則：每位客戶一列，便於比較各種定義。",
    needs,
    settings,
    columns: {
      customer: "客戶",
      group: "結果",
      anyEnd: "有訂閱結束",
      cancelled: "已取消",
      notRenewed: "未續訂",
      downgraded: "已降級",
      endedOn: "最後結束日",
      opening: "期初金額",
      closing: "期末金額",
      plan: "方案",
      reason: "原因",
    },
    answers: {
      groups:
        "期初 {base} 位客戶中，{gone} 位已離開，其中 {late} 位已超過續訂期限；{less} 位付得更少。",
      plain: "期初 {base} 位客戶中，{gone} 位已離開，其中 {late} 位已超過續訂期限。",
    },
  },
  ...lostBuyers,
};

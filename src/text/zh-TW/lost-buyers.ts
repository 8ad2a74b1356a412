import type { lostOnlyInPane as analyses } from "../../core/lost";
import type { AnalysisTextsOf } from "../translation";

const needs = {
  customer: { label: "客戶", about: "每筆訂單的客戶。" },
  date: { label: "訂單日期", about: "每筆訂單的日期。" },
  amount: { label: "訂單金額", about: "每筆訂單的金額。退款（負數）不算購買。" },
};
const settings = {
  asOf: {
    label: "統計截止日",
    about: "只統計到這一天，之後的列不計入。省略時取資料中最晚的日期。",
  },
  threshold: {
    label: "流失門檻（沉默天數）",
    about: "沉默天數超過此值的客戶視為流失，省略時為 90。",
  },
  window: {
    label: "比較時段（天）",
    about: "判斷購買是否減少：最近這麼多天，與之前兩段同樣長的時間相比。省略時為 90。",
  },
  drop: {
    label: "降幅",
    about: "減少達到此比例即算流失，省略時為 40%，即只剩六成或更少。",
  },
};

type Id = "CHURN_LOST_BUYERS" | "CHURN_LOST_BUYERS_LIST";
export const lostBuyers: Pick<AnalysisTextsOf<typeof analyses>, Id> = {
  CHURN_LOST_BUYERS: {
    title: "各種定義下流失的客戶",
    question: "依不同的定義，我們各流失了多少客戶？",
    about:
      "截至統計截止日，依每種流失定義各流失多少客戶：沉默過久（依您的天數，或依產業的天數）、沉默超出自身購買節奏、只買過一次，或購買比以前少。同時列出各占比的 95% 信賴區間與這些客戶累計的消費。",
    formula:
      "沉默過久：沉默天數 > 設定天數；製造業 30 天，快速消費品 15 天。超出自身購買節奏：沉默超過自己歷次購買間隔中位數的 3 倍，只買過一次的取全體間隔的中位數。只買過一次：只在一天買過，且距今已超過九成第二次購買所用的天數（PERCENTILE.INC；沒有人買過兩次時取設定天數）；基數為首次購買早於此的客戶。購買減少：尚未沉默過久，但最近一段時間的購買次數或金額不超過之前兩段平均值 ×（1 − 降幅）；基數為尚未沉默過久、且在這兩段之前與之中都買過的客戶。退款不算購買。比率 = 流失 ÷ 基數；下限與上限為其 Wilson 區間。",
    source:
      "依產業的天數，以及把購買減少視為隱性流失：一家 CRM 廠商的流失分析手冊。只買過一次：一篇關於流失分析的文章。自訂規則：間隔中位數的 3 倍、九成的第二次購買、之前兩段時間、40% 的降幅。",
    needs,
    settings,
    columns: {
      definition: "定義",
      days: "天數",
      lost: "流失",
      base: "基數",
      rate: "比率",
      low: "下限",
      high: "上限",
      also: "同時沉默",
      spent: "累計消費",
    },
    answers: {
      silent:
        "{base} 位客戶中有 {lost} 位沉默超過 {threshold} 天，占 {rate}（95% 信賴區間 {low} 至 {high}）。",
      nobody:
        "{base} 位客戶中，沒有人沉默超過 {threshold} 天，占 {rate}（95% 信賴區間 {low} 至 {high}）。",
      apart:
        "換用其他定義，占比從 {least}（{leastBy}）到 {most}（{mostBy}），相差 {points} 個百分點。",
      alike: "各種定義的結果相同。",
      early: "{early} 位已比平時更久沒有購買，但還不到 {threshold} 天。",
      once: "{once} 位只買過一次，按常理早該再次購買。",
      less: "{less} 位仍在購買，但比以前少。",
      short: "還無法判斷誰的購買減少：尚未沉默過久的客戶都沒有那麼早的購買紀錄。",
    },
  },
  CHURN_LOST_BUYERS_LIST: {
    title: "流失客戶名單",
    question: "哪些客戶流失了，依哪種定義？",
    about:
      "每位買過東西的客戶：哪些流失定義將其算作流失，沉默了多久，在多少天買過，累計消費多少。每個定義欄的合計就是該定義下的流失人數。",
    formula:
      "定義與「各種定義下流失的客戶」相同：1 算流失，0 不算，空白表示還無法判斷。同時符合幾種定義的，依以下順序取第一種：只買過一次、沉默過久、超出自身購買節奏、購買減少。",
    source: "自訂規則：每位客戶一列，便於比較各種定義。",
    needs,
    settings,
    columns: {
      customer: "客戶",
      group: "結果",
      silent: "沉默過久",
      silentManufacturing: "沉默（製造業）",
      silentFmcg: "沉默（快速消費品）",
      outOfRhythm: "超出自身節奏",
      boughtOnce: "只買過一次",
      buysLess: "購買減少",
      last: "最後購買日",
      silentDays: "沉默天數",
      purchases: "購買天數",
      spent: "累計消費",
    },
    answers: {
      groups:
        "{customers} 位客戶中，{lost} 位沉默過久、超出自身購買節奏、只買過一次或購買減少，{on} 位照常購買。",
    },
  },
};

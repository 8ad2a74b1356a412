import type { ratesFromCounts as analysis } from "../../core/churn/rates-from-counts";
import type { AnalysisTextsOf } from "../translation";
import { changeSentences } from "./periods";

export const ratesFromCounts: AnalysisTextsOf<{ counts: typeof analysis }>["counts"] = {
  title: "依人數計算的流失率",
  question: "我們的客戶流失得有多快？",
  about:
    "根據每個期間的客戶人數，列出流失率與留存率、真實流失率所在的區間、與上一期間是否真的不同，以及流失率的走向。",
  formula:
    "流失率依所選方法計算，與 RATE 相同。留存率 =（期初 − 流失）÷ 期初。期末 = 期初 + 新增 − 流失。淨變動 =（期末 − 期初）÷ 期初。下限與上限：流失率的 Wilson 區間，僅在基數是可能流失的客戶（期初客戶，或期初加新增）時列出。較上期：與緊鄰的上一期間相比，用兩比例檢定（期望次數小於 5 時用 Fisher 精確檢定）。中間缺少的期間照列，數值留空。走向：流失率的最小平方直線，p 值來自 t 檢定。",
  source:
    "依人數計算的通行比率。區間：Wilson (1927), J. Am. Stat. Assoc. 22，不做連續性校正。淨變動不是流失率：新增的客戶會掩蓋流失的客戶。",
  needs: {
    period: { label: "期間", about: "每列所屬的期間：2024-03 這樣的名稱，或其中的一個日期。" },
    start: { label: "期初客戶數", about: "每個期間開始時的客戶數。" },
    lost: { label: "流失客戶數", about: "每個期間流失的客戶數。" },
    joined: { label: "新增客戶數", about: "每個期間新增的客戶數。" },
  },
  settings: {
    method: {
      label: "方法",
      about: "計算基數：start 期初（預設）、plusnew 期初加新增、average 平均、acquired 新增。",
    },
    level: { label: "信賴水準", about: "介於 0 與 1 之間，省略時為 0.95。" },
  },
  columns: {
    period: "期間",
    opening: "期初",
    joined: "新增",
    lost: "流失",
    closing: "期末",
    churnRate: "流失率",
    low: "下限",
    high: "上限",
    change: "較上期",
    retentionRate: "留存率",
    netChange: "淨變動",
  },
  answers: {
    rate: "{period} 的 {base} 位客戶中流失了 {lost} 位，流失率 {rate}（{level} 信賴區間 {low} 至 {high}）。",
    rateBy: "{period} 流失了 {lost} 位客戶，依「{method}」計算的流失率為 {rate}。",
    ...changeSentences,
    improving: "{given} 個期間的流失率呈下降趨勢，情況正在改善。",
    worsening: "{given} 個期間的流失率呈上升趨勢，情況正在惡化。",
    flat: "{given} 個期間的流失率沒有顯著的升降趨勢。",
    missing:
      "中間有 {missing} 個期間沒有資料，最早是 {firstMissing}：流失率只與緊鄰的上一期間相比。",
    gap: "有 {gaps} 個期間的期初客戶數與上一期間的期末客戶數不一致，最早是 {firstGap}：請檢查數字，或確認是否有回流客戶。",
    none: "沒有任何期間有可能流失的客戶，因此沒有流失率。",
  },
};

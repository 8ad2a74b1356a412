import type { changeSentences as change, periodSentences as periods } from "../../core/churn";

/** Shared by the answers that compare periods. */
export const changeSentences: Readonly<Record<keyof typeof change, string>> = {
  higher: "與 {before} 的 {rateBefore} 相比明顯升高，超出了隨機波動的範圍。",
  lower: "與 {before} 的 {rateBefore} 相比明顯降低，超出了隨機波動的範圍。",
  same: "與 {before} 的 {rateBefore} 相比沒有明顯差異，可能只是隨機波動。",
  differ: "但在可比較的 {periods} 個期間之間，差異超出了隨機波動的範圍。",
  alike: "可比較的 {periods} 個期間之間也沒有明顯差異。",
};

export const periodSentences: Readonly<Record<keyof typeof periods, string>> = {
  ...changeSentences,
  running: "{running} 尚未結束，未計入。",
};

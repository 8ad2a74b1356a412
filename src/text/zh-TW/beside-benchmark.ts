import type { benchmarkSentences as english } from "../../core/benchmark";
import type { ParamText } from "../translation";
import { benchmarkNotes } from "./benchmark-words";

/** Shared by the analyses whose churn rate can be compared with a published one. */
export const benchmarkSentences: Readonly<Record<keyof typeof english, string>> = {
  over: "流失率 {churn} 高於「{who}」{per} {band} 的公開水準（{source}），信賴區間也不包含該水準。",
  under:
    "流失率 {churn} 低於「{who}」{per} {band} 的公開水準（{source}），信賴區間也不包含該水準。",
  within: "流失率 {churn} 落在「{who}」{per} {band} 的公開水準（{source}）之內。",
  unclear:
    "流失率 {churn} 與「{who}」{per} {band} 的公開水準（{source}）不同，但信賴區間觸及該水準，沒有顯著差異。",
  notConverted:
    "「{who}」{per} {band} 的公開水準（{source}）未作比較：期間長短不同，而流失率不作換算。",
  ...benchmarkNotes,
};

export const benchmarkSetting: ParamText = {
  label: "對照基準",
  about: "與哪個公開流失率比較。省略時不比較。",
};

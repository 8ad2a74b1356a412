import type { benchmarkSentences as english } from "../../core/benchmark";
import type { ParamText } from "../translation";
import { benchmarkNotes } from "./benchmark-words";

/** Shared by the analyses whose churn rate can be compared with a published one. */
export const benchmarkSentences: Readonly<Record<keyof typeof english, string>> = {
  over: "流失率 {churn} 高于“{who}”{per} {band} 的公开水平（{source}），置信区间也不包含该水平。",
  under: "流失率 {churn} 低于“{who}”{per} {band} 的公开水平（{source}），置信区间也不包含该水平。",
  within: "流失率 {churn} 处于“{who}”{per} {band} 的公开水平（{source}）之内。",
  unclear:
    "流失率 {churn} 与“{who}”{per} {band} 的公开水平（{source}）不同，但置信区间触及该水平，没有显著差异。",
  notConverted:
    "“{who}”{per} {band} 的公开水平（{source}）未作比较：期间长短不同，而流失率不作换算。",
  ...benchmarkNotes,
};

export const benchmarkSetting: ParamText = {
  label: "对照基准",
  about: "与哪个公开流失率比较。省略时不比较。",
};

import type { changeSentences as change, periodSentences as periods } from "../../core/churn";

/** Shared by the answers that compare periods. */
export const changeSentences: Readonly<Record<keyof typeof change, string>> = {
  higher: "与 {before} 的 {rateBefore} 相比明显升高，超出了随机波动的范围。",
  lower: "与 {before} 的 {rateBefore} 相比明显降低，超出了随机波动的范围。",
  same: "与 {before} 的 {rateBefore} 相比没有明显差异，可能只是随机波动。",
  differ: "但在可比较的 {periods} 个期间之间，差异超出了随机波动的范围。",
  alike: "可比较的 {periods} 个期间之间也没有明显差异。",
};

export const periodSentences: Readonly<Record<keyof typeof periods, string>> = {
  ...changeSentences,
  running: "{running} 尚未结束，未计入。",
};

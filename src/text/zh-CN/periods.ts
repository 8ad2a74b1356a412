import type { periodSettings as settings } from "../../core/calendar/period-settings";
import type { changeSentences as change, periodSentences as periods } from "../../core/churn";
import type { ParamText } from "../translation";

/** Shared by the answers that compare periods. */
export const changeSentences: Readonly<Record<keyof typeof change, string>> = {
  higher: "与 {before} 的 {rateBefore} 相比显著升高，超出了随机波动的范围。",
  lower: "与 {before} 的 {rateBefore} 相比显著降低，超出了随机波动的范围。",
  same: "与 {before} 的 {rateBefore} 相比没有显著差异，可能只是随机波动。",
  differ: "但在可比较的 {periods} 个期间之间，差异超出了随机波动的范围。",
  alike: "可比较的 {periods} 个期间之间也没有显著差异。",
};

export const periodSentences: Readonly<Record<keyof typeof periods, string>> = {
  ...changeSentences,
  running: "{running} 的数据不完整，未计入。",
};

/** Asked by every analysis by period. */
export const periodSettings: Readonly<Record<keyof typeof settings, ParamText>> = {
  period: {
    label: "期间",
    about: "day 日、week 周、month 月（默认）、quarter 季度或 year 年；一周从星期一开始。",
  },
  yearStart: {
    label: "财年起始月",
    about: "财年从这个月的 1 日开始，之后每三个月为一个季度。",
  },
  weekStart: {
    label: "每周第一天",
    about: "一周从哪一天开始。从星期一开始时为 ISO 周。",
  },
};

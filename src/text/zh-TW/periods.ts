import type { periodSettings as settings } from "../../core/calendar/period-settings";
import type { changeSentences as change, periodSentences as periods } from "../../core/churn";
import type { ParamText } from "../translation";

/** Shared by the answers that compare periods. */
export const changeSentences: Readonly<Record<keyof typeof change, string>> = {
  higher: "與 {before} 的 {rateBefore} 相比顯著升高，超出了隨機波動的範圍。",
  lower: "與 {before} 的 {rateBefore} 相比顯著降低，超出了隨機波動的範圍。",
  same: "與 {before} 的 {rateBefore} 相比沒有顯著差異，可能只是隨機波動。",
  differ: "但在可比較的 {periods} 個期間之間，差異超出了隨機波動的範圍。",
  alike: "可比較的 {periods} 個期間之間也沒有顯著差異。",
};

export const periodSentences: Readonly<Record<keyof typeof periods, string>> = {
  ...changeSentences,
  running: "{running} 的資料不完整，未計入。",
};

/** Asked by every analysis by period. */
export const periodSettings: Readonly<Record<keyof typeof settings, ParamText>> = {
  period: {
    label: "期間",
    about: "day 日、week 週、month 月（預設）、quarter 季或 year 年；一週從星期一開始。",
  },
  yearStart: {
    label: "會計年度起始月",
    about: "會計年度從這個月的 1 日開始，之後每三個月為一季。",
  },
  weekStart: {
    label: "每週第一天",
    about: "一週從哪一天開始。從星期一開始時為 ISO 週。",
  },
};

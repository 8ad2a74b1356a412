import { PERIODS, type Cadence } from "./period";
import { USUAL_RULES, WEEK_STARTS, YEAR_STARTS } from "./period-rules";

/** What every analysis by period asks. Cell functions take calendar years and ISO weeks. */
export const periodSettings = {
  period: {
    kind: "label",
    label: "Period",
    about: "day, week, month (default), quarter or year. Weeks start on Monday.",
    oneOf: PERIODS,
    usual: "month",
  },
  yearStart: {
    kind: "label",
    label: "Year begins in",
    about: "The month in which fiscal years begin, and quarters every three months from it.",
    oneOf: YEAR_STARTS,
    usual: USUAL_RULES.yearStart,
    onlyInPane: true,
    onlyWhen: { setting: "period", is: ["quarter", "year"] },
    isShared: true,
  },
  weekStart: {
    kind: "label",
    label: "Week begins on",
    about: "The first day of a week. From Monday on, weeks are ISO weeks.",
    oneOf: WEEK_STARTS,
    usual: USUAL_RULES.weekStart,
    onlyInPane: true,
    onlyWhen: { setting: "period", is: ["week"] },
    isShared: true,
  },
} as const;

/** The periods of a result by the settings it was computed with; undefined where it has none. */
export function cadenceIn(settings: Readonly<Record<string, unknown>>): Cadence | undefined {
  const period = PERIODS.find((each) => each === settings.period);
  const yearStart = YEAR_STARTS.find((each) => each === settings.yearStart);
  const weekStart = WEEK_STARTS.find((each) => each === settings.weekStart);
  if (period === undefined || yearStart === undefined || weekStart === undefined) return undefined;
  return { period, yearStart, weekStart };
}

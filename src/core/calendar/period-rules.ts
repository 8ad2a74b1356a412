/** In order: the place of a month is its number less 1. */
export const YEAR_STARTS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
export const WEEK_STARTS = ["monday", "sunday", "saturday"] as const;

/** Where quarters and years begin, and where weeks do. Days and months are the same under all rules. */
export interface PeriodRules {
  /** The month in which years begin, and quarters every three months from it. */
  readonly yearStart: (typeof YEAR_STARTS)[number];
  readonly weekStart: (typeof WEEK_STARTS)[number];
}

/** Calendar years and ISO weeks. */
export const USUAL_RULES: PeriodRules = { yearStart: "january", weekStart: "monday" };

/** 1 to 12. */
export function firstMonthOf({ yearStart }: PeriodRules): number {
  return YEAR_STARTS.indexOf(yearStart) + 1;
}

/** As `weekdayOf` counts: Monday 1 to Sunday 7. */
export function firstWeekdayOf({ weekStart }: PeriodRules): number {
  return weekdays[weekStart];
}
const weekdays: Readonly<Record<PeriodRules["weekStart"], number>> = {
  monday: 1,
  saturday: 6,
  sunday: 7,
};

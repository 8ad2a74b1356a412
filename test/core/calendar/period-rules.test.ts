import fc from "fast-check";
import { civilOf, dayOf, FIRST_DAY, LAST_DAY } from "../../../src/core/calendar/civil";
import { isRunning, nameOf, nextOf, startOf } from "../../../src/core/calendar/period";
import { PERIODS, type Period } from "../../../src/core/calendar/period";
import {
  USUAL_RULES,
  YEAR_STARTS,
  type PeriodRules,
} from "../../../src/core/calendar/period-rules";
import { periodRules, runs } from "../../support/orders";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? NaN;
const isoOf = (serial: number) => nameOf("day", serial);
const labelOf = (period: Period, serial: number, rules: Partial<PeriodRules>) => {
  const all = { ...USUAL_RULES, ...rules };
  return nameOf(period, startOf(period, serial, all), all);
};

describe("period rules give", () => {
  // The fiscal year is named by the year in which it ends, as in India, Japan and Britain (April), at Microsoft (July) and
  // in the United States government (October).
  test.each([
    ["april", [2025, 3, 31], "FY2025 Q4", "FY2025"],
    ["april", [2025, 4, 1], "FY2026 Q1", "FY2026"],
    ["april", [2025, 6, 30], "FY2026 Q1", "FY2026"],
    ["april", [2025, 7, 1], "FY2026 Q2", "FY2026"],
    ["april", [2026, 1, 1], "FY2026 Q4", "FY2026"],
    ["july", [2024, 6, 30], "FY2024 Q4", "FY2024"],
    ["july", [2024, 7, 1], "FY2025 Q1", "FY2025"],
    ["october", [2024, 9, 30], "FY2024 Q4", "FY2024"],
    ["october", [2024, 10, 1], "FY2025 Q1", "FY2025"],
    ["february", [2024, 1, 31], "FY2024 Q4", "FY2024"],
    ["february", [2024, 2, 1], "FY2025 Q1", "FY2025"],
    ["december", [2023, 12, 1], "FY2024 Q1", "FY2024"],
    ["march", [2024, 2, 29], "FY2024 Q4", "FY2024"],
    ["march", [2024, 3, 1], "FY2025 Q1", "FY2025"],
    ["january", [2024, 2, 29], "2024-Q1", "2024"],
  ] as const)("years from %s on: %j lies in %s of %s", (yearStart, [y, m, d], quarter, year) => {
    expect(labelOf("quarter", day(y, m, d), { yearStart })).toBe(quarter);
    expect(labelOf("year", day(y, m, d), { yearStart })).toBe(year);
  });
  test("a fiscal quarter that holds 29 February its last day", () => {
    const rules = { ...USUAL_RULES, yearStart: "march" } as const;
    const start = startOf("quarter", day(2024, 2, 29), rules);
    expect([start, nextOf("quarter", start) - 1].map(isoOf)).toEqual(["2023-12-01", "2024-02-29"]);
    expect(isRunning({ ...rules, period: "quarter" }, day(2024, 2, 28))).toBe(true);
    expect(isRunning({ ...rules, period: "quarter" }, day(2024, 2, 29))).toBe(false);
  });
  test.each([
    ["monday", [2026, 1, 3], "2026-W01"],
    ["monday", [2027, 1, 3], "2026-W53"],
    ["monday", [2027, 1, 4], "2027-W01"],
    ["sunday", [2026, 1, 3], "2025-12-28"],
    ["sunday", [2026, 1, 4], "2026-01-04"],
    ["saturday", [2026, 1, 2], "2025-12-27"],
    ["saturday", [2026, 1, 3], "2026-01-03"],
    ["sunday", [2024, 2, 29], "2024-02-25"],
  ] as const)("weeks from %s on: %j lies in %s", (weekStart, [y, m, d], name) =>
    expect(labelOf("week", day(y, m, d), { weekStart })).toBe(name)
  );
  test("a week that runs until the day before it begins again", () => {
    const week = { ...USUAL_RULES, period: "week", weekStart: "sunday" } as const;
    // 3 January 2026 is a Saturday.
    expect([2, 3, 4].map((date) => isRunning(week, day(2026, 1, date)))).toEqual([
      true,
      false,
      true,
    ]);
  });
  test("days and months that no rule changes", () => {
    const rules = { yearStart: "april", weekStart: "sunday" } as const;
    expect(labelOf("month", day(2024, 2, 29), rules)).toBe("2024-02");
    expect(labelOf("day", day(2024, 2, 29), rules)).toBe("2024-02-29");
  });
  test("periods of the first and the last day of Excel, which reach out of its calendar", () => {
    const rules = { ...USUAL_RULES, yearStart: "april" } as const;
    expect(labelOf("year", FIRST_DAY, rules)).toBe("FY1900");
    expect(nextOf("year", startOf("year", FIRST_DAY, rules))).toBe(day(1900, 4, 1));
    expect(startOf("year", LAST_DAY, rules)).toBe(day(9999, 4, 1));
    expect(nextOf("year", startOf("year", LAST_DAY, rules))).toBeGreaterThan(LAST_DAY);
  });
});

describe("period rules agree with the calendar", () => {
  const days = fc.integer({ min: FIRST_DAY + 400, max: LAST_DAY - 1000 });

  test.each(PERIODS)("%s: each day lies in one period, with a name of its own", (period) =>
    fc.assert(
      fc.property(days, periodRules, (one, rules) => {
        const start = startOf(period, one, rules);
        const next = nextOf(period, start);
        expect(start <= one && one < next).toBe(true);
        for (const inside of [start, one, next - 1])
          expect(startOf(period, inside, rules)).toBe(start);
        expect(startOf(period, start - 1, rules)).toBeLessThan(start);
        expect(nextOf(period, startOf(period, start - 1, rules))).toBe(start);
        const [before, now, after] = [start - 1, start, next].map((each) =>
          nameOf(period, startOf(period, each, rules), rules)
        );
        expect(String(before) < String(now) && String(now) < String(after)).toBe(true);
      }),
      runs
    )
  );
  test("a fiscal quarter counted month by month from the start of the year", () =>
    fc.assert(
      fc.property(days, periodRules, (one, rules) => {
        fc.pre(rules.yearStart !== "january");
        let { year, month } = civilOf(one);
        let months = 0;
        for (; YEAR_STARTS[month - 1] !== rules.yearStart; months++)
          [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
        const quarter = `FY${year + 1} Q${Math.floor(months / 3) + 1}`;
        expect(labelOf("quarter", one, rules)).toBe(quarter);
        expect(labelOf("year", one, rules)).toBe(`FY${year + 1}`);
        expect(startOf("year", one, rules)).toBe(day(year, month, 1));
      }),
      runs
    ));
  test("weeks of seven days that begin on the weekday asked for", () =>
    fc.assert(
      fc.property(days, periodRules, (one, rules) => {
        // 1 January 2024 was a Monday.
        const weekday = (((startOf("week", one, rules) - day(2024, 1, 1)) % 7) + 7) % 7;
        expect(weekday).toBe({ monday: 0, saturday: 5, sunday: 6 }[rules.weekStart]);
      }),
      runs
    ));
});

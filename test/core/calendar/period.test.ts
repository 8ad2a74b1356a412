import fc from "fast-check";
import { civilOf, dayOf } from "../../../src/core/calendar/civil";
import { isRunning, MONTHLY, nameOf, nextOf, PERIODS } from "../../../src/core/calendar/period";
import { periodsBetween, startOf, type Period } from "../../../src/core/calendar/period";
import { USUAL_RULES } from "../../../src/core/calendar/period-rules";
import { isFault } from "../../../src/core/fault";
import { periodRules, runs } from "../../support/orders";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? NaN;
const days = fc.integer({ min: 1000, max: 100_000 });

describe("periods give", () => {
  test.each([
    ["day", "2024-03-01"],
    ["week", "2024-W09"],
    ["month", "2024-03"],
    ["quarter", "2024-Q1"],
    ["year", "2024"],
  ] as const)("the name of the %s of 1 March 2024: %s", (period, name) =>
    expect(nameOf(period, startOf(period, day(2024, 3, 1)))).toBe(name)
  );
  test.each([
    [2021, 1, 3, "2020-W53"],
    [2021, 1, 4, "2021-W01"],
    [2024, 12, 30, "2025-W01"],
  ])("ISO weeks at the turn of a year: %d-%d-%d is in %s", (year, month, date, name) =>
    expect(nameOf("week", startOf("week", day(year, month, date)))).toBe(name)
  );
  test("a running period until its last day", () => {
    expect(isRunning(MONTHLY, day(2024, 2, 28))).toBe(true);
    expect(isRunning(MONTHLY, day(2024, 2, 29))).toBe(false);
    expect(isRunning({ ...MONTHLY, period: "day" }, day(2024, 2, 28))).toBe(false);
  });
});

describe("periods refuse", () => {
  test("more of them than anyone reads", () =>
    expect(periodsBetween({ ...USUAL_RULES, period: "day", from: 1, until: 60_000 })).toMatchObject(
      { fault: "too-many-periods", values: { periods: 60_000, limit: 50_000 } }
    ));
});

describe("periods agree with the calendar", () => {
  test.each(PERIODS)("%s: each day lies in one, and they follow without a gap", (period) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 2000 }), periodRules, (from, span, rules) => {
        const periods = periodsBetween({ ...rules, period, from, until: from + span });
        if (isFault(periods)) throw new Error(periods.fault);
        const starts = [...periods.starts];
        expect(starts[0]).toBe(startOf(period, from, rules));
        expect(starts.slice(1)).toEqual(starts.slice(0, -1).map((start) => nextOf(period, start)));
        expect(starts.at(-2)).toBe(startOf(period, from + span, rules));
        const names = starts.map((start) => nameOf(period, start, rules));
        expect(names).toEqual([...names].sort());
        expect(new Set(names).size).toBe(names.length);
      }),
      runs
    );
  });
  test.each([
    ["month", ({ date }) => date === 1],
    ["quarter", ({ date, month }) => date === 1 && month % 3 === 1],
    ["year", ({ date, month }) => date === 1 && month === 1],
  ] as readonly (readonly [Period, (civil: ReturnType<typeof civilOf>) => boolean])[])(
    "%s: a start is a first day",
    (period, isFirst) => {
      fc.assert(
        fc.property(days, (one) => expect(isFirst(civilOf(startOf(period, one)))).toBe(true)),
        runs
      );
    }
  );
});

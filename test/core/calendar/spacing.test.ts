import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import { PERIODS, nextOf, startOf } from "../../../src/core/calendar/period";
import { finer, spacingOf } from "../../../src/core/calendar/spacing";
import { runs } from "../../support/orders";

const days = (...months: number[]) => months.map((month) => dayOf(2024, month, 1) ?? NaN);

describe("spacingOf gives", () => {
  test.each([
    ["month", days(1, 2, 3)],
    ["month", days(1, 2, 12)],
    ["month", days(5)],
    ["quarter", days(1, 4, 7, 10)],
    ["quarter", days(2, 5, 11)],
    ["year", [dayOf(2022, 7, 1) ?? 0, dayOf(2024, 7, 1) ?? 0]],
    ["month", [dayOf(2024, 1, 31) ?? 0, dayOf(2024, 2, 29) ?? 0, dayOf(2024, 3, 31) ?? 0]],
    ["week", [45_292, 45_299, 45_313]],
    ["day", [45_292, 45_293, 45_323]],
  ])("%s for %j", (period, list) => expect(spacingOf(list)).toBe(period));
});

describe("spacingOf agrees", () => {
  test("with its promise: no two days share a period, in whatever order they come", () => {
    const list = fc.uniqueArray(fc.integer({ min: 40_000, max: 41_000 }), { minLength: 1 });
    fc.assert(
      fc.property(list, (distinct) => {
        const period = spacingOf(distinct);
        expect(spacingOf([...distinct].reverse())).toBe(period);
        // Days less than a week apart may still share one with none other.
        if (period === "day" || period === "week") return;
        expect(new Set(distinct.map((day) => startOf(period, day))).size).toBe(distinct.length);
      }),
      runs
    );
  });

  test("with the length of the periods whose first days it is given", () => {
    for (const period of PERIODS) {
      const starts = [startOf(period, 45_292)];
      for (let at = 0; at < 11; at++) starts.push(nextOf(period, starts.at(-1) ?? 0));
      expect(spacingOf(starts)).toBe(period);
    }
  });
});

describe("finer gives", () => {
  test("the shorter of two periods", () => {
    expect(finer("year", "month")).toBe("month");
    expect(finer("week", "week")).toBe("week");
  });
});

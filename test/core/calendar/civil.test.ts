import {
  FIRST_DAY,
  LAST_DAY,
  civilOf,
  dayOf,
  lengthOfMonth,
  weekdayOf,
} from "../../../src/core/calendar/civil";

const DAYS_IN_400_YEARS = 146_097;

describe("dayOf gives", () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2024, 12, 31, 45_657],
    [9999, 12, 31, 2_958_465],
  ])("the number Excel's DATE gives for %i-%i-%i", (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
  });

  test("60 for the 29 February 1900 that only Excel knows", () => {
    expect(dayOf(1900, 2, 29)).toBe(60);
    expect(civilOf(60)).toEqual({ year: 1900, month: 2, date: 29 });
  });
});

describe("dayOf refuses", () => {
  test.each([
    [2023, 2, 29],
    [2100, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [1899, 12, 31],
    [10_000, 1, 1],
    [2024, 1.5, 1],
    [Number.NaN, 1, 1],
  ])("%p-%p-%p", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });
});

describe("civilOf agrees", () => {
  test("with dayOf, day after day, over the whole cycle of 400 years", () => {
    let previous = { year: 1899, month: 12, date: 31 };
    for (let day = FIRST_DAY; day <= DAYS_IN_400_YEARS; day++) {
      const civil = civilOf(day);
      const follows =
        civil.date === previous.date + 1
          ? civil.month === previous.month && civil.year === previous.year
          : civil.date === 1 &&
            civil.month === (previous.month % 12) + 1 &&
            previous.date === lengthOfMonth(previous.year, previous.month);
      if (!follows || dayOf(civil.year, civil.month, civil.date) !== day) {
        throw new Error(`day ${day} is shown as ${JSON.stringify(civil)}`);
      }
      previous = civil;
    }
    expect(civilOf(LAST_DAY)).toEqual({ year: 9999, month: 12, date: 31 });
  });

  test("with the calendar of the platform from 1 March 1900", () => {
    for (let day = 61; day <= LAST_DAY; day += 397) {
      const date = new Date((day - 25_569) * 86_400_000);
      expect(civilOf(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        date: date.getUTCDate(),
      });
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }
  });
});

describe("weekdayOf gives", () => {
  test("1 on a Monday and 7 on a Sunday", () => {
    expect(weekdayOf(45_656)).toBe(1);
    expect(weekdayOf(45_655)).toBe(7);
  });
});

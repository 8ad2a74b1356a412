import { MONTHLY } from "../../../src/core/calendar/period";
import { seenInFull, sharesOf, uncertaintyOf } from "../../../src/core/churn";
import { wilson } from "../../../src/core/statistics";
import { JANUARY_2024 } from "../../support/orders";

const shares = sharesOf([0, 50, 90, 91, 3], [0, 1000, 1000, 1000, 10]);
const all = () => true;

describe("uncertaintyOf gives", () => {
  test("Wilson's limits of every rate, and none where there was nobody", () => {
    const { low, high } = uncertaintyOf(shares, 0.95, all);
    expect([low[0], high[0]]).toEqual([null, null]);
    expect({ low: low[1], high: high[1] }).toEqual(wilson(50, 1000, 0.95));
  });
  test("a verdict on each period beside the one before, where both had customers", () =>
    expect(uncertaintyOf(shares, 0.95, all).change).toEqual([
      null,
      null,
      "higher",
      "no clear difference",
      "no clear difference",
    ]));
  test("no verdict on a period that is not comparable, nor on the one after it", () =>
    expect(uncertaintyOf(shares, 0.95, (row) => row !== 2).change).toEqual([
      null,
      null,
      null,
      null,
      "no clear difference",
    ]));
});

describe("seenInFull gives", () => {
  // January, February, March and April 2024.
  const starts = Int32Array.of(0, 31, 60, 91, 121).map((day) => JANUARY_2024 + day);
  const rowsSeen = (threshold: number, asOf: number, firstDay = JANUARY_2024) =>
    [0, 1, 2, 3].filter(
      seenInFull({ periods: { size: 4, starts }, firstDay }, { ...MONTHLY, threshold, asOf })
    );

  test("the periods before which the log is as long as the threshold", () => {
    expect(rowsSeen(30, JANUARY_2024 + 120)).toEqual([1, 2, 3]);
    expect(rowsSeen(31, JANUARY_2024 + 120)).toEqual([2, 3]);
    expect(rowsSeen(30, JANUARY_2024 + 120, JANUARY_2024 + 1)).toEqual([2, 3]);
  });
  test("none that is not over", () => expect(rowsSeen(30, JANUARY_2024 + 119)).toEqual([1, 2]));
});

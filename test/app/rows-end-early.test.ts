import { rowsEndEarly } from "../../src/app/rows-end-early";
import { cohort } from "../../src/core/retention/cohort";
import { movementsByPeriod } from "../../src/core/subscription/movements-by-period";

const days = { first: 45_000, last: 45_300 };

describe("that the rows end early is", () => {
  test("told where nobody bought for more than a month before the day that counts", () =>
    expect(rowsEndEarly(cohort, days, 45_332)).toEqual([
      {
        ...{ code: "rows-end-early", role: "row", count: 32, cells: [], effect: "kept" },
        values: { day: 45_300 },
      },
    ]));
  test("not told of a month, nor of days before it", () => {
    expect(rowsEndEarly(cohort, days, 45_331)).toEqual([]);
    expect(rowsEndEarly(cohort, days, 45_100)).toEqual([]);
  });
  test("not told of subscriptions, which run on, nor where the rows have no days", () => {
    expect(rowsEndEarly(movementsByPeriod, days, 45_500)).toEqual([]);
    expect(rowsEndEarly(cohort, undefined, 45_500)).toEqual([]);
  });
});

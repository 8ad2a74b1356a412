import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import { MONTHLY } from "../../../src/core/calendar/period";
import { active } from "../../../src/core/subscription/active";
import { JANUARY_2024, runs } from "../../support/orders";
import { ledgers, subscriptionsOf, type Subscription } from "../../support/subscriptions";

const on = (rows: readonly Subscription[], dates: readonly (number | null)[]) =>
  subscriptionsOf(active, rows, { dates }).columns.active;
const row = (customer: string, start: number, end: number): Subscription => ({
  customer,
  start,
  end,
});

describe("active gives", () => {
  test("customers from their first day on, and no more on the day that ends it", () =>
    expect(on([row("Ann", 45_300, 45_310)], [45_299, 45_300, 45_309, 45_310])).toEqual([
      0, 1, 1, 0,
    ]));
  test("those without an end on any later day", () =>
    expect(on([row("Ann", 45_300, 0)], [60_000])).toEqual([1]));
  test("a customer with two subscriptions once", () =>
    expect(on([row("Ann", 45_300, 0), row("Ann", 45_301, 45_400)], [45_320])).toEqual([1]));
  test("nobody for a subscription that ends on its first day", () =>
    expect(on([row("Ann", 45_300, 45_300)], [45_300])).toEqual([0]));
  test("nothing for no date", () =>
    expect(on([row("Ann", 45_300, 0)], [null, 45_300, null])).toEqual([null, 1, null]));
  test("the evening of every period where no dates are asked for", () => {
    const rows = [row("Ann", dayOf(2024, 1, 5) ?? 0, 0), row("Bob", dayOf(2024, 2, 29) ?? 0, 0)];
    const last = [row("Cleo", dayOf(2024, 1, 31) ?? 0, dayOf(2024, 3, 9) ?? 0)];
    expect(subscriptionsOf(active, [...rows, ...last]).columns).toEqual({
      date: [dayOf(2024, 1, 31), dayOf(2024, 2, 29), dayOf(2024, 3, 9)],
      active: [2, 3, 2],
    });
  });
});

describe("active says", () => {
  test("how many there are on the last date", () =>
    expect(
      active.answer(
        subscriptionsOf(active, [row("Ann", 45_300, 0)], { dates: [45_300, null] }),
        { ...MONTHLY, dates: undefined },
        45_300
      )
    ).toMatchObject({ values: { active: { value: 1 }, date: { value: 45_300 } } }));
});

describe("active agrees with", () => {
  test("a count of customers, date by date", () =>
    fc.assert(
      fc.property(
        ledgers,
        fc.array(fc.integer({ min: JANUARY_2024 - 9, max: JANUARY_2024 + 300 })),
        (rows, dates) => {
          const counting = (date: number) =>
            rows.filter(({ start, end }) => start <= date && (end === 0 || end > date));
          expect(on(rows, dates)).toEqual(
            dates.map((date) => new Set(counting(date).map(({ customer }) => customer)).size)
          );
        }
      ),
      runs
    ));
});

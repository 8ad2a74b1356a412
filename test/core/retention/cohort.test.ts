import fc from "fast-check";
import { PERIODS } from "../../../src/core/calendar/period";
import { cohort } from "../../../src/core/retention/cohort";
import { MEASURES, MODES } from "../../../src/core/retention/cohort-measures";
import type { Raw } from "../../../src/core/given";
import type { Key, ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { cadences, JANUARY_2024, orderLogs, runs } from "../../support/orders";
import { resultOf, tableOf, type Order } from "../../support/orders";
import { slowCohorts } from "../../support/slow-cohorts";

const FEBRUARY = JANUARY_2024 + 31;
const MARCH = FEBRUARY + 29;
const END_OF_MARCH = MARCH + 30;

const order = (customer: Key, date: number, amount = 10): Order => ({ customer, date, amount });

function rowsOf({ size, columns, spread = [] }: ResultTable): unknown[][] {
  const all = [columns.cohort, columns.size, ...spread];
  return Array.from({ length: size }, (_, row) => all.map((column) => column?.[row]));
}

function cells(orders: readonly Order[], settings: object): unknown[][] {
  return rowsOf(resultOf(cohort, orders, { asOf: END_OF_MARCH, ...settings }));
}

/** Ann and Bob start in January, Cleo in March; Ann is back in February and March, Bob in March. */
const shop = [
  order("Ann", JANUARY_2024, 20),
  order("Bob", JANUARY_2024 + 5, 30),
  order("Ann", FEBRUARY, 40),
  order("Ann", MARCH, 5),
  order("Bob", MARCH + 1, 15),
  order("Bob", MARCH + 2, 10),
  order("Cleo", MARCH + 3, 50),
];

describe("cohort gives", () => {
  test.each([
    ["customers", "on", [2, 1, 2], [1]],
    ["customers", "after", [2, 2, 2], [1]],
    ["retention", "on", [1, 0.5, 1], [1]],
    ["retention", "after", [1, 1, 1], [1]],
    ["retention", "previous", [1, 0.5, 2], [1]],
    ["churn", "on", [0, 0.5, 0], [0]],
    ["churn", "after", [0, 0, 0], [0]],
    ["churn", "previous", [0, 0.5, -1], [0]],
    ["revenue", "on", [50, 40, 30], [50]],
    ["revenueretention", "on", [1, 0.8, 0.6], [1]],
    ["revenueretention", "previous", [1, 0.8, 0.75], [1]],
    ["cumulative", "on", [25, 45, 60], [50]],
  ])("%s counted %s, blank where a period is still to come", (measure, mode, first, last) => {
    const none = ["customers", "revenue"].includes(measure) ? 0 : null;
    expect(cells(shop, { measure, mode })).toEqual([
      ["2024-01", 2, ...first],
      ["2024-02", 0, none, none, null],
      ["2024-03", 1, ...last, null, null],
    ]);
  });

  test("retention in the very period by months where nothing else is asked for", () =>
    expect(cells(shop, {})).toEqual(cells(shop, { measure: "retention", mode: "on" })));

  test("days as days when cohorts are of one day", () =>
    expect(cells([order(1, 45_300), order(1, 45_301)], { period: "day", asOf: 45_301 })).toEqual([
      [45_300, 1, 1, 1],
      [45_301, 0, null, null],
    ]));

  test("no cohort and no return for a refund, but less revenue in its period", () => {
    const refunds = [
      order("Ann", JANUARY_2024, -3),
      order("Ann", FEBRUARY, 20),
      order("Ann", MARCH, -5),
      order("Zoe", JANUARY_2024, -9),
    ];
    expect(cells(refunds, { measure: "revenue" })).toEqual([
      ["2024-02", 1, 17, -5],
      ["2024-03", 0, 0, null],
    ]);
    expect(cells(refunds, { measure: "customers" })).toEqual([
      ["2024-02", 1, 1, 0],
      ["2024-03", 0, 0, null],
    ]);
  });

  test("a purchase of nothing as a purchase", () =>
    expect(cells([order(1, JANUARY_2024, 0), order(1, MARCH, 0)], {})[0]).toEqual([
      "2024-01",
      1,
      1,
      0,
      1,
    ]));

  test("no share of a first period that brought nothing, or less", () => {
    const free = [order(1, JANUARY_2024, 0), order(1, FEBRUARY, 8)];
    const returned = [
      order(1, JANUARY_2024, 9),
      order(1, JANUARY_2024, -10),
      order(1, FEBRUARY, 8),
    ];
    for (const orders of [free, returned])
      expect(cells(orders, { measure: "revenueretention" })[0]).toEqual([
        "2024-01",
        1,
        null,
        null,
        null,
      ]);
  });

  test("periods up to an as-of date after the last row, and no row after it", () => {
    expect(cells(shop, { asOf: MARCH + 31 })).toHaveLength(4);
    expect(cells(shop, { asOf: FEBRUARY })).toEqual([
      ["2024-01", 2, 1, 0.5],
      ["2024-02", 0, null, null],
    ]);
  });
});

describe("cohort refuses", () => {
  const refusal = (orders: readonly Order[], settings: Raw, withAmounts = true) => {
    const { size, columns } = tableOf(orders);
    const { amount, ...others } = columns;
    const table = { size, columns: withAmounts && amount ? columns : others };
    return analyse(cohort, table, settings);
  };

  test.each(["revenue", "revenueretention", "cumulative"])("%s without amounts", (measure) =>
    expect(refusal(shop, { measure }, false)).toEqual({
      fault: "no-amount-column",
      values: { measure, name: "values" },
    })
  );
  test("nothing else without amounts", () =>
    expect(refusal(shop, { measure: "churn" }, false)).not.toHaveProperty("fault"));
  test.each([
    ["customers", "previous", "on, after"],
    ["revenue", "after", "on"],
    ["revenueretention", "after", "on, previous"],
    ["cumulative", "previous", "on"],
  ])("to count %s as %s, and names what has a meaning", (measure, mode, modes) =>
    expect(refusal(shop, { measure, mode })).toEqual({
      fault: "mode-without-meaning",
      values: { measure, mode, modes },
    })
  );
  test("more cohorts than anybody reads", () => {
    const spread = [order(1, 45_000), order(1, 45_260)];
    expect(refusal(spread, { period: "day" })).toEqual({
      fault: "too-many-periods",
      values: { periods: 261, limit: 260 },
    });
    expect(refusal(spread, { period: "day", asOf: 45_259 })).not.toHaveProperty("fault");
  });
  test("rows none of which is a purchase", () =>
    expect(refusal([order(1, 45_000, -1)], {})).toEqual({ fault: "no-purchases" }));
});

describe("cohort agrees with", () => {
  const asOf = fc.integer({ min: JANUARY_2024, max: JANUARY_2024 + 430 });
  const cadence = cadences(...PERIODS.filter((each) => each !== "day"));
  const withPurchase = (orders: readonly Order[], day: number) =>
    orders.some(({ date, amount }) => date <= day && amount >= 0);

  test("a count by hand, customer by customer", () =>
    fc.assert(
      fc.property(orderLogs, cadence, asOf, (orders, by, day) => {
        fc.pre(withPurchase(orders, day));
        const slow = slowCohorts(orders, by, day);
        const got = (measure: string, mode = "on") =>
          cells(orders, { ...by, asOf: day, measure, mode });
        const rows = (triangle: readonly (readonly number[])[]) =>
          slow.names.map((name, at) => {
            const ages = slow.names.map((_, age) => triangle[at]?.[age] ?? null);
            return [name, slow.customers[at], ...ages];
          });
        expect(got("customers")).toEqual(rows(slow.buyers));
        expect(got("customers", "after")).toEqual(rows(slow.lasting));
        const far = got("revenue").flatMap((row, at) =>
          row.slice(2).filter((cell, age) => {
            const expected = slow.revenue[at]?.[age];
            return expected === undefined
              ? cell !== null
              : Math.abs(Number(cell) - expected) > 1e-6;
          })
        );
        expect(far).toEqual([]);
      }),
      runs
    ));

  test("the sums of its rows: all customers begin, and all their amounts are somewhere", () =>
    fc.assert(
      fc.property(orderLogs, cadence, (orders, by) => {
        fc.pre(withPurchase(orders, Infinity));
        const buyers = new Set(
          orders.filter(({ amount }) => amount >= 0).map(({ customer }) => customer)
        );
        const settings = { ...by, asOf: JANUARY_2024 + 430 };
        const first = cells(orders, { ...settings, measure: "customers" }).map((row) => row[2]);
        expect(first.reduce((sum: number, cell) => sum + Number(cell), 0)).toBe(buyers.size);
        const spent = orders.filter(({ customer }) => buyers.has(customer));
        const revenue = cells(orders, { ...settings, measure: "revenue" })
          .flatMap((row) => row.slice(2))
          .reduce((sum: number, cell) => sum + Number(cell), 0);
        expect(revenue).toBeCloseTo(
          spent.reduce((sum, { amount }) => sum + amount, 0),
          6
        );
      }),
      runs
    ));

  test("itself: churn is what retention leaves, rolling retention never rises, no share is above 1", () =>
    fc.assert(
      fc.property(orderLogs, cadence, (orders, by) => {
        fc.pre(withPurchase(orders, Infinity));
        const shares = (measure: string, mode: string) =>
          cells(orders, { ...by, asOf: JANUARY_2024 + 430, measure, mode }).map((row) =>
            row.slice(2)
          );
        for (const mode of MODES) {
          const lost = shares("retention", mode).map((row) =>
            row.map((cell) => (cell === null ? null : 1 - Number(cell)))
          );
          expect(shares("churn", mode)).toEqual(lost);
        }
        for (const row of shares("retention", "after").map((cells) => cells.map(Number))) {
          expect(row.every((cell, age) => age === 0 || cell <= (row[age - 1] ?? 0))).toBe(true);
          expect(row.every((cell) => cell >= 0 && cell <= 1)).toBe(true);
        }
      }),
      runs
    ));

  test("itself for rows in any order, to the last bit", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(withPurchase(orders, Infinity));
        for (const measure of MEASURES) {
          const settings = { measure, asOf: JANUARY_2024 + 430 };
          expect(cells([...orders].reverse(), settings)).toEqual(cells(orders, settings));
        }
      }),
      runs
    ));
});

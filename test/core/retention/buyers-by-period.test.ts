import fc from "fast-check";
import { MONTHLY, nextOf, PERIODS, startOf, type Cadence } from "../../../src/core/calendar/period";
import { buyersByPeriod } from "../../../src/core/retention/buyers-by-period";
import { cohort } from "../../../src/core/retention/cohort";
import { analyse } from "../../../src/engine/analyse";
import {
  cadences,
  JANUARY_2024,
  orderLogs,
  resultOf,
  runs,
  tableOf,
  type Order,
} from "../../support/orders";

const FEBRUARY = JANUARY_2024 + 31;
const MARCH = FEBRUARY + 29;
const LAST_DAY = JANUARY_2024 + 430;

/** Ann buys in all three months, Bob in January and March, Cleo in February. */
const shop: Order[] = [
  { customer: "Ann", date: JANUARY_2024, amount: 10 },
  { customer: "Bob", date: JANUARY_2024 + 3, amount: 20 },
  { customer: "Ann", date: FEBRUARY, amount: 5 },
  { customer: "Cleo", date: FEBRUARY + 1, amount: 50 },
  { customer: "Cleo", date: FEBRUARY + 2, amount: -8 },
  { customer: "Bob", date: MARCH, amount: 1 },
  { customer: "Ann", date: MARCH, amount: 2 },
];

function answerTo(orders: readonly Order[], asOf: number) {
  const asked = { ...MONTHLY, asOf };
  return buyersByPeriod.answer(resultOf(buyersByPeriod, orders, asked), asked, asOf);
}

describe("buyersByPeriod gives", () => {
  test("who is new, who repeats, who returns and who is missing", () => {
    const { columns } = resultOf(buyersByPeriod, shop, { asOf: MARCH + 30 });
    expect(columns).toEqual({
      period: ["2024-01", "2024-02", "2024-03"],
      buyers: [2, 2, 2],
      joined: [2, 1, 0],
      repeating: [0, 1, 1],
      returning: [0, 0, 1],
      lost: [0, 1, 1],
      churnRate: [null, 0.5, 0.5],
      revenue: [30, 47, 3],
      revenueOfNew: [30, 42, 0],
    });
  });
  test("no revenue where there are no amounts", () => {
    const { size, columns } = tableOf(shop);
    const { customer, date } = columns;
    if (!customer || !date) throw new Error("The orders have lost a column.");
    const analysed = analyse(buyersByPeriod, { size, columns: { customer, date } }, {});
    if ("fault" in analysed) throw new Error(analysed.fault);
    expect(Object.keys(analysed.result.columns)).not.toContain("revenue");
  });
});

describe("buyersByPeriod says", () => {
  test("who bought in the last period that is over, and how many of the one before are missing", () => {
    const answer = answerTo(shop, MARCH + 30);
    expect(answer.says).toEqual(["buyers", "lost"]);
    expect(answer.values).toMatchObject({
      period: { value: "2024-03" },
      buyers: { value: 2 },
      returning: { value: 1 },
      before: { value: 2 },
      rate: { value: 0.5 },
    });
  });
  test("which period is not over and left out", () => {
    const answer = answerTo(shop, MARCH + 3);
    expect(answer.says).toEqual(["buyers", "lost", "running"]);
    expect(answer.values).toMatchObject({
      period: { value: "2024-02" },
      running: { value: "2024-03" },
    });
  });
  test("no rate for the first period, and nothing while it lasts", () => {
    expect(answerTo(shop, JANUARY_2024 + 30).says).toEqual(["buyers"]);
    expect(answerTo(shop, JANUARY_2024 + 5).says).toBe("none");
  });
});

describe("buyersByPeriod refuses", () => {
  test("orders without a purchase", () =>
    expect(() => resultOf(buyersByPeriod, [{ customer: 1, date: 9, amount: -1 }], {})).toThrow(
      "no-purchases"
    ));
});

describe("buyersByPeriod agrees with", () => {
  const cadence = cadences(...PERIODS);
  const somePurchase = (orders: readonly Order[]) => orders.some(({ amount }) => amount >= 0);

  test("the sets of buyers of each period, one by one", () =>
    fc.assert(
      fc.property(orderLogs, cadence, (orders, by) => {
        fc.pre(somePurchase(orders));
        const sets = buyersIn(orders, by);
        const seen = (at: number) => new Set(sets.slice(0, at).flatMap((set) => [...set]));
        const count = (at: number, claim: (customer: Order["customer"]) => boolean) =>
          [...(sets[at] ?? [])].filter(claim).length;
        const before = (at: number) => sets[at - 1] ?? new Set();
        const { columns } = resultOf(buyersByPeriod, orders, { ...by, asOf: LAST_DAY });
        const at = [...sets.keys()];
        expect(columns.buyers).toEqual(sets.map(({ size }) => size));
        expect(columns.joined).toEqual(at.map((row) => count(row, (id) => !seen(row).has(id))));
        expect(columns.repeating).toEqual(at.map((row) => count(row, (id) => before(row).has(id))));
        expect(columns.lost).toEqual(
          at.map((row) => [...before(row)].filter((id) => !sets[row]?.has(id as string)).length)
        );
        const sum = (columns.joined ?? []).map(
          (joined, row) =>
            Number(joined) + Number(columns.repeating?.[row]) + Number(columns.returning?.[row])
        );
        expect(sum).toEqual(columns.buyers);
      }),
      { ...runs, numRuns: 100 }
    ));

  test("the cohorts: their revenue by calendar period, and their sizes as the new", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(somePurchase(orders));
        const { columns, size } = resultOf(buyersByPeriod, orders, { asOf: LAST_DAY });
        const grid = resultOf(cohort, orders, { measure: "revenue", asOf: LAST_DAY });
        expect(columns.joined).toEqual(grid.columns.size);
        for (let row = 0; row < size; row++) {
          let revenue = 0;
          for (let age = 0; age <= row; age++) revenue += Number(grid.spread?.[age]?.[row - age]);
          expect(columns.revenue?.[row]).toBeCloseTo(revenue, 6);
          expect(columns.revenueOfNew?.[row]).toBeCloseTo(Number(grid.spread?.[0]?.[row]), 6);
        }
      }),
      runs
    ));
});

/** The customers with a purchase in each period, from the first purchase to the last day. */
function buyersIn(orders: readonly Order[], by: Cadence): Set<Order["customer"]>[] {
  const bought = orders.filter(({ amount }) => amount >= 0);
  const sets: Set<Order["customer"]>[] = [];
  const first = startOf(by.period, Math.min(...bought.map(({ date }) => date)), by);
  for (let start = first; start <= LAST_DAY; start = nextOf(by.period, start)) {
    const here = bought.filter(({ date }) => startOf(by.period, date, by) === start);
    sets.push(new Set(here.map(({ customer }) => customer)));
  }
  return sets;
}

import fc from "fast-check";
import { purchaseGaps } from "../../../src/core/retention/purchase-gaps";
import type { ResultTable } from "../../../src/core/table/table";
import { orderLogs, resultOf, runs, type Order } from "../../support/orders";

const bought = (customer: Order["customer"], ...days: number[]): Order[] =>
  days.map((date) => ({ customer, date, amount: 10 }));
const gaps = (orders: readonly Order[]) => resultOf(purchaseGaps, orders, {});
const answerTo = (result: ResultTable) => purchaseGaps.answer(result, { asOf: undefined }, 0);

/** Waits of 10, 30 and 20 days, then 40. */
const shop = [
  ...bought("Ann", 1, 11, 51),
  ...bought("Bob", 5, 35),
  ...bought("Cleo", 9, 29),
  ...bought("Dan", 7),
];

describe("purchaseGaps gives", () => {
  test("the waits of all purchases, and of each one to the next", () => {
    const { columns } = gaps(shop);
    expect(columns.step).toEqual(["all purchases", "1 → 2", "2 → 3"]);
    expect(columns.customers).toEqual([4, 4, 3]);
    expect(columns.again).toEqual([3, 3, 1]);
    expect(columns.repeatRate).toEqual([0.75, 0.75, 1 / 3]);
    expect(columns.waits).toEqual([4, 3, 1]);
    expect(columns.mean).toEqual([25, 20, 40]);
    expect(columns.p50).toEqual([25, 20, 40]);
    expect(columns.p25).toEqual([17.5, 15, 40]);
  });
  test("two purchases on one day as one, and a refund as none", () => {
    const refund = { customer: "Ann", date: 60, amount: -10 };
    expect(gaps([...shop, ...bought("Ann", 11), refund])).toEqual(gaps(shop));
  });
  test("steps up to the ninth, later ones among all only", () => {
    const days = Array.from({ length: 15 }, (_, at) => 1 + 3 * at);
    const { columns, size } = gaps(bought("Ann", ...days));
    expect(size).toBe(10);
    expect(columns.step?.at(-1)).toBe("9 → 10");
    expect(columns.waits).toEqual([14, ...new Array<number>(9).fill(1)]);
  });
  test("no wait where nobody came back", () => {
    const { columns, size } = gaps(bought("Ann", 1));
    expect([size, columns.repeatRate, columns.mean, columns.p90]).toEqual([1, [0], [null], [null]]);
  });
});

describe("purchaseGaps says", () => {
  test("how long waits are, who comes back, and what silence is longer than 9 of 10 waits", () => {
    const answer = answerTo(gaps(shop));
    expect(answer.says).toEqual(["waits", "threshold", "again"]);
    expect(answer.values).toMatchObject({
      half: { value: 25 },
      most: { value: 37 },
      threshold: { value: 37 },
      rate: { value: 0.75 },
    });
  });
  test("nothing where nobody came back", () =>
    expect(answerTo(gaps(bought("Ann", 1))).says).toBe("none"));
});

describe("purchaseGaps refuses", () => {
  test("orders without a purchase", () =>
    expect(() => gaps([{ customer: 1, date: 9, amount: -1 }])).toThrow("no-purchases"));
});

describe("purchaseGaps agrees with", () => {
  const somePurchase = (orders: readonly Order[]) => orders.some(({ amount }) => amount >= 0);

  test("itself: a purchase is a customer's first, or ends a wait", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(somePurchase(orders));
        const { columns } = gaps(orders);
        const days = new Set(
          orders
            .filter(({ amount }) => amount >= 0)
            .map(({ customer, date }) => `${customer} ${date}`)
        );
        expect(Number(columns.waits?.[0]) + Number(columns.customers?.[0])).toBe(days.size);
      }),
      runs
    ));
});

import fc from "fast-check";
import { STATUSES } from "../../../src/core/churn";
import { rollForward } from "../../../src/core/churn/roll-forward";
import { status } from "../../../src/core/churn/status";
import { JANUARY_2024, orderLogs, resultOf, runs } from "../../support/orders";

const DAY = JANUARY_2024;
const statusAt = (daysAgo: readonly number[], threshold: number) =>
  resultOf(
    status,
    daysAgo.map((ago) => ({ customer: "Ann", date: DAY - ago, amount: 1 })),
    { asOf: DAY, threshold }
  ).columns;

describe("status gives", () => {
  test.each([
    [[90], 90, "at risk"],
    [[91], 90, "lapsed"],
    [[200, 60], 90, "at risk"],
    [[200, 59], 90, "active"],
    [[30], 90, "new"],
    [[31], 90, "active"],
    [[0], 0, "new"],
  ])("of orders %j days ago at a threshold of %d: %s", (daysAgo, threshold, expected) =>
    expect(statusAt(daysAgo, threshold).status).toEqual([expected])
  );

  test("the day of lapsing as the first silent day beyond the threshold", () => {
    expect(statusAt([100], 90).lapsedOn).toEqual([DAY - 9]);
    expect(statusAt([90], 90).lapsedOn).toEqual([null]);
  });

  test("an answer that counts the lapsed and those at risk", () => {
    const orders = [95, 94, 70, 5].map((ago, at) => ({ customer: at, date: DAY - ago, amount: 1 }));
    const result = resultOf(status, orders, { asOf: DAY });
    const { values } = status.answer(result, { asOf: DAY, threshold: 90 }, DAY);
    expect(values).toMatchObject({
      customers: { value: 4 },
      lapsed: { value: 2 },
      atRisk: { value: 1 },
    });
  });

  test.each([
    [[95, 70], "counts"],
    [[95, 5], "lapsedOnly"],
    [[70, 5], "riskOnly"],
    [[5], "neither"],
  ])("an answer that counts nobody as nobody: silent for %j days", (ago, says) => {
    const orders = ago.map((days, at) => ({ customer: at, date: DAY - days, amount: 1 }));
    const result = resultOf(status, orders, { asOf: DAY });
    expect(status.answer(result, { asOf: DAY, threshold: 90 }, DAY).says).toBe(says);
  });

  test("no word of more than 0 days of silence where one day of it is enough", () => {
    const orders = [1, 0].map((ago, at) => ({ customer: at, date: DAY - ago, amount: 1 }));
    const settings = { asOf: DAY, threshold: 0 };
    const { says, values } = status.answer(resultOf(status, orders, settings), settings, DAY);
    expect([says, values.lapsed?.value, values.atRisk?.value]).toEqual(["atOnce", 1, 0]);
  });
});

describe("status refuses", () => {
  test("a threshold that is no whole number", () =>
    expect(() => statusAt([1], 1.5)).toThrow("not-whole"));
});

describe("status agrees with", () => {
  test("the closing of the roll-forward, one row per customer, sorted as text", () => {
    fc.assert(
      fc.property(orderLogs, fc.integer({ min: 0, max: 200 }), (orders, threshold) => {
        const settings = { threshold, asOf: DAY + 450 };
        const { columns } = resultOf(status, orders, settings);
        const names = (columns.customer ?? []).map(String);
        expect(names).toEqual([...new Set(orders.map(({ customer }) => String(customer)))].sort());
        const lapsed = (columns.status ?? []).filter((one) => one === "lapsed").length;
        const closing = resultOf(rollForward, orders, settings).columns.closing?.at(-1);
        expect(names.length - lapsed).toBe(closing);
        expect(STATUSES).toEqual(expect.arrayContaining([...new Set(columns.status)]));
      }),
      runs
    );
  });

  test("itself for rows in another order, for customers renamed in the same order, for shifted days", () => {
    fc.assert(
      fc.property(orderLogs, fc.nat(200), fc.integer({ min: -900, max: 900 }), (orders, ...by) => {
        const [threshold, shift] = by;
        const { columns } = resultOf(status, orders, { threshold, asOf: DAY + 450 });
        const others = [...orders].reverse().map(({ customer, date, amount }) => {
          return { customer: `x${customer}`, date: date + shift, amount };
        });
        const moved = resultOf(status, others, { threshold, asOf: DAY + 450 + shift }).columns;
        for (const name of ["orders", "silentDays", "status"])
          expect(moved[name]).toEqual(columns[name]);
        for (const name of ["first", "last", "lapsedOn"])
          expect(moved[name]).toEqual(
            columns[name]?.map((day) => (day === null ? null : Number(day) + shift))
          );
      }),
      runs
    );
  });

  test("itself when every row stands twice, except for twice the orders", () => {
    fc.assert(
      fc.property(orderLogs, (orders) => {
        const { orders: counted, ...once } = resultOf(status, orders, {}).columns;
        const { orders: doubled, ...twice } = resultOf(status, [...orders, ...orders], {}).columns;
        expect(twice).toEqual(once);
        expect(doubled).toEqual(counted?.map((count) => 2 * Number(count)));
      }),
      runs
    );
  });
});

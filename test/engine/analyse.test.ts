import fc from "fast-check";
import { allAnalyses } from "../../src/core/catalog";
import { rollForward } from "../../src/core/churn/roll-forward";
import { buyersByPeriod } from "../../src/core/retention/buyers-by-period";
import { movementsByPeriod } from "../../src/core/subscription/movements-by-period";
import type { Table } from "../../src/core/table/table";
import { analyse } from "../../src/engine/analyse";
import { JANUARY_2024, orderLogs, runs, tableOf } from "../support/orders";
import { ledgers, subscriptionTable } from "../support/subscriptions";

const orders = [45_300, 45_310, 45_305].map((date) => ({ customer: "Ann", date, amount: 1 }));

describe("analyse gives", () => {
  test("a result for the latest date where none is given", () =>
    expect(analyse(rollForward, tableOf(orders), {})).toMatchObject({ asOf: 45_310 }));
  test("a result for the given day, without its time", () =>
    expect(analyse(rollForward, tableOf(orders), { asOf: 45_306.5 })).toMatchObject({
      asOf: 45_306,
    }));
});

describe("analyse of subscriptions gives", () => {
  const rows = [
    { customer: "Ann", start: 45_292, end: 45_322 },
    { customer: "Ann", start: 45_323, end: 45_400 },
  ];
  test("a result for the latest date of starts and ends", () =>
    expect(analyse(movementsByPeriod, subscriptionTable(rows), {})).toMatchObject({
      asOf: 45_400,
    }));
  test("a result for the day of its own setting, from all rows where it keeps later ones", () =>
    expect(analyse(movementsByPeriod, subscriptionTable(rows), { to: 45_322 })).toMatchObject({
      asOf: 45_322,
      result: { columns: { closing: [1] } },
    }));
});

describe("analyse refuses", () => {
  test("settings outside their limits before it reads a row", () =>
    expect(analyse(rollForward, tableOf([]), { threshold: -1 })).toMatchObject({
      fault: "below-limit",
    }));
  test("a table without rows", () =>
    expect(analyse(rollForward, tableOf([]), {})).toEqual({ fault: "no-rows" }));
  test("amounts that add up to more than a cell can hold", () => {
    const vast = orders.map((order) => ({ ...order, amount: 1e308 }));
    expect(analyse(buyersByPeriod, tableOf(vast), {})).toEqual({ fault: "beyond-numbers" });
  });
});

describe("analyse, asked again and again about one table, answers as if it had never been asked", () => {
  const latest = JANUARY_2024 + 430;
  /** More days than are kept at once. */
  const days = fc.array(fc.constantFrom(latest, latest - 100, latest - 200, latest - 300), {
    minLength: 6,
    maxLength: 6,
  });
  const compared = (kind: "purchases" | "subscriptions", make: () => Table, asked: number[]) => {
    const table = make();
    for (const asOf of asked)
      for (const analysis of allAnalyses.filter(({ rows }) => rows === kind)) {
        const settings = "asOf" in analysis.settings ? { asOf } : {};
        expect(analyse(analysis, table, settings)).toEqual(analyse(analysis, make(), settings));
      }
  };

  test("for purchases", () =>
    fc.assert(
      fc.property(orderLogs, days, (log, asked) =>
        compared("purchases", () => tableOf(log), asked)
      ),
      { ...runs, numRuns: 10 }
    ));
  test("for subscriptions", () =>
    fc.assert(
      fc.property(ledgers, days, (ledger, asked) =>
        compared("subscriptions", () => subscriptionTable(ledger), asked)
      ),
      { ...runs, numRuns: 10 }
    ));
});

describe("analyse stays linear", () => {
  test("for a customer in every row and for one customer with all rows", () => {
    const size = 1_048_575;
    const many = {
      size,
      columns: {
        customer: {
          type: "key",
          keys: Array.from({ length: size }, (_, at) => at),
          codes: Int32Array.from({ length: size }, (_, at) => at),
        },
        date: { type: "day", days: new Int32Array(size).fill(45_300) },
      },
    } as const;
    const one = {
      size,
      columns: {
        customer: { type: "key", keys: ["Ann"], codes: new Int32Array(size) },
        date: {
          type: "day",
          days: Int32Array.from({ length: size }, (_, at) => 40_000 + (at % 900)),
        },
      },
    } as const;
    expect(analyse(rollForward, many, {})).toMatchObject({
      result: { columns: { joined: [size] } },
    });
    expect(analyse(rollForward, one, {})).toMatchObject({ result: { size: 30 } });
  });
});

import fc from "fast-check";
import { count, days, distinct, first, last, sum, type RollUp } from "../../src/core/roll-up";
import { isFault } from "../../src/core/fault";
import type { FactColumn, Facts, Table } from "../../src/core/table/table";
import { engines } from "../support/engines";
import { JANUARY_2024, orderLogs, runs, tableOf, type Order } from "../support/orders";

// What every engine must do, and a definition may rely on. Spells and entries: engine-lists.test.ts.

const purchase = { of: "amount", atLeast: 0 };
const everything: RollUp = {
  by: "customer",
  on: "date",
  facts: {
    rows: count(),
    purchases: count(purchase),
    first: first("date"),
    firstPurchase: first("date", purchase),
    last: last("date"),
    lastPurchase: last("date", purchase),
    spent: sum("amount"),
    paid: sum("amount", purchase),
    distinctDays: distinct("date"),
    distinctPurchaseDays: distinct("date", purchase),
    purchaseDays: days("date", purchase),
    days: days("date"),
  },
};
const END = JANUARY_2024 + 430;
const until = fc.integer({ min: JANUARY_2024, max: END });
const order = (customer: Order["customer"], date: number, amount: number): Order => ({
  customer,
  date,
  amount,
});

/** One record per customer. */
function plain({ keys, columns, size }: Facts) {
  expect(keys).toHaveLength(size);
  return keys.map((key, at) => ({
    key,
    ...Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, valueAt(all, at)])),
  }));
}

function valueAt(column: FactColumn, at: number): number | number[] | undefined {
  if (!("starts" in column)) return column[at];
  const listed = "days" in column ? column.days : "on" in column ? column.on : column.from;
  return [...listed.subarray(column.starts[at], column.starts[at + 1])];
}

/** The same, customer by customer from the rows. */
function slow(orders: readonly Order[], day: number) {
  const seen = orders.filter(({ date }) => date <= day);
  const keys = [...new Set(seen.map(({ customer }) => customer))];
  keys.sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return keys.map((key) => {
    const own = seen.filter(({ customer }) => customer === key);
    const bought = own.filter(({ amount }) => amount >= 0);
    return {
      key,
      rows: own.length,
      purchases: bought.length,
      first: datesOf(own)[0] ?? 0,
      firstPurchase: datesOf(bought)[0] ?? 0,
      last: datesOf(own).at(-1) ?? 0,
      lastPurchase: datesOf(bought).at(-1) ?? 0,
      spent: closeToSum(own),
      paid: closeToSum(bought),
      distinctDays: datesOf(own).length,
      distinctPurchaseDays: datesOf(bought).length,
      purchaseDays: datesOf(bought),
      days: datesOf(own),
    };
  });
}

function datesOf(orders: readonly Order[]): number[] {
  return [...new Set(orders.map(({ date }) => date))].sort((a, b) => a - b);
}

function closeToSum(orders: readonly Order[]): unknown {
  return expect.closeTo(
    orders.reduce((total, { amount }) => total + amount, 0),
    6
  );
}

describe.each(engines)("the engine %s", (_, engine) => {
  async function factsOf(table: Table, day = END, rollUp = everything): Promise<Facts> {
    const facts = await engine.rollUp(table, rollUp, day);
    if (isFault(facts)) throw new Error(facts.fault);
    return facts;
  }
  const plainOf = async (orders: readonly Order[], day = END) =>
    plain(await factsOf(tableOf(orders), day));

  test("gathers every fact as one does customer by customer", () =>
    fc.assert(
      fc.asyncProperty(orderLogs, until, async (orders, day) => {
        fc.pre(orders.some(({ date }) => date <= day));
        expect(await plainOf(orders, day)).toEqual(slow(orders, day));
      }),
      runs
    ));

  test("gives the same to the last bit for rows in any order", () => {
    const orders = orderLogs.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
    );
    return fc.assert(
      fc.asyncProperty(orders, async ([rows, shuffled]) => {
        expect(await plainOf(shuffled)).toEqual(await plainOf(rows));
      }),
      runs
    );
  });

  test("leaves the table as it was, so that the next question finds the same", () =>
    fc.assert(
      fc.asyncProperty(orderLogs, async (orders) => {
        const table = tableOf(orders);
        const once = plain(await factsOf(table));
        expect(table).toEqual(tableOf(orders));
        expect(plain(await factsOf(table))).toEqual(once);
      }),
      runs
    ));

  test("counts the rows of the last day and none after it", async () => {
    const orders = [order("Ann", 45_300, 1), order("Ann", 45_301, 2), order("Bob", 45_301, 4)];
    expect(await plainOf(orders, 45_300)).toMatchObject([{ key: "Ann", rows: 1, spent: 1 }]);
    expect(await plainOf(orders, 45_301)).toMatchObject([{ rows: 2, spent: 3 }, { key: "Bob" }]);
  });

  test("keeps a customer none of whose rows qualify, with 0 and an empty list", async () => {
    expect(await plainOf([order("Ann", 45_300, -5)])).toMatchObject([
      { purchases: 0, firstPurchase: 0, lastPurchase: 0, paid: 0, spent: -5, rows: 1 },
    ]);
    expect((await plainOf([order("Ann", 45_300, -5)]))[0]).toMatchObject({
      distinctPurchaseDays: 0,
      purchaseDays: [],
    });
  });

  test("takes an amount at the limit as one that qualifies", async () =>
    expect(await plainOf([order("Ann", 45_300, 0)])).toMatchObject([{ purchases: 1 }]));

  test("sorts customers as text by code unit and keeps numbers numbers", async () => {
    const names = ["b", "B", 9, 10, "é", "王", "a"] as const;
    const facts = await factsOf(tableOf(names.map((name) => order(name, 45_300, 1))));
    expect(facts.keys).toEqual([10, 9, "B", "a", "b", "é", "王"]);
  });

  test("takes the names of JavaScript's own as customers", async () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const facts = await factsOf(tableOf(names.map((name) => order(name, 45_300, 1))));
    expect(facts.keys).toEqual([...names].sort());
    expect(facts.columns.rows).toEqual(new Int32Array(names.length).fill(1));
  });

  test("keeps cents beside large neighbours", async () => {
    const amounts = [1e15, 0.1, -1e15, 0.2];
    const facts = await factsOf(tableOf(amounts.map((amount) => order("Ann", 45_300, amount))));
    expect(facts.columns.spent).toEqual(Float64Array.of(0.30000000000000004));
  });

  test("tells distinct keys, such as order numbers, as well as distinct days", async () => {
    const table: Table = {
      size: 3,
      columns: {
        ...tableOf([1, 2, 3].map((date) => order("Ann", date, 1))).columns,
        order: { type: "key", keys: ["a", "b"], codes: Int32Array.of(0, 1, 0) },
      },
    };
    const facts = await factsOf(table, 9, { ...everything, facts: { n: distinct("order") } });
    expect(facts.columns.n).toEqual(Int32Array.of(2));
  });

  test("knows no customer of whom the table has the name and no row", async () => {
    const { columns, size } = tableOf([order("Ann", 45_300, 1)]);
    const customer = { type: "key", keys: ["Ann", "Zoe"], codes: Int32Array.of(0) } as const;
    const facts = await factsOf({ size, columns: { ...columns, customer } });
    expect(facts.keys).toEqual(["Ann"]);
  });

  test("refuses a day before every row, as a fault and not by throwing", async () => {
    const rolled = engine.rollUp(tableOf([order("Ann", 9, 1)]), everything, 8);
    await expect(rolled).resolves.toEqual({ fault: "no-rows-until-as-of" });
  });

  test("names a column the table does not have, which is a mistake of ours", async () => {
    const table: Table = { size: 0, columns: {} };
    await expect(engine.rollUp(table, everything, 8)).rejects.toThrow("customer");
  });

  test("gives the rows as they are where nothing is rolled up", async () => {
    const orders = [order("b", 45_301, 1), order("a", 45_300, 2), order("b", 45_301, 1)];
    const facts = await factsOf(tableOf(orders), 0, { facts: {} });
    expect(facts).toEqual({
      size: 3,
      keys: ["b", "a", "b"],
      columns: {
        date: Int32Array.of(45_301, 45_300, 45_301),
        amount: Float64Array.of(1, 2, 1),
      },
    });
  });

  test("gives rows without a key column as they are, too", async () => {
    const { amount, date } = tableOf([order("a", 1, 5)]).columns;
    if (amount === undefined || date === undefined) throw new Error("An order has both.");
    const facts = await factsOf({ size: 1, columns: { amount, date } }, 0, { facts: {} });
    expect(facts).toEqual({
      size: 1,
      keys: [],
      columns: { amount: Float64Array.of(5), date: Int32Array.of(1) },
    });
  });

  test("leaves out rows after the day, whether rolled up or not, only where it is told their day", async () => {
    const table = tableOf([order("a", 45_300, 1), order("b", 45_301, 2)]);
    expect(await factsOf(table, 45_300, { on: "date", facts: {} })).toMatchObject({ keys: ["a"] });
    const all = { by: "customer", facts: { spent: sum("amount") } };
    expect(await factsOf(table, 45_300, all)).toMatchObject({
      keys: ["a", "b"],
      columns: { spent: Float64Array.of(1, 2) },
    });
    await expect(engine.rollUp(table, { on: "date", facts: {} }, 8)).resolves.toEqual({
      fault: "no-rows-until-as-of",
    });
  });
});

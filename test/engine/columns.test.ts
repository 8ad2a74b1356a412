import fc from "fast-check";
import { count, days, distinct, first, last, sum, type RollUp } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import type { DayLists, FactColumn, Facts } from "../../src/core/table/table";
import { columnsEngine, rollUpColumns } from "../../src/engine/columns";
import { JANUARY_2024, orderLogs, runs, tableOf, type Order } from "../support/orders";

const purchase = { of: "amount", atLeast: 0 };
const everything: RollUp = {
  by: "customer",
  on: "date",
  facts: {
    rows: count(),
    purchases: count(purchase),
    first: first("date"),
    firstPurchase: first("date", purchase),
    lastPurchase: last("date", purchase),
    spent: sum("amount"),
    distinctDays: distinct("date"),
    purchaseDays: days("date", purchase),
    days: days("date"),
  },
};

function factsOf(orders: readonly Order[], until: number): Facts {
  const facts = rollUpColumns(tableOf(orders), everything, until);
  if (isFault(facts)) throw new Error(facts.fault);
  return facts;
}

/** Every fact per customer, as plain lists. */
function plain({ keys, columns }: Facts) {
  return keys.map((key, at) => ({
    key,
    ...Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, valueAt(all, at)])),
  }));
}

function valueAt(column: FactColumn, at: number): number | number[] | undefined {
  return isDays(column)
    ? [...column.days.subarray(column.starts[at], column.starts[at + 1])]
    : column[at];
}

function isDays(column: FactColumn): column is DayLists {
  return "starts" in column;
}

/** The same, customer by customer from the rows. */
function slow(orders: readonly Order[], until: number) {
  const seen = orders.filter(({ date }) => date <= until);
  const keys = [...new Set(seen.map(({ customer }) => customer))];
  keys.sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return keys.map((key) => {
    const own = seen.filter(({ customer }) => customer === key);
    const bought = own.filter(({ amount }) => amount >= 0);
    const dates = (all: readonly Order[]) =>
      [...new Set(all.map(({ date }) => date))].sort((a, b) => a - b);
    return {
      key,
      rows: own.length,
      purchases: bought.length,
      first: dates(own)[0] ?? 0,
      firstPurchase: dates(bought)[0] ?? 0,
      lastPurchase: dates(bought).at(-1) ?? 0,
      spent: expect.closeTo(
        own.reduce((total, { amount }) => total + amount, 0),
        6
      ) as number,
      distinctDays: dates(own).length,
      purchaseDays: dates(bought),
      days: dates(own),
    };
  });
}

const until = fc.integer({ min: JANUARY_2024, max: JANUARY_2024 + 430 });

describe("rollUpColumns agrees with", () => {
  test("the same facts gathered customer by customer", () => {
    fc.assert(
      fc.property(orderLogs, until, (orders, day) => {
        fc.pre(orders.some(({ date }) => date <= day));
        expect(plain(factsOf(orders, day))).toEqual(slow(orders, day));
      }),
      runs
    );
  });

  test("itself when rows come in another order, to the last bit", () => {
    fc.assert(
      fc.property(orderLogs, (orders) => {
        const reversed = factsOf([...orders].reverse(), JANUARY_2024 + 430);
        expect(plain(reversed)).toEqual(plain(factsOf(orders, JANUARY_2024 + 430)));
      }),
      runs
    );
  });

  test("what the port promises", async () => {
    const table = tableOf([{ customer: "Ann", date: 45_300, amount: 2 }]);
    await expect(columnsEngine.rollUp(table, everything, 45_300)).resolves.toEqual(
      rollUpColumns(table, everything, 45_300)
    );
  });
});

describe("rollUpColumns gives", () => {
  test("distinct keys as well as distinct days", () => {
    const table = {
      size: 3,
      columns: {
        ...tableOf([1, 2, 3].map((date) => ({ customer: "Ann", date, amount: 1 }))).columns,
        order: { type: "key", keys: ["a", "b"], codes: Int32Array.of(0, 1, 0) },
      },
    } as const;
    const facts = rollUpColumns(table, { ...everything, facts: { n: distinct("order") } }, 9);
    expect(facts).toMatchObject({ columns: { n: Int32Array.of(2) } });
  });

  test("names of every object as customers", () => {
    const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
    const facts = factsOf(
      names.map((customer) => ({ customer, date: 45_300, amount: 1 })),
      45_300
    );
    expect(facts.keys).toEqual([...names].sort());
  });

  test("cents that do not depend on large neighbours", () => {
    const amounts = [1e15, 0.1, -1e15, 0.2];
    const facts = factsOf(
      amounts.map((amount) => ({ customer: "Ann", date: 45_300, amount })),
      45_300
    );
    expect(facts.columns.spent).toEqual(Float64Array.of(0.30000000000000004));
  });
});

describe("rollUpColumns refuses", () => {
  test("a day before every row", () =>
    expect(
      rollUpColumns(tableOf([{ customer: "Ann", date: 9, amount: 1 }]), everything, 8)
    ).toEqual({ fault: "no-rows-until-as-of" }));
  test("a column the table does not have, as a mistake of ours", () =>
    expect(() => rollUpColumns({ size: 0, columns: {} }, everything, 8)).toThrow("customer"));
});

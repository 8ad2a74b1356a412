import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import { lostByDefinition } from "../../../src/core/lost/by-definition";
import { lostCustomers } from "../../../src/core/lost/customers";
import { columnOf } from "../../../src/core/lost/definitions";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import { reconcile } from "../../../src/core/subscription/reconcile";
import type { ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const quarter = { from: day(4, 1), to: day(6, 30) };
const start = day(1, 1);

const row = (result: ResultTable, definition: string) => {
  const at = (result.columns.definition ?? []).indexOf(definition);
  const of = (name: string) => Number(result.columns[name]?.[at]);
  return { lost: of("lost"), base: of("base"), rate: of("rate"), amount: of("amount"), at };
};
const lost = (rows: readonly Subscription[], settings: object = quarter) =>
  subscriptionsOf(lostByDefinition, rows, { ...settings });
const bare = (rows: readonly Subscription[]) =>
  rows.map(({ customer, start: from, end }) => ({ customer, start: from, end }));
const lostBy = (rows: readonly Subscription[], settings: object = quarter) => {
  const result = lost(rows, settings);
  return (result.columns.definition ?? []).map((name) => [name, row(result, String(name)).lost]);
};

describe("lost by definition gives", () => {
  test("an end that was renewed the next day to any end alone", () =>
    expect(
      lostBy([
        { customer: "Ann", start, end: day(5, 1), amount: 9 },
        { customer: "Ann", start: day(5, 2), end: 0, amount: 9 },
      ])
    ).toEqual([
      ["any end", 1],
      ["cancelled", 0],
      ["not renewed", 0],
      ["downgraded", 0],
    ]));

  test.each([
    [30, 0],
    [31, 1],
  ])("who comes back after %d days as not renewed: %d", (days, late) =>
    expect(
      lostBy([
        { customer: "Ann", start, end: day(4, 10), amount: 9 },
        { customer: "Ann", start: day(4, 10) + days, end: 0, amount: 9 },
      ])
    ).toContainEqual(["not renewed", late])
  );

  test.each([
    [day(5, 31), 1],
    [day(6, 1), 0],
  ])("who left on %d and may still renew as cancelled only: %d", (end, late) => {
    const counts = lostBy([{ customer: "Ann", start, end, amount: 9 }]);
    expect(counts).toContainEqual(["cancelled", 1]);
    expect(counts).toContainEqual(["not renewed", late]);
  });

  test("a cheaper plan as downgraded, with what is paid less", () => {
    const result = lost([
      { customer: "Ann", start, end: day(5, 1), amount: 30 },
      { customer: "Ann", start: day(5, 1), end: 0, amount: 12 },
    ]);
    expect(row(result, "downgraded")).toMatchObject({ lost: 1, base: 1, rate: 1, amount: 18 });
    expect(row(result, "any end").amount).toBe(18);
    expect(row(result, "cancelled")).toMatchObject({ lost: 0, amount: 0 });
  });

  test("no downgrade where there are no amounts, and says that it is not known", () => {
    const rows = [{ customer: "Ann", start, end: 0 }];
    expect(lostBy(rows).map(([name]) => name)).toEqual(["any end", "cancelled", "not renewed"]);
    const asked = { ...quarter, grace: 1, renewalDays: 30 };
    const { says } = lostByDefinition.answer(lost(rows), asked, quarter.to);
    expect(says).toEqual(["cancelled", "alike", "unknown"]);
  });

  test("the year up to the last complete month where no days are asked for", () => {
    const rows = [
      { customer: "Ann", start: day(1, 1) - 800, end: 0 },
      { customer: "Bob", start: day(6, 9), end: 0 },
    ];
    const { columns } = lost(rows, {});
    expect([columns.from?.[0], columns.to?.[0]]).toEqual([dayOf(2023, 6, 1), dayOf(2024, 5, 31)]);
  });

  test("what the data hold of it, from their second month on", () => {
    const { columns } = lost([{ customer: "Ann", start: day(2, 9), end: day(5, 31) }], {});
    expect([columns.from?.[0], columns.to?.[0]]).toEqual([day(3, 1), day(5, 31)]);
  });
});

describe("lost by definition refuses", () => {
  const ann = subscriptionTable([{ customer: "Ann", start: day(5, 5), end: 0 }]);
  test("a first day after the last", () =>
    expect(analyse(lostByDefinition, ann, { from: quarter.to, to: quarter.from })).toEqual({
      fault: "from-after-to",
    }));
  test("a period that began with nobody", () =>
    expect(analyse(lostByDefinition, ann, quarter)).toEqual({ fault: "no-customers-at-start" }));
});

describe("lost by definition says", () => {
  test("how far the definitions are apart, and which customers make the difference", () => {
    const { rows } = lostByDefinition.example;
    const of = (name: string, at: number) => Number(rows[name]?.[at] ?? 0);
    const ledger = (rows.customer ?? []).map((customer, at) => ({
      customer: String(customer),
      start: of("start", at),
      end: of("end", at),
      amount: of("amount", at),
    }));
    const asked = { from: 45_292, to: 45_382, grace: 1, renewalDays: 30 };
    expect(lostByDefinition.answer(lost(ledger, asked), asked, 45_382)).toMatchObject({
      says: ["cancelled", "apart", "ended", "waiting", "back", "less"],
      headline: "rate",
      values: {
        lost: { value: 2 },
        base: { value: 5 },
        least: { value: 0.2 },
        leastBy: { value: "downgraded" },
        mostBy: { value: "any end" },
        points: { value: 60 },
        ended: { value: 2 },
        waiting: { value: 1 },
        back: { value: 1 },
        less: { value: 1 },
      },
    });
  });
});

describe("lost by definition agrees with", () => {
  const days = fc.tuple(
    fc.integer({ min: JANUARY_2024 + 1, max: JANUARY_2024 + 200 }),
    fc.integer({ min: 0, max: 90 })
  );
  const each = (check: (rows: Subscription[], period: { from: number; to: number }) => void) =>
    fc.assert(
      fc.property(ledgers, days, (rows, [from, length]) => {
        const period = { from, to: from + length };
        const faulty = analyse(lostByDefinition, subscriptionTable(rows), period);
        fc.pre(!("fault" in faulty));
        check([...rows], period);
      }),
      runs
    );

  test("the conventions: who cancelled is whom those at the start lost", () =>
    each((rows, period) => {
      fc.pre(!("fault" in analyse(lostByDefinition, subscriptionTable(bare(rows)), period)));
      const { columns } = subscriptionsOf(reconcile, bare(rows), period);
      const at = columns.convention?.indexOf("starters only") ?? -1;
      expect(row(lost(bare(rows), period), "cancelled")).toMatchObject({
        lost: columns.numerator?.[at],
        base: columns.denominator?.[at],
      });
    }));

  test("the movements of a month: churned, churned MRR and contraction MRR", () =>
    each((rows) => {
      const period = { from: day(3, 1), to: day(3, 31) };
      fc.pre(!("fault" in analyse(lostByDefinition, subscriptionTable(rows), period)));
      const { columns } = subscriptionsOf(movementsByPeriod, rows, period);
      const result = lost(rows, period);
      expect(row(result, "cancelled").lost).toBe(columns.churned?.[0]);
      expect(row(result, "cancelled").base).toBe(columns.opening?.[0]);
      expect(row(result, "cancelled").amount).toBeCloseTo(Number(columns.churnedAmount?.[0]), 6);
      expect(row(result, "downgraded").amount).toBeCloseTo(
        Number(columns.contractionAmount?.[0]),
        6
      );
    }));

  test("its list of customers, column by column", () =>
    each((rows, period) => {
      const result = lost(rows, period);
      const { columns, size } = subscriptionsOf(lostCustomers, rows, period);
      for (const definition of result.columns.definition ?? []) {
        const marks = columns[columnOf(String(definition)) ?? ""] ?? [];
        const told = row(result, String(definition));
        expect([told.lost, told.base]).toEqual([marks.filter((mark) => mark === 1).length, size]);
      }
    }));

  test("itself: any end holds all who cancelled and all who were not renewed", () =>
    each((rows, period) => {
      const { columns } = subscriptionsOf(lostCustomers, rows, period);
      for (const [at, anyEnd] of (columns.anyEnd ?? []).entries()) {
        const isLost = columns.cancelled?.[at] === 1 || columns.notRenewed?.[at] === 1;
        expect(isLost && anyEnd !== 1).toBe(false);
      }
    }));

  test("the days one by one: not renewed is who had none for longer than a renewal may take", () =>
    each((rows, period) => {
      const plain = bare(rows);
      fc.pre(!("fault" in analyse(lostByDefinition, subscriptionTable(plain), period)));
      const renewalDays = 20;
      const { columns } = subscriptionsOf(lostCustomers, plain, { ...period, renewalDays });
      for (const [at, customer] of (columns.customer ?? []).entries()) {
        const own = plain.filter((one) => one.customer === customer);
        const isThere = (on: number) =>
          own.some(({ start: from, end }) => from <= on && (end === 0 || on < end));
        const isLate = Array.from(
          { length: period.to - period.from + 1 },
          (_, n) => period.from + n
        )
          .filter((left) => left + renewalDays <= period.to && isThere(left - 1))
          .some((left) => ![...Array(renewalDays + 1).keys()].some((n) => isThere(left + n)));
        expect([customer, columns.notRenewed?.[at]]).toEqual([customer, isLate ? 1 : 0]);
      }
    }));
});

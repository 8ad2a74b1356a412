import { dayOf } from "../../../src/core/calendar/civil";
import { changeOf } from "../../../src/core/churn";
import { lostByPlan } from "../../../src/core/lost/by-plan";
import { lostByDefinition } from "../../../src/core/lost/by-definition";
import { fisherExact } from "../../../src/core/statistics/fisher";
import { wilson } from "../../../src/core/statistics";
import { analyse } from "../../../src/engine/analyse";
import { subscriptionsOf, subscriptionTable, type Subscription } from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const year = { from: day(2, 1), to: day(12, 31) };
const asked = { ...year, grace: 1, renewalDays: 30 };

/** So many customers of a plan, of whom the first `lost` leave. */
const on = (plan: string, customers: number, lost: number): Subscription[] =>
  Array.from({ length: customers }, (_, at) => ({
    customer: `${plan} ${at}`,
    start: day(1, 1),
    end: at < lost ? day(5, 1) : 0,
    amount: 10,
    plan,
  }));
const byPlan = (rows: readonly Subscription[]) => subscriptionsOf(lostByPlan, rows, year);
const told = (rows: readonly Subscription[]) => lostByPlan.answer(byPlan(rows), asked, year.to);

describe("lost by plan gives", () => {
  test("the plan that loses most first, beside all others", () => {
    const { columns } = byPlan([...on("Basic", 40, 20), ...on("Pro", 60, 6)]);
    expect(columns).toMatchObject({
      plan: ["Basic", "Pro"],
      customers: [40, 60],
      lost: [20, 6],
      rate: [0.5, 0.1],
      others: [0.1, 0.5],
      verdict: ["higher", "lower"],
      amount: [200, 60],
    });
  });
  test("customers without a plan as a plan without a name", () =>
    expect(byPlan([...on("", 4, 1), ...on("Pro", 4, 2)]).columns.plan).toEqual(["Pro", null]));
  test("the plan before the period, of several the one that costs most", () => {
    const rows = [
      { customer: "Ann", start: day(1, 1), end: 0, amount: 5, plan: "Add-on" },
      { customer: "Ann", start: day(1, 1), end: day(3, 1), amount: 50, plan: "Pro" },
      { customer: "Ann", start: day(3, 1), end: 0, amount: 60, plan: "Max" },
    ];
    expect(byPlan(rows).columns.plan).toEqual(["Pro"]);
  });
  test("no amounts where the rows have none", () => {
    const rows = on("Pro", 3, 1).map(({ customer, start, end, plan = "" }) => ({
      ...{ customer, start, end, plan },
    }));
    expect(byPlan(rows).columns.amount).toBeUndefined();
  });
});

describe("lost by plan refuses", () => {
  test("a period that began with nobody", () =>
    expect(
      analyse(lostByPlan, subscriptionTable(on("Pro", 2, 0)), { from: day(1, 1), to: day(2, 1) })
    ).toEqual({ fault: "no-customers-at-start" }));
});

describe("lost by plan says", () => {
  test("which one loses more than chance explains, and how many less", () =>
    expect(told([...on("Basic", 40, 20), ...on("Pro", 60, 6)])).toMatchObject({
      says: ["higher", "lower"],
      values: { plan: { value: "Basic" }, rate: { value: 0.5 }, others: { value: 0.1 } },
    }));
  test("that it may be chance, of the highest rate", () =>
    expect(told([...on("Basic", 10, 3), ...on("Pro", 10, 2)])).toMatchObject({
      says: ["unclear"],
      headline: null,
      values: { plan: { value: "Basic" }, lost: { value: 3 } },
    }));
  test("that there is nothing to compare with one plan", () =>
    expect(told(on("Pro", 10, 2)).says).toBe("one"));
});

describe("lost by plan agrees with", () => {
  test("the two-proportion test, stricter with more plans, and exact for few customers", () => {
    // 0.017 < p < 0.05: a difference of two plans, but not of one among three.
    const [few, many] = [
      { part: 9, of: 20 },
      { part: 10, of: 50 },
    ];
    expect(fisherExact(few, many)).toBeGreaterThan(0.05 / 3);
    expect(changeOf(few, many, 0.95)).toBe("higher");
    expect(byPlan([...on("A", 20, 9), ...on("B", 50, 10)]).columns.verdict?.[0]).toBe("higher");
    const three = [...on("A", 20, 9), ...on("B", 25, 5), ...on("C", 25, 5)];
    expect(byPlan(three).columns.verdict?.[0]).toBe("no clear difference");
  });
  test("the definitions: its plans hold all who cancelled, and the interval is Wilson's", () => {
    const rows = [...on("A", 20, 9), ...on("B", 25, 5), ...on("C", 25, 5)];
    const { columns } = byPlan(rows);
    const all = subscriptionsOf(lostByDefinition, rows, year).columns;
    const sum = (values: readonly unknown[] = []) =>
      values.reduce<number>((total, value) => total + Number(value), 0);
    expect([sum(columns.lost), sum(columns.customers)]).toEqual([all.lost?.[1], all.base?.[1]]);
    expect([columns.low?.[0], columns.high?.[0]]).toEqual(Object.values(wilson(9, 20, 0.95)));
  });
});

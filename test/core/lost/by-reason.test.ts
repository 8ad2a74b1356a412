import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import { lostByDefinition } from "../../../src/core/lost/by-definition";
import { lostByReason } from "../../../src/core/lost/by-reason";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const year = { from: day(2, 1), to: day(12, 31) };
const asked = { ...year, grace: 1, renewalDays: 30 };
const left = (customer: string, reason: string, end = day(5, 1)): Subscription => ({
  customer,
  start: day(1, 1),
  end,
  amount: 10,
  reason,
});
const byReason = (rows: readonly Subscription[]) => subscriptionsOf(lostByReason, rows, year);
const told = (rows: readonly Subscription[]) => lostByReason.answer(byReason(rows), asked, year.to);

describe("lost by reason gives", () => {
  test("the most frequent first, none at the end, shares of all who cancelled", () => {
    const rows = [
      left("Ann", "price"),
      left("Bob", ""),
      left("Cleo", ""),
      left("Dan", ""),
      left("Eve", "price"),
      left("Fay", "closed"),
      left("Gus", "", 0),
      left("Hal", "moved", 0),
    ];
    expect(byReason(rows).columns).toMatchObject({
      reason: ["price", "closed", null],
      lost: [2, 1, 3],
      share: [1 / 3, 1 / 6, 1 / 2],
      amount: [20, 10, 30],
    });
  });
  test("the reason of the last end, of several on that day one that says why", () => {
    const rows = [left("Ann", "trial over", day(3, 1)), left("Ann", ""), left("Ann", "price")];
    expect(byReason(rows).columns.reason).toEqual(["price"]);
  });
  test("reasons as they are written, names of JavaScript too", () =>
    expect(byReason([left("Ann", "__proto__"), left("Bob", "constructor")]).columns.reason).toEqual(
      ["__proto__", "constructor"]
    ));
  test("no row where nobody cancelled", () => expect(byReason([left("Ann", "", 0)]).size).toBe(0));
});

describe("lost by reason refuses", () => {
  test("a period that began with nobody", () =>
    expect(
      analyse(lostByReason, subscriptionTable([left("Ann", "x")]), {
        from: day(1, 1),
        to: day(2, 1),
      })
    ).toEqual({ fault: "no-customers-at-start" }));
});

describe("lost by reason says", () => {
  test.each([
    ["the most frequent one, and how many gave none", [left("Ann", "price"), left("Bob", "")]],
    ["the most frequent one alone where all gave one", [left("Ann", "price")]],
    ["that nobody gave one", [left("Ann", "")]],
    ["that nobody cancelled", [left("Ann", "", 0)]],
  ])("%s", (name, rows) => {
    const says = {
      "the most frequent one, and how many gave none": ["most", "blank"],
      "the most frequent one alone where all gave one": "most",
      "that nobody gave one": "silent",
      "that nobody cancelled": "none",
    }[name];
    expect(told(rows).says).toEqual(says);
  });
});

describe("lost by reason agrees with", () => {
  test("the definitions: its reasons hold all who cancelled, and all they paid", () =>
    fc.assert(
      fc.property(
        ledgers,
        fc.array(fc.constantFrom("", "price", "closed"), { minLength: 30, maxLength: 30 }),
        (ledger, reasons) => {
          const rows = ledger.map((row, at) => ({ ...row, reason: reasons[at] ?? "" }));
          const period = { from: JANUARY_2024 + 60, to: JANUARY_2024 + 120 };
          const whole = analyse(lostByDefinition, subscriptionTable(rows), period);
          fc.pre(!("fault" in whole));
          const { columns } = subscriptionsOf(lostByReason, rows, period);
          const all = "fault" in whole ? {} : whole.result.columns;
          const sum = (values: readonly unknown[] = []) =>
            values.reduce<number>((total, value) => total + Number(value), 0);
          expect(sum(columns.lost)).toBe(all.lost?.[1]);
          expect(sum(columns.amount)).toBeCloseTo(Number(all.amount?.[1]), 6);
        }
      ),
      runs
    ));
});

import { dayOf } from "../../../src/core/calendar/civil";
import { lostCustomers } from "../../../src/core/lost/customers";
import { analyse } from "../../../src/engine/analyse";
import { subscriptionsOf, subscriptionTable } from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const year = { from: day(2, 1), to: day(12, 31) };
const asked = { ...year, grace: 1, renewalDays: 30 };
const start = day(1, 1);

const rows = [
  { customer: "Ann", start, end: 0, amount: 9 },
  { customer: "Bob", start, end: day(5, 1), amount: 9 },
  { customer: "Bob", start: day(5, 1), end: 0, amount: 9 },
  { customer: "Cleo", start, end: day(5, 1), amount: 9 },
  { customer: "Cleo", start: day(5, 1), end: 0, amount: 8 },
  { customer: "Dan", start, end: day(5, 1), amount: 9 },
  { customer: "Dan", start: day(7, 1), end: 0, amount: 8 },
  { customer: "Eve", start, end: day(12, 20), amount: 9 },
  { customer: "Fay", start, end: day(5, 1), amount: 9 },
  { customer: "Gus", start: day(3, 1), end: day(4, 1), amount: 9 },
];
const list = (of: typeof rows) => subscriptionsOf(lostCustomers, of, year);

describe("lost customers gives", () => {
  test("what became of everyone who was there at the start, and of nobody else", () => {
    const { columns } = list(rows);
    expect((columns.customer ?? []).map((customer, at) => [customer, columns.group?.[at]])).toEqual(
      [
        ["Ann", "stayed"],
        ["Bob", "renewed"],
        ["Cleo", "downgraded"],
        ["Dan", "came back late"],
        ["Eve", "may still renew"],
        ["Fay", "not renewed"],
      ]
    );
  });
  test("each definition that counts them: who came back late for less by two of them", () =>
    expect(list(rows).columns).toMatchObject({
      anyEnd: [0, 1, 1, 1, 1, 1],
      cancelled: [0, 0, 0, 0, 1, 1],
      notRenewed: [0, 0, 0, 1, 0, 1],
      downgraded: [0, 0, 1, 1, 0, 0],
      endedOn: [null, day(5, 1), day(5, 1), day(5, 1), day(12, 20), day(5, 1)],
    }));
  test("only the columns that the rows have", () => {
    const bare = rows.map(({ customer, start: from, end }) => ({ customer, start: from, end }));
    const { columns } = subscriptionsOf(lostCustomers, bare, year);
    expect(Object.keys(columns)).toEqual([
      ...["customer", "group", "anyEnd", "cancelled", "notRenewed", "endedOn"],
    ]);
  });
});

describe("lost customers refuses", () => {
  test("a period that began with nobody", () =>
    expect(
      analyse(lostCustomers, subscriptionTable(rows), { from: day(1, 1), to: day(2, 1) })
    ).toEqual({ fault: "no-customers-at-start" }));
});

describe("lost customers says", () => {
  test("how many are gone, for how long, and how many pay less", () =>
    expect(lostCustomers.answer(list(rows), asked, year.to)).toMatchObject({
      says: "groups",
      values: {
        base: { value: 6 },
        gone: { value: 2 },
        late: { value: 1 },
        less: { value: 2 },
      },
    }));
});

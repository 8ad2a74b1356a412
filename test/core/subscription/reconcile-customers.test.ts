import { dayOf } from "../../../src/core/calendar/civil";
import { customersByConvention } from "../../../src/core/subscription/reconcile-customers";
import { analyse } from "../../../src/engine/analyse";
import { subscriptionsOf, subscriptionTable, type Subscription } from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const may = { from: day(5, 1), to: day(5, 31) };
const rows: readonly Subscription[] = [
  { customer: "Ann", start: day(1, 1), end: 0 },
  { customer: "Bob", start: day(5, 3), end: day(5, 9) },
  { customer: 7, start: day(1, 1), end: day(5, 9) },
  { customer: "Zoe", start: day(1, 1), end: day(2, 9) },
];
const listed = subscriptionsOf(customersByConvention, rows, may);

describe("customersByConvention gives", () => {
  test("each customer of the period by key, with what became of them", () => {
    expect(listed.columns.customer).toEqual([7, "Ann", "Bob"]);
    expect(listed.columns.group).toEqual(["lost", "stayed", "joined and left"]);
  });
  test("how they count in what is divided", () =>
    expect(listed.columns).toMatchObject({
      allLost: [1, 0, 1],
      startersLost: [1, 0, 0],
      endWithoutNew: [0, 1, -1],
      average: [0.5, 1, 0],
    }));
});

describe("customersByConvention refuses", () => {
  test("a first day after the last", () =>
    expect(
      analyse(customersByConvention, subscriptionTable(rows), { from: may.to, to: may.from })
    ).toEqual({ fault: "from-after-to" }));
});

describe("customersByConvention says", () => {
  const answer = (all: readonly Subscription[]) =>
    customersByConvention.answer(
      subscriptionsOf(customersByConvention, all, may),
      { ...may, grace: 1 },
      may.to
    );
  test("what the rates disagree on, where somebody joined and left", () =>
    expect(answer(rows)).toMatchObject({
      says: ["groups", "gone"],
      values: {
        stayed: { value: 1 },
        lost: { value: 1 },
        joined: { value: 1 },
        gone: { value: 1 },
      },
    }));
  test("no more than the counts where nobody did", () =>
    expect(answer(rows.slice(0, 1))).toMatchObject({ says: "groups" }));
});

import { isFault } from "../../../src/core/fault";
import { standingOf, type Standing } from "../../../src/core/subscription";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import { spellsOf } from "../../../src/core/table/fact-columns";
import { rollUpColumns } from "../../../src/engine/columns";
import fc from "fast-check";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const END_OF_MARCH = JANUARY_2024 + 90;

function standing(rows: readonly Subscription[], last: number, grace = 1) {
  const facts = rollUpColumns(subscriptionTable(rows), movementsByPeriod.rollUp, last);
  if (isFault(facts)) return facts;
  return standingOf(spellsOf(facts, "spells"), grace, last);
}
const row = (customer: string, start: number, end: number, amount = 10) => ({
  ...{ customer, amount },
  start: JANUARY_2024 + start,
  end: end === 0 ? 0 : JANUARY_2024 + end,
});

describe("standingOf gives", () => {
  const rows = [row("Ann", 0, 0, 100), row("Bob", 0, 0, 60), row("Dan", 0, 40), row("Eve", 70, 0)];
  test("the customers and the revenue at the end of the last month that is over", () =>
    expect(standing(rows, END_OF_MARCH)).toEqual({
      ...{ month: "2024-03", customers: 3, revenue: 170, months: 3 },
      // Nobody was there when January began, three when February did, of whom Dan left, and two when March did.
      retention: 4 / 5,
    }));
  test("nothing of the month that runs", () =>
    expect(standing(rows, END_OF_MARCH - 1)).toMatchObject({
      ...{ month: "2024-02", customers: 2, revenue: 160, months: 2, retention: 2 / 3 },
    }));
  test("a year of months at most", () => {
    const left = [row("Ann", 0, 0), row("Bob", 0, 40)];
    expect(standing(left, JANUARY_2024 + 2 * 366)).toMatchObject({ months: 12, retention: 1 });
  });
});

describe("standingOf refuses", () => {
  test("a first month, in which nobody could stay or leave", () => {
    const first = { fault: "no-month-to-go-by" };
    expect(standing([row("Ann", 0, 0)], JANUARY_2024 + 30)).toEqual(first);
    expect(standing([row("Ann", 0, 0)], JANUARY_2024 + 5)).toEqual(first);
  });
  test("an end without customers", () =>
    expect(standing([row("Ann", 0, 65)], END_OF_MARCH)).toEqual({
      fault: "nobody-to-keep",
      values: { month: "2024-03" },
    }));
  test("a last day before everything began", () =>
    expect(standing([row("Ann", 10, 0)], JANUARY_2024)).toEqual({
      fault: "no-rows-until-as-of",
    }));
});

describe("standingOf agrees with", () => {
  test("the table of movements: its last complete row, and its months together", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const last = JANUARY_2024 + 181;
        const found = standing(ledger, last);
        if (isFault(found)) return;
        const { columns } = subscriptionsOf(movementsByPeriod, ledger, { to: last });
        const { months, customers, revenue, retention }: Standing = found;
        expect(columns.closing?.at(-1)).toBe(customers);
        expect(columns.closingAmount?.at(-1)).toBe(revenue);
        const sum = (name: string) =>
          (columns[name] ?? []).slice(-months).reduce<number>((all, one) => all + Number(one), 0);
        expect(retention).toBeCloseTo(1 - sum("churned") / sum("opening"), 12);
      }),
      runs
    );
  });
});

import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { keepMore } from "../../../src/core/value/keep-more";
import { lifetimeValue } from "../../../src/core/value/lifetime-value";
import { worthAhead } from "../../../src/core/value/worth-ahead";
import { analyse } from "../../../src/engine/analyse";
import { wordsOf } from "../../../src/text/all-words";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const END_OF_MARCH = JANUARY_2024 + 90;
const forever = (customer: string, amount: number) => ({
  ...{ customer, amount },
  ...{ start: JANUARY_2024, end: 0 },
});
// Of 4 and then 3 customers at the start of a month 6 of 7 stay.
const rows = [
  ...[forever("a", 100), forever("b", 60), forever("c", 50)],
  { ...forever("d", 90), end: JANUARY_2024 + 40 },
];

function answered(ledger: readonly Subscription[], raw: object): string {
  const asked = { to: END_OF_MARCH, ...raw };
  const settings = given(worthAhead.settings, asked);
  if (isFault(settings)) throw new Error(settings.fault);
  const result = subscriptionsOf(worthAhead, ledger, asked);
  return wordsOf("en").answer(worthAhead.id, worthAhead.answer(result, settings, END_OF_MARCH));
}

describe("worthAhead gives", () => {
  test("lifetime and value from the churn of the months of the rows", () =>
    expect(answered(rows, { years: 2 })).toBe(
      "A customer pays 70.00 a month on average and 14.3% leave each month, so that one stays 7 months and brings 490.00 in all, 477.88 of it within 2 years."
    ));
  test("the profit of what is within the years, where a margin or a discount is given", () => {
    expect(answered(rows, { years: 2, margin: 0.5 })).toContain(
      "Of what comes within 2 years, 238.94 is profit."
    );
    expect(answered(rows, { years: 1, discount: 0.1 })).toContain("is profit.");
  });
  test("no lifetime where nobody left", () =>
    expect(answered([forever("a", 10), forever("b", 30)], { years: 1 })).toBe(
      "A customer pays 20.00 a month on average and none left in the months looked at: within 1 year that is 240.00. How long they stay in the end cannot be told from this."
    ));
});

describe("worthAhead refuses", () => {
  test("rows of a single month", () =>
    expect(analyse(worthAhead, subscriptionTable(rows), { to: JANUARY_2024 + 30 })).toEqual({
      fault: "no-month-to-go-by",
    }));
});

describe("worthAhead agrees with", () => {
  test("LTV with a cap, and with what all of the customers bring together", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 6 }), (ledger, years) => {
        const asked = { to: JANUARY_2024 + 181, years, margin: 0.7, discount: 0.1 };
        const ours = analyse(worthAhead, subscriptionTable(ledger), asked);
        const together = analyse(keepMore, subscriptionTable(ledger), asked);
        if (isFault(ours) || isFault(together)) return expect(ours).toEqual(together);
        const at = (name: string) => Number(ours.result.columns[name]?.[years - 1]);
        const ltv = lifetimeValue.compute({
          ...{ arpa: at("arpa"), churn: at("churn"), margin: 1, cap: 12 * years },
        });
        expect(at("revenue")).toBeCloseTo(Number(ltv), 6);
        const { customers, profit } = together.result.columns;
        expect(at("profit") * Number(customers?.[0])).toBeCloseTo(Number(profit?.[0]), 6);
      }),
      runs
    );
  });
});

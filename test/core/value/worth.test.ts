import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { curve } from "../../../src/core/retention/curve";
import { worth } from "../../../src/core/value/worth";
import { analyse } from "../../../src/engine/analyse";
import { wordsOf } from "../../../src/text/all-words";
import { JANUARY_2024, orderLogs, resultOf, runs, tableOf, type Order } from "../../support/orders";

const FEBRUARY = JANUARY_2024 + 31;
const MARCH = FEBRUARY + 29;
const order = (customer: string, date: number, amount: number): Order => ({
  ...{ customer, date, amount },
});
// In January two customers spend 30 and 50; one of them is back twice. A third begins in March.
const orders = [
  ...[order("a", JANUARY_2024, 30), order("b", JANUARY_2024 + 9, 50), order("a", FEBRUARY, 20)],
  ...[order("a", MARCH, 40), order("a", MARCH + 1, -10), order("c", MARCH, 65)],
];

function answered(log: readonly Order[], raw: { readonly asOf: number }): string {
  const settings = given(worth.settings, raw);
  if (isFault(settings)) throw new Error(settings.fault);
  return wordsOf("en").answer(
    worth.id,
    worth.answer(resultOf(worth, log, raw), settings, raw.asOf)
  );
}

describe("worth gives", () => {
  test("what customers have brought by each age, over those who have reached it", () => {
    const { columns } = resultOf(worth, orders, { asOf: MARCH + 30 });
    expect(columns.age).toEqual([0, 1, 2]);
    expect(columns.customers).toEqual([3, 2, 2]);
    expect(columns.value).toEqual([145 / 3, 50, 65]);
  });
  test("profit where a margin is given", () =>
    expect(resultOf(worth, orders, { asOf: MARCH + 30, margin: 0.4 }).columns.value?.[2]).toBe(
      65 * 0.4
    ));
  test("a sentence with the age that at least half of the customers have reached", () => {
    const ages = [0, 1, 2, 3].map((month) => order("a", JANUARY_2024 + month * 31, 10));
    expect(answered([...ages, order("b", JANUARY_2024, 4)], { asOf: JANUARY_2024 + 120 })).toBe(
      "A customer has brought 22.00 on average by 3 months after the first. 2 customers have come that far. The first period brought 7.00 on average, over all 2 customers."
    );
  });
  test("what is known so far where there is no later period, and that the month still runs", () =>
    expect(answered([order("a", JANUARY_2024, 12)], { asOf: JANUARY_2024 + 5 })).toBe(
      "A customer has brought 12.00 on average in the first period. No later one has begun. 1 customer has come that far. The last period is not complete: it is counted as far as it has come."
    ));
});

describe("worth refuses", () => {
  test("rows without a purchase", () =>
    expect(analyse(worth, tableOf([order("a", JANUARY_2024, -5)]), { asOf: MARCH })).toMatchObject({
      fault: "no-purchases",
    }));
});

describe("worth agrees with", () => {
  test("CURVE of revenue per customer, whatever the rows and the period", () => {
    fc.assert(
      fc.property(orderLogs, fc.constantFrom("month", "quarter", "year"), (log, period) => {
        const asked = { asOf: JANUARY_2024 + 430, period };
        const same = analyse(curve, tableOf(log), { ...asked, measure: "cumulative" });
        const ours = analyse(worth, tableOf(log), asked);
        if (isFault(same) || isFault(ours)) return expect(ours).toEqual(same);
        expect(ours.result.columns.value).toEqual(same.result.columns.average);
        expect(ours.result.columns.customers).toEqual(same.result.columns.customers);
      }),
      runs
    );
  });
});

import fc from "fast-check";
import { rfm } from "../../../src/core/rfm/rfm";
import { given } from "../../../src/core/given";
import { isFault } from "../../../src/core/fault";
import { JANUARY_2024, orderLogs, resultOf, runs, type Order } from "../../support/orders";

const DAY = JANUARY_2024;
const order = (customer: Order["customer"], date: number, amount: number) => ({
  customer,
  date,
  amount,
});
const bought = orderLogs.filter((orders) => orders.some(({ amount }) => amount >= 0));
const scoresIn = (orders: readonly Order[], settings = {}) => {
  const { columns } = resultOf(rfm, orders, { asOf: DAY + 500, ...settings });
  return ["r", "f", "m", "code", "segment"].map((name) => columns[name]);
};

describe("rfm gives", () => {
  test("refunds in the money, and neither as a purchase nor as recency", () => {
    const { columns } = resultOf(
      rfm,
      [order("Ann", DAY, 100), order("Ann", DAY + 5, -40), order("Ann", DAY + 1, 0)],
      { asOf: DAY + 10 }
    );
    expect(columns.last).toEqual([DAY + 1]);
    expect(columns.recency).toEqual([9]);
    expect(columns.frequency).toEqual([2]);
    expect(columns.monetary).toEqual([60]);
  });

  test("no row for a customer who only had refunds", () => {
    const { columns } = resultOf(rfm, [order("Ann", DAY, 10), order("Bob", DAY, -10)], {});
    expect(columns.customer).toEqual(["Ann"]);
  });

  test("days or rows as frequency", () => {
    const orders = [order("Ann", DAY, 1), order("Ann", DAY, 2), order("Ann", DAY + 1, 3)];
    expect(resultOf(rfm, orders, {}).columns.frequency).toEqual([2]);
    expect(resultOf(rfm, orders, { frequency: "rows" }).columns.frequency).toEqual([3]);
  });

  test("equal scores where sums are equal to the sixth decimal", () => {
    const orders = [order("Ann", DAY, 0.1), order("Ann", DAY, 0.2), order("Bob", DAY, 0.3)];
    const { columns } = resultOf(rfm, orders, {});
    expect(columns.monetary).toEqual([0.3, 0.3]);
    expect(columns.m).toEqual([1, 1]);
  });

  test("customers as first seen: numbers stay numbers, sorted as text", () => {
    const orders = [order(9, DAY, 1), order("B", DAY, 1), order(10, DAY, 1)];
    expect(resultOf(rfm, orders, {}).columns.customer).toEqual([10, 9, "B"]);
  });

  test("an answer with the customers to act on and their share of the money", () => {
    const settings = given(rfm.settings, {});
    if (isFault(settings)) throw new Error(settings.fault);
    const orders = ["a", "b", "c", "d", "e"].map((name, at) => order(name, DAY + at, 5 - at));
    const result = resultOf(rfm, orders, {});
    const { says, values } = rfm.answer(result, settings, DAY + 4);
    // Scores of frequency are all 1, so codes are 115, 214, 313, 412, 511: the first two are Cannot lose.
    expect(says).toEqual(["endangered", "relative"]);
    expect(values).toMatchObject({ endangered: { value: 2 }, share: { value: 9 / 15 } });
    expect(values).toMatchObject({ score: { value: 5 }, silent: { value: 0 } });
  });

  test("a word of warning where all score the same", () => {
    const settings = given(rfm.settings, {});
    if (isFault(settings)) throw new Error(settings.fault);
    const result = resultOf(rfm, [order("a", DAY, 1), order("b", DAY, 1)], {});
    expect(rfm.answer(result, settings, DAY).says).toBe("alike");
  });
});

describe("rfm refuses", () => {
  test("rows without any purchase", () =>
    expect(() => resultOf(rfm, [order("Ann", DAY, -1)], {})).toThrow("no-purchases"));
  test.each([1, 10, 2.5])("%d bins", (bins) =>
    expect(() => resultOf(rfm, [order("Ann", DAY, 1)], { bins })).toThrow(/limit|whole/)
  );
});

describe("rfm agrees with itself", () => {
  const settings = fc.record({
    bins: fc.integer({ min: 2, max: 9 }),
    rule: fc.constantFrom("share", "quantile", "rank"),
    frequency: fc.constantFrom("days", "rows"),
  });

  test("when rows are reversed", () => {
    fc.assert(
      fc.property(bought, settings, (orders, how) => {
        expect(resultOf(rfm, [...orders].reverse(), how)).toEqual(resultOf(rfm, orders, how));
      }),
      runs
    );
  });
  test("when all dates shift by the same days", () => {
    fc.assert(
      fc.property(bought, settings, fc.integer({ min: -900, max: 900 }), (orders, how, shift) => {
        const moved = orders.map((one) => ({ ...one, date: one.date + shift }));
        expect(scoresIn(moved, { ...how, asOf: DAY + 500 + shift })).toEqual(scoresIn(orders, how));
      }),
      runs
    );
  });
  test("when money is counted in another unit", () => {
    fc.assert(
      fc.property(bought, settings, fc.constantFrom(0.01, 2, 100), (orders, how, factor) => {
        // An edge between two values is rounded, except when everything doubles.
        fc.pre(how.rule !== "quantile" || factor === 2);
        const scaled = orders.map((one) => ({ ...one, amount: one.amount * factor }));
        expect(scoresIn(scaled, how)).toEqual(scoresIn(orders, how));
      }),
      runs
    );
  });
  test("when every row stands twice: money doubles, days and scores stay", () => {
    fc.assert(
      fc.property(bought, (orders) => {
        const once = resultOf(rfm, orders, {}).columns;
        const twice = resultOf(rfm, [...orders, ...orders], {}).columns;
        expect(twice.frequency).toEqual(once.frequency);
        expect(twice.code).toEqual(once.code);
        const doubled = (once.monetary ?? []).map((money) => Number(money) * 2);
        (twice.monetary ?? []).forEach((money, at) =>
          expect(Number(money)).toBeCloseTo(doubled[at] ?? NaN, 5)
        );
      }),
      runs
    );
  });
  test("when customers are renamed in the same order", () => {
    fc.assert(
      fc.property(bought, settings, (orders, how) => {
        const renamed = orders.map((one) => ({ ...one, customer: `x${one.customer}` }));
        expect(scoresIn(renamed, how)).toEqual(scoresIn(orders, how));
      }),
      runs
    );
  });
});

import fc from "fast-check";
import { MONTHLY } from "../../../src/core/calendar/period";
import { wilson } from "../../../src/core/statistics";
import { cohort } from "../../../src/core/retention/cohort";
import { MEASURES, MODES } from "../../../src/core/retention/cohort-measures";
import { curve } from "../../../src/core/retention/curve";
import type { Key } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, orderLogs, resultOf, runs, tableOf, type Order } from "../../support/orders";

const FEBRUARY = JANUARY_2024 + 31;
const MARCH = FEBRUARY + 29;
const END_OF_MARCH = MARCH + 30;

const order = (customer: Key, date: number, amount = 10): Order => ({ customer, date, amount });
const averages = (orders: readonly Order[], settings: object) =>
  resultOf(curve, orders, { asOf: END_OF_MARCH, ...settings }).columns.average;

/** January: 10 customers, 2 of whom are back in February and 1 in March. February: 100 customers, none of whom returns. */
const unequal = [
  ...Array.from({ length: 10 }, (_, id) => order(`a${id}`, JANUARY_2024)),
  ...Array.from({ length: 100 }, (_, id) => order(`b${id}`, FEBRUARY)),
  order("a0", FEBRUARY, 30),
  order("a1", FEBRUARY, 20),
  order("a0", MARCH, 40),
];

describe("curve gives", () => {
  test("customers their weight, and cohorts of whom nobody returned theirs: 2 of 110, not 10 %", () =>
    expect(averages(unequal, {})).toEqual([1, 2 / 110, 0.1]));
  test.each([
    ["retention", "after", [1, 2 / 110, 0.1]],
    ["retention", "previous", [1, 2 / 110, 0.5]],
    ["churn", "on", [0, 1 - 2 / 110, 0.9]],
    ["customers", "on", [55, 1, 1]],
    ["revenue", "on", [550, 25, 40]],
    ["revenueretention", "on", [1, 50 / 1100, 0.4]],
    ["revenueretention", "previous", [1, 50 / 1100, 0.8]],
    ["cumulative", "on", [10, 1150 / 110, 19]],
  ])("%s counted %s", (measure, mode, expected) =>
    expect(averages(unequal, { measure, mode })).toEqual(expected)
  );
  test("how many customers stand behind each age, and the interval of their share", () => {
    const { columns } = resultOf(curve, unequal, { asOf: END_OF_MARCH });
    expect(columns.age).toEqual([0, 1, 2]);
    expect(columns.customers).toEqual([110, 110, 10]);
    const { low, high } = wilson(2, 110, 0.95);
    expect([columns.low?.[1], columns.high?.[1]]).toEqual([low, high]);
  });
  test("no interval of what is no share of customers", () =>
    expect(
      resultOf(curve, unequal, { measure: "revenueretention", asOf: END_OF_MARCH }).columns
    ).not.toHaveProperty("low"));
  test("nothing where the base of every cohort is nothing", () => {
    const free = [order(1, JANUARY_2024, 0), order(1, FEBRUARY, 5)];
    expect(averages(free, { measure: "revenueretention" })).toEqual([null, null, null]);
  });
});

describe("curve says", () => {
  const said = (orders: readonly Order[], asOf: number) => {
    const asked = { ...MONTHLY, measure: "retention", mode: "on", asOf } as const;
    const analysed = analyse(curve, tableOf(orders), asked);
    if ("fault" in analysed) throw new Error(analysed.fault);
    return curve.answer(analysed.result, asked, analysed.asOf);
  };

  test("the next period and the latest milestone that half of the customers have reached", () => {
    const old = Array.from({ length: 8 }, (_, at) => order(1, JANUARY_2024 + 31 * at));
    expect(said(old, JANUARY_2024 + 31 * 7)).toMatchObject({
      says: ["averages", "running"],
      values: { rate: { value: 1 }, ages: { value: 6 }, later: { value: 1 } },
    });
  });
  test("only the next period while the data is young", () =>
    expect(said(unequal, END_OF_MARCH)).toMatchObject({ says: ["average"] }));
  test("nothing where nobody is older than a period", () =>
    expect(said([order(1, MARCH)], END_OF_MARCH).says).toBe("none"));
});

describe("curve refuses", () => {
  test("what the cohorts refuse", () =>
    expect(() => averages(unequal, { measure: "revenue", mode: "after" })).toThrow(
      "mode-without-meaning"
    ));
});

describe("curve agrees with", () => {
  test("the cohorts: their retention weighted by their size", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(orders.some(({ amount }) => amount >= 0));
        for (const mode of ["on", "after"]) {
          const settings = { mode, asOf: JANUARY_2024 + 430 };
          const { columns, spread = [], size } = resultOf(cohort, orders, settings);
          const sizes = (columns.size ?? []).map(Number);
          const weighted = spread.map((cells, age) => {
            const reached = [...sizes.keys()].filter((row) => row + age < size);
            const back = reached.map((row) => Number(cells[row]) * (sizes[row] ?? 0));
            const all = reached.reduce((sum, row) => sum + (sizes[row] ?? 0), 0);
            return expect.closeTo(back.reduce((sum, one) => sum + one, 0) / all, 12) as number;
          });
          expect(averages(orders, settings)).toEqual(weighted);
        }
      }),
      runs
    ));

  test("the one cohort there is, in every measure that has a meaning", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(orders.some(({ amount }) => amount >= 0));
        const one = orders.map((each) => ({ ...each, customer: 1 }));
        for (const measure of MEASURES)
          for (const mode of MODES) {
            const settings = { measure, mode, asOf: JANUARY_2024 + 430 };
            const [got, cells] = [curve, cohort].map((of) => analyse(of, tableOf(one), settings));
            if (!got || !cells || "fault" in got || "fault" in cells) continue;
            const row = (cells.result.spread ?? []).map(([cell]) => cell);
            expect(got.result.columns.average).toEqual(row);
          }
      }),
      runs
    ));
});

import { dayOf } from "../../src/core/calendar/civil";
import { metrics, type MetricId } from "../../src/core/catalog";
import { rollForward } from "../../src/core/churn/roll-forward";
import { status } from "../../src/core/churn/status";
import type { Metric } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import { given } from "../../src/core/given";
import { buyersByPeriod } from "../../src/core/retention/buyers-by-period";
import { cohort } from "../../src/core/retention/cohort";
import { curve } from "../../src/core/retention/curve";
import { movementsByPeriod } from "../../src/core/subscription/movements-by-period";
import { analyse } from "../../src/engine/analyse";
import { excelFunctions } from "../../src/functions/register";
import { resultOf, type Order } from "../support/orders";
import { subscriptionsOf } from "../support/subscriptions";

// What articles, vendors and libraries print as examples, computed by the definitions that the product offers. That every
// one of the 125 RFM codes has one segment is checked in test/core/rfm/segments.test.ts. Without a function so far: the
// log-rank example of lifelines, CDNOW by BG/NBD, and the sBG of Fader & Hardie.

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? 0;

function valueOf(id: MetricId, inputs: object): unknown {
  const metric: Metric = metrics[id];
  const values = given(metric.params, { ...inputs });
  if (isFault(values)) throw new Error(values.fault);
  return metric.compute(values);
}

describe("one number from a few, as printed by", () => {
  test.each<readonly [source: string, id: MetricId, inputs: object, printed: number]>([
    [
      "a CRM vendor on the churn rate: 50 of 500 acquired",
      "CHURN_RATE",
      { lost: 50, start: 0, joined: 500, method: "acquired" },
      0.1,
    ],
    [
      "an article on retention: 110 at the end, 20 new, 100 at the start",
      "CHURN_RETENTION",
      { start: 100, end: 110, joined: 20 },
      0.9,
    ],
    [
      "ChartMogul, gross MRR churn",
      "CHURN_GROSSCHURN",
      { start: 100, churned: 10, contraction: 10 },
      0.2,
    ],
    [
      "ChartMogul, net MRR churn",
      "CHURN_NETCHURN",
      { start: 100, churned: 10, contraction: 10, expansion: 10 },
      0.1,
    ],
    ["ChartMogul, lifetime value", "CHURN_LTV", { arpa: 100, churn: 0.05 }, 2000],
    [
      "PulseRevOps, GRR of 10.0 M",
      "CHURN_GRR",
      { start: 10e6, churned: 0.6e6, contraction: 0.9e6 },
      0.85,
    ],
    [
      "PulseRevOps, NRR of 10.0 M",
      "CHURN_NRR",
      { start: 10e6, churned: 0.6e6, contraction: 0.9e6, expansion: 1.8e6 },
      1.03,
    ],
    [
      "Creative Growth, retention of 1,000 of whom 950 stay",
      "CHURN_RETENTION",
      { start: 1000, end: 950 },
      0.95,
    ],
    ["Creative Growth, renewal of the 250 due", "CHURN_RENEWAL", { renewed: 200, due: 250 }, 0.8],
    ["OPEXEngine, none of 100 renewed", "CHURN_RENEWAL", { renewed: 0, due: 100 }, 0],
    ["OPEXEngine, 100 renewed as 200", "CHURN_RENEWAL", { renewed: 200, due: 100 }, 2],
    ["OPEXEngine, all of 200 renewed", "CHURN_RENEWAL", { renewed: 200, due: 200 }, 1],
  ])("%s", (_, id, inputs, printed) => expect(valueOf(id, inputs)).toBeCloseTo(printed, 12));

  test.each([
    [5, 50, "4.3 % to 21.4 %"],
    [50, 500, "7.7 % to 12.9 %"],
  ])("Wilson (1927): %d of %d", (lost, base, printed) => {
    const { low, high } = valueOf("CHURN_CONFIDENCE", { lost, base }) as Record<string, number>;
    const percent = (share = 0) => `${(100 * share).toFixed(1)} %`;
    expect(`${percent(low)} to ${percent(high)}`).toBe(printed);
  });

  test.each([
    [0.01, 0.114],
    [0.03, 0.306],
    [0.05, 0.46],
  ])("compounding: a monthly churn of %d in a year", (rate, printed) =>
    expect(valueOf("CHURN_ANNUALIZE", { rate })).toBeCloseTo(printed, 3)
  );
});

describe("from rows, as printed by", () => {
  test("Stripe: 100 at 100 a month and 50 at 600 a year are 12,500 of MRR", () => {
    // The page divides 800 by 12, and its result is that of 600.
    const rows = Array.from({ length: 150 }, (_, at) => ({
      customer: at,
      start: day(2024, 1, 1),
      end: 0,
      amount: at < 100 ? 100 : 600 / 12,
    }));
    const { columns } = subscriptionsOf(movementsByPeriod, rows, { to: day(2024, 1, 31) });
    expect(columns.closingAmount).toEqual([12_500]);
    expect(columns.closing).toEqual([150]);
  });

  test("PostHog #30624: 2 of 10 and 0 of 100 are 1.8 % on average, not 10 %", () => {
    const first = (size: number, month: number, name: string): Order[] =>
      Array.from({ length: size }, (_, at) => ({
        customer: `${name} ${at}`,
        date: day(2024, month, 5),
        amount: 1,
      }));
    const again = [0, 1].map((at) => ({
      customer: `Small ${at}`,
      date: day(2024, 2, 5),
      amount: 1,
    }));
    const orders = [...first(10, 1, "Small"), ...first(100, 2, "Large"), ...again];
    const asOf = day(2024, 3, 31);
    const cells = resultOf(cohort, orders, { asOf }).spread?.[1]?.slice(0, 2);
    expect(cells).toEqual([0.2, 0]);
    expect(resultOf(curve, orders, { asOf }).columns.average?.[1]).toBe(2 / 110);
    expect((2 / 110).toFixed(3)).toBe("0.018");
  });

  test("Amplitude: 1 December 17:59 and 2 December 17:00 are day 0 and day 1", () => {
    const functions = excelFunctions(analyse, (error, message = "") => ({
      // Outside Excel there is no enum; its members are the texts of the errors.
      code: error as unknown as CustomFunctions.ErrorCode,
      message,
    }));
    const dates = [[day(2024, 12, 1) + (17 + 59 / 60) / 24], [day(2024, 12, 2) + 17 / 24]];
    const grid = functions.get("CHURN_COHORT")?.([["Ann"], ["Ann"]], dates, null, "day");
    expect((grid as unknown[][]).slice(0, 2)).toEqual([
      ["Cohort", "Size", 0, 1],
      [day(2024, 12, 1), 1, 1, 1],
    ]);
  });

  test("lifelines, datetimes_to_durations: 397, 31, and 1,414 days to the day it was run", () => {
    const daysFrom = (first: number, asOf: number) =>
      resultOf(status, [{ customer: "Ann", date: first, amount: 1 }], { asOf }).columns
        .silentDays?.[0];
    expect(daysFrom(day(2015, 1, 1), day(2016, 2, 2))).toBe(397);
    expect(daysFrom(day(2014, 4, 5), day(2014, 5, 6))).toBe(31);
    expect(daysFrom(day(2015, 4, 1), day(2019, 2, 13))).toBe(1414);
  });
});

/** The counts that DAX Patterns prints of its sample: 1,375 buyers in January 2007, of whom 116 buy in February beside 1,037
 * new ones, and 603 in neither February nor March. Which of them buys when else is ours. */
describe("DAX Patterns, new and returning customers in 2007, as to", () => {
  const buys = (names: string, from: number, to: number, month: number): Order[] =>
    Array.from({ length: to - from }, (_, at) => ({
      customer: `${names} ${from + at}`,
      date: day(2007, month, 1 + (at % 28)),
      amount: 1,
    }));
  const january = buys("January", 0, 1375, 1);
  const february = [...buys("January", 0, 116, 2), ...buys("February", 0, 1037, 2)];
  const march = buys("January", 116, 1375 - 603, 3);
  const orders = [...january, ...february, ...march];
  const endOfMarch = day(2007, 3, 31);
  /** Two months after January on the evening of 31 March: from 31 January on, and not from 1 February on. */
  const threshold = 58;

  test("January: all are new; February: 116 return, 1,037 are new, 1,153 in all", () =>
    expect(resultOf(buyersByPeriod, orders, { asOf: endOfMarch }).columns).toMatchObject({
      buyers: [1375, 1153, 656],
      joined: [1375, 1037, 0],
      repeating: [0, 116, 0],
    }));

  test("March: 603 are lost", () => {
    const { columns } = resultOf(status, orders, { asOf: endOfMarch, threshold });
    expect(columns.status?.filter((each) => each === "lapsed")).toHaveLength(603);
    const moved = resultOf(rollForward, orders, { asOf: endOfMarch, threshold });
    const lost = (moved.columns.churned ?? []).concat(moved.columns.joinedAndLapsed ?? []);
    expect(lost.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(603);
  });

  test("who buys in January and April: lost for a time, and recovered", () => {
    const more = [...orders, ...buys("January", 1375 - 10, 1375, 4)];
    const { columns } = resultOf(rollForward, more, { asOf: day(2007, 4, 30), threshold });
    expect(columns.churned?.[2]).toBe(603);
    expect(columns.reactivated?.[3]).toBe(10);
  });
});

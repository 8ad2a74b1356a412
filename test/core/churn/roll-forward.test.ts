import fc from "fast-check";
import { rollForward } from "../../../src/core/churn/roll-forward";
import { nextOf, startOf, type Cadence } from "../../../src/core/calendar/period";
import { given } from "../../../src/core/given";
import { isFault } from "../../../src/core/fault";
import type { ResultTable } from "../../../src/core/table/table";
import {
  cadences,
  JANUARY_2024,
  orderLogs,
  resultOf,
  runs,
  type Order,
} from "../../support/orders";

const PERIODS = ["day", "week", "month", "quarter", "year"] as const;
const cases = fc.record({
  orders: orderLogs,
  threshold: fc.integer({ min: 0, max: 120 }),
  cadence: cadences(...PERIODS),
  asOf: fc.integer({ min: JANUARY_2024 + 420, max: JANUARY_2024 + 700 }),
});

function numbers(result: ResultTable, name: string): number[] {
  return (result.columns[name] ?? []).map(Number);
}

/** The definition, evening by evening and customer by customer. */
function slow(orders: readonly Order[], threshold: number, cadence: Cadence, asOf: number) {
  const { period } = cadence;
  const seen = orders.filter(({ date }) => date <= asOf);
  const customers = [...new Set(seen.map(({ customer }) => customer))];
  const daysOf = (customer: Order["customer"]) =>
    seen.filter((order) => order.customer === customer).map(({ date }) => date);
  const isActive = (customer: Order["customer"], evening: number) =>
    daysOf(customer).some((date) => date <= evening && evening - date <= threshold);
  const rows: number[][] = [];
  let start = startOf(period, Math.min(...seen.map(({ date }) => date)), cadence);
  for (; start <= asOf; start = nextOf(period, start)) {
    const before = start - 1;
    const after = Math.min(nextOf(period, start) - 1, asOf);
    const among = (holds: (was: boolean, is: boolean, first: number) => boolean) =>
      customers.filter((one) =>
        holds(isActive(one, before), isActive(one, after), Math.min(...daysOf(one)))
      ).length;
    const isNew = (first: number) => first > before && first <= after;
    rows.push([
      among((was) => was),
      among((_, __, first) => isNew(first)),
      among((was, is, first) => !was && is && first <= before),
      among((was, is) => was && !is),
      among((_, is, first) => isNew(first) && !is),
      among((_, is) => is),
    ]);
  }
  return rows;
}

const COLUMNS = ["opening", "joined", "reactivated", "churned", "joinedAndLapsed", "closing"];

describe("rollForward agrees with", () => {
  test("the definition, applied evening by evening", () => {
    fc.assert(
      fc.property(cases, ({ orders, threshold, cadence, asOf }) => {
        fc.pre(cadence.period !== "day");
        const result = resultOf(rollForward, orders, { threshold, ...cadence, asOf });
        const rows = Array.from({ length: result.size }, (_, row) =>
          COLUMNS.map((name) => numbers(result, name)[row])
        );
        expect(rows).toEqual(slow(orders, threshold, cadence, asOf));
      }),
      { ...runs, numRuns: 100 }
    );
  });

  test("itself: openings are the closings before, and every row adds up", () => {
    fc.assert(
      fc.property(cases, ({ orders, cadence, ...settings }) => {
        const result = resultOf(rollForward, orders, { ...settings, ...cadence });
        const [opening, joined, back, churned, lapsed, closing] = COLUMNS.map((name) =>
          numbers(result, name)
        ) as [number[], number[], number[], number[], number[], number[]];
        expect(opening).toEqual([0, ...closing.slice(0, -1)]);
        expect(closing).toEqual(
          opening.map(
            (count, row) =>
              count +
              (joined[row] ?? 0) +
              (back[row] ?? 0) -
              (churned[row] ?? 0) -
              (lapsed[row] ?? 0)
          )
        );
        expect(churned.filter((count, row) => count > (opening[row] ?? 0))).toEqual([]);
        const total = joined.reduce((sum, count) => sum + count, 0);
        expect(total).toBe(new Set(orders.map(({ customer }) => customer)).size);
      }),
      runs
    );
  });

  test("the customers whose silence is within the threshold on the last evening", () => {
    fc.assert(
      fc.property(cases, ({ orders, threshold, cadence, asOf }) => {
        const result = resultOf(rollForward, orders, { threshold, ...cadence, asOf });
        const last = new Map(orders.map(({ customer }) => [customer, 0]));
        for (const { customer, date } of orders)
          last.set(customer, Math.max(last.get(customer) ?? 0, date));
        const active = [...last.values()].filter((date) => asOf - date <= threshold).length;
        expect(numbers(result, "closing").at(-1)).toBe(active);
      }),
      runs
    );
  });

  test("rates that add up to 1, or are both blank where nobody was there", () => {
    fc.assert(
      fc.property(cases, ({ orders, cadence, ...settings }) => {
        const { columns, size } = resultOf(rollForward, orders, { ...settings, ...cadence });
        const rows = Array.from({ length: size }, (_, row) => ({
          opening: columns.opening?.[row],
          churn: columns.churnRate?.[row] ?? null,
          kept: columns.retentionRate?.[row] ?? null,
        }));
        const wrong = rows.filter(({ opening, churn, kept }) =>
          opening === 0
            ? churn !== null || kept !== null
            : churn === null || Math.abs(Number(churn) + Number(kept) - 1) > 1e-12
        );
        expect(wrong).toEqual([]);
      }),
      runs
    );
  });

  test("a longer threshold never yields more churn by days", () => {
    fc.assert(
      fc.property(cases, ({ orders, threshold, asOf }) => {
        const churn = (days: number) =>
          numbers(
            resultOf(rollForward, orders, { threshold: days, period: "day", asOf }),
            "churned"
          ).reduce((sum, count) => sum + count, 0);
        expect(churn(threshold + 7)).toBeLessThanOrEqual(churn(threshold));
      }),
      { ...runs, numRuns: 60 }
    );
  });

  test("itself by days and weeks when all dates shift by whole weeks, and when every row stands twice", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: -100, max: 100 }),
        ({ orders, cadence, ...rest }, weeks) => {
          const period = cadence.period === "day" ? "day" : "week";
          const byDays = { ...rest, ...cadence, period };
          const { period: days, ...counts } = resultOf(rollForward, orders, byDays).columns;
          const shift = 7 * weeks;
          const later = orders.map((order) => ({ ...order, date: order.date + shift }));
          const { period: shifted, ...same } = resultOf(rollForward, [...later, ...later], {
            ...byDays,
            asOf: rest.asOf + shift,
          }).columns;
          expect(same).toEqual(counts);
          if (period === "day") expect(shifted).toEqual(days?.map((day) => Number(day) + shift));
        }
      ),
      { ...runs, numRuns: 100 }
    );
  });

  test("the same rows in any order, under other names", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ orders, cadence, ...rest }, chance) => {
        const settings = { ...rest, ...cadence };
        const shuffled = orders
          .map((order) => ({ order, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ order }) => ({ ...order, customer: `renamed ${order.customer}` }));
        expect(resultOf(rollForward, shuffled, settings)).toEqual(
          resultOf(rollForward, orders, settings)
        );
      }),
      runs
    );
  });
});

describe("rollForward gives", () => {
  const orders = [
    { customer: "Ann", date: JANUARY_2024 + 10, amount: 1 },
    { customer: "Bob", date: JANUARY_2024 + 12, amount: 1 },
    { customer: "Ann", date: JANUARY_2024 + 50, amount: 1 },
  ];

  test("the last complete period as its answer and names the running one", () => {
    const asOf = JANUARY_2024 + 65;
    const settings = given(rollForward.settings, { threshold: 30, asOf });
    if (isFault(settings)) throw new Error(settings.fault);
    const answer = rollForward.answer(resultOf(rollForward, orders, settings), settings, asOf);
    expect(answer.says).toEqual(["rate", "running"]);
    expect(answer.values).toMatchObject({
      period: { value: "2024-02" },
      running: { value: "2024-03" },
      opening: { value: 2 },
      lost: { value: 1 },
      rate: { value: 0.5 },
    });
  });

  test("no answer where no complete period began with customers", () => {
    const asOf = JANUARY_2024 + 20;
    const settings = given(rollForward.settings, { asOf });
    if (isFault(settings)) throw new Error(settings.fault);
    const result = resultOf(rollForward, orders, settings);
    expect(rollForward.answer(result, settings, asOf)).toEqual({ says: "none", values: {} });
  });

  test("active on the last day of the threshold, lapsed on the next", () => {
    const one = [{ customer: "Ann", date: JANUARY_2024, amount: 1 }];
    const closing = (asOf: number) =>
      numbers(resultOf(rollForward, one, { threshold: 30, period: "day", asOf }), "closing").at(-1);
    expect(closing(JANUARY_2024 + 30)).toBe(1);
    expect(closing(JANUARY_2024 + 31)).toBe(0);
  });
});

describe("rollForward refuses", () => {
  test("dates that span more periods than anyone reads", () => {
    const orders = [
      { customer: "Ann", date: 1, amount: 1 },
      { customer: "Ann", date: JANUARY_2024 + 30_000, amount: 1 },
    ];
    expect(() => resultOf(rollForward, orders, { period: "day" })).toThrow("too-many-periods");
  });
  test("an as-of date before every row", () =>
    expect(() =>
      resultOf(rollForward, [{ customer: 1, date: 100, amount: 1 }], { asOf: 99 })
    ).toThrow("no-rows-until-as-of"));
});

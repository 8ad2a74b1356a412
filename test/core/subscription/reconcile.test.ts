import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { dayOf } from "../../../src/core/calendar/civil";
import {
  CONVENTIONS,
  conventions,
  differencesBetween,
} from "../../../src/core/subscription/conventions";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import { reconcile } from "../../../src/core/subscription/reconcile";
import { customersByConvention } from "../../../src/core/subscription/reconcile-customers";
import type { ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { csv, dayNumber } from "../../golden/golden";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const may = { from: day(5, 1), to: day(5, 31) };

/** 100 at the start of May; 20 join, of whom 4 leave; 6 of the 100 leave. */
const hundred: readonly Subscription[] = Array.from({ length: 120 }, (_, at) => ({
  customer: `C${at}`,
  start: at < 100 ? day(1, 1 + (at % 28)) : day(5, 2),
  end: at < 6 || at >= 116 ? day(5, 20) : 0,
}));

const own: readonly Subscription[] = csv(
  readFileSync(path.join(__dirname, "../../golden/data/synth_subs.csv"), "utf8")
)
  .slice(1)
  .map(([, customer = "", start = "", end = ""]) => ({
    customer,
    start: dayNumber(start),
    end: end === "" ? 0 : dayNumber(end),
  }));

const rows = ({ columns }: ResultTable) =>
  conventions().map((_, row) =>
    ["numerator", "denominator", "rate"].map((name) => Number(columns[name]?.[row]))
  );
const reconciled = (all: readonly Subscription[], settings: object) =>
  subscriptionsOf(reconcile, all, { ...settings });
const sumsOf = ({ columns }: ResultTable) =>
  conventions().map((convention) => {
    const { numerator, denominator } = CONVENTIONS[convention];
    const sum = (name: string) =>
      (columns[name] ?? []).reduce<number>((total, value) => total + Number(value), 0);
    return [sum(numerator), sum(denominator)];
  });

describe("reconcile gives", () => {
  test("10 %, 6 %, 8.3 %, 9.5 %, 50 %, 90 % and 94 % of 100 with 20 joined and 10 lost, 4 of them joiners", () => {
    const result = reconciled(hundred, may);
    expect(result.columns.convention).toEqual([
      "start",
      "starters only",
      "plusnew",
      "average",
      "acquired",
      "CRR by count",
      "CRR by identity",
    ]);
    expect(rows(result)).toEqual([
      [10, 100, 0.1],
      [6, 100, 0.06],
      [10, 120, 10 / 120],
      [10, 105, 10 / 105],
      [10, 20, 0.5],
      [90, 100, 0.9],
      [94, 100, 0.94],
    ]);
  });
  test("no rate over nobody", () => {
    const { columns } = reconciled([{ customer: "Ann", start: day(5, 5), end: 0 }], may);
    expect(columns.rate).toEqual([null, null, 0, 0, 0, null, null]);
  });
  test("who returns at the end, and new to nobody", () => {
    const back = [
      { customer: "Ann", start: day(1, 1), end: day(2, 1) },
      { customer: "Ann", start: day(5, 5), end: 0 },
    ];
    expect(rows(reconciled(back, may)).slice(3, 5)).toEqual([
      [0, 0.5, 0],
      [0, 0, 0],
    ]);
  });
  test("the last month that is over where no days are asked for", () => {
    const until = [...hundred, { customer: "Zoe", start: day(6, 9), end: 0 }];
    expect(reconciled(until, {})).toEqual(reconciled(until, may));
  });
});

describe("reconcile refuses", () => {
  test("a first day after the last", () =>
    expect(analyse(reconcile, subscriptionTable(hundred), { from: may.to, to: may.from })).toEqual({
      fault: "from-after-to",
    }));
});

describe("reconcile says", () => {
  test("the rates of the period, the starters' first", () =>
    expect(reconcile.answer(reconciled(hundred, may), { ...may, grace: 1 }, may.to)).toMatchObject({
      says: "rates",
      values: { starters: { value: 0.06 }, from: { value: may.from }, count: { value: 0.9 } },
    }));
  test("that there is no rate where nobody was there before", () =>
    expect(
      reconcile.answer(
        reconciled([{ customer: "Ann", start: day(5, 5), end: 0 }], may),
        { ...may, grace: 1 },
        may.to
      )
    ).toMatchObject({ says: "none" }));
});

describe("reconcile agrees with", () => {
  const months = [...Array(12).keys()].map((at) => ({
    from: day(at + 1, 1),
    to: (at < 11 ? day(at + 2, 1) : day(12, 31) + 1) - 1,
  }));

  test.each(months)("its list of customers, for our own subscriptions from %j", (month) => {
    const table = reconciled(own, month);
    const listed = subscriptionsOf(customersByConvention, own, month);
    expect(rows(table).map(([part, of]) => [part, of])).toEqual(sumsOf(listed));
    expect(listed.size).toBeGreaterThan(0);
  });
  test("its list of customers, whatever the subscriptions", () =>
    fc.assert(
      fc.property(
        ledgers,
        fc.integer({ min: JANUARY_2024, max: JANUARY_2024 + 200 }),
        fc.integer({ min: 0, max: 60 }),
        (all, from, length) => {
          const period = { from, to: from + length };
          expect(rows(reconciled(all, period)).map(([part, of]) => [part, of])).toEqual(
            sumsOf(subscriptionsOf(customersByConvention, all, period))
          );
        }
      ),
      runs
    ));
  test("the movements of the same months, which rate the customers at the start", () => {
    const { columns } = subscriptionsOf(
      movementsByPeriod,
      own.map(({ customer, start, end }) => ({ customer, start, end })),
      { from: day(1, 1), to: day(12, 31) }
    );
    for (const [row, month] of months.entries()) {
      const [, starters, , average, , count, identity] = rows(reconciled(own, month));
      const value = (name: string) => Number(columns[name]?.[row]);
      expect(starters).toEqual([value("churned"), value("opening"), value("churnRate")]);
      expect(identity?.[2]).toBe(value("retentionRate"));
      expect(average?.[1]).toBe((value("opening") + value("closing")) / 2);
      expect(count?.[0]).toBe(value("closing") - value("joined"));
    }
  });
});

describe("differencesBetween gives", () => {
  test("who joined and left, as the whole difference of start and starters only", () =>
    expect(differencesBetween("starters only", "start")).toEqual([
      { group: "joined and left", numerator: 1, denominator: 0 },
    ]));
  test("who joined, as the whole difference of start and plusnew", () =>
    expect(differencesBetween("start", "plusnew")).toEqual([
      { group: "joined and stayed", numerator: 0, denominator: 1 },
      { group: "joined and left", numerator: 0, denominator: 1 },
    ]));
  test("nothing between a convention and itself", () =>
    expect(conventions().flatMap((one) => differencesBetween(one, one))).toEqual([]));
});

import { MONTHLY } from "../../src/core/calendar/period";
import { analyses } from "../../src/core/catalog";
import { keptBetween } from "../../src/core/subscription/kept-between";
import { levelsOf } from "../../src/core/subscription/levels";
import { movementsIn } from "../../src/core/subscription/movements";
import { windowOf } from "../../src/core/subscription/window";
import { isFault } from "../../src/core/fault";
import { spellsOf } from "../../src/core/table/fact-columns";
import { rollUpColumns } from "../../src/engine/columns";
import { subscriptionsOf, subscriptionTable, type Subscription } from "../support/subscriptions";
import { csv, dayNumber, describeFurther, further, furtherCases, isNear } from "./golden";
import { ownCases, why, type Case } from "./golden";

type Month = Readonly<Record<string, number | string | null>>;
const movements = analyses.CHURN_MOVEMENTS;

/** The rows of a data set without trials. */
function subscriptions({ dataset, params }: Case): Subscription[] {
  const [header = [], ...rows] = csv(further(dataset));
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows
    .filter((row) => cell(row, "is_trial") !== "True")
    .map((row) => ({
      customer: cell(row, String(params.entity)),
      start: dayNumber(cell(row, "start_date")),
      end: cell(row, "end_date") === "" ? 0 : dayNumber(cell(row, "end_date")),
      amount: Number(cell(row, "mrr_amount")),
    }));
}

const money = (got: unknown, expected: unknown) => isNear(got, expected, 1e-6, 1e-9);
const rate = (got: unknown, expected: unknown) => isNear(got, expected, 1e-12);
const same = (got: unknown, expected: unknown) => got === expected;
const COLUMNS = [
  ["period", "month", same],
  ["opening", "start_accounts", same],
  ["reactivated", "reactivated_accounts", same],
  ["churned", "churned_accounts", same],
  ["closing", "end_accounts", same],
  ["churnRate", "logo_churn_rate", rate],
  ["openingAmount", "start_mrr", money],
  ["newAmount", "new", money],
  ["reactivationAmount", "reactivation", money],
  ["expansionAmount", "expansion", money],
  ["contractionAmount", "contraction", money],
  ["churnedAmount", "churned", money],
  ["closingAmount", "end_mrr", money],
  ["grossRetention", "grr", rate],
  ["netRetention", "nrr", rate],
] as const;

function checkBridge(one: Case): void {
  const rows = subscriptions(one);
  const months = one.expected.months as Month[];
  const span = { from: dayNumber(`${String(one.params.first_month)}-01`), to: endOf(months) };
  const { columns } = subscriptionsOf(movements, rows, { ...span, grace: 0 });
  expect(columns.period).toEqual(months.map(({ month }) => month));
  for (const [at, month] of months.entries()) {
    const far = COLUMNS.filter(([got, expected, isRight]) => {
      const value = columns[got]?.[at];
      return !isRight(value, month[expected]);
    });
    expect(far.map(([name]) => `${name} of ${String(month.month)}`)).toEqual([]);
    const stayed = Number(columns.joined?.[at]) - Number(columns.joinedAndLeft?.[at]);
    expect(stayed).toBe(month.new_accounts);
  }
  const window = windowOf({ ...MONTHLY, ...span });
  if (isFault(window)) throw new Error(window.fault);
  const { expanded, contracted } = movementsIn(window, levels(rows));
  expect([...expanded.customers]).toEqual(months.map((month) => month.expanded_accounts));
  expect([...contracted.customers]).toEqual(months.map((month) => month.contracted_accounts));
}

function endOf(months: readonly Month[]): number {
  return dayNumber(String(months.at(-1)?.end_day));
}

function levels(rows: readonly Subscription[]) {
  const facts = rollUpColumns(subscriptionTable(rows), movements.rollUp, Infinity);
  if (isFault(facts)) throw new Error(facts.fault);
  return levelsOf(spellsOf(facts, "spells"), 0);
}

function checkPeriod(one: Case): void {
  const { expected } = one;
  const [from, to] = [expected.from_day, expected.to_day].map((day) => dayNumber(String(day)));
  const kept = keptBetween(levels(subscriptions(one)), from ?? 0, to ?? 0);
  expect([kept.customers, kept.surviving]).toEqual([
    expected.accounts,
    expected.surviving_accounts,
  ]);
  expect(money(kept.opening, expected.start_mrr)).toBe(true);
  expect(money(kept.closing, expected.end_mrr_of_same_accounts)).toBe(true);
  expect(rate(kept.closing / kept.opening, expected.nrr)).toBe(true);
  expect(rate(kept.kept / kept.opening, expected.grr)).toBe(true);
  expect(rate(kept.surviving / kept.customers, expected.logo_retention)).toBe(true);
}

const check = (one: Case) => (one.kind === "mrr_period" ? checkPeriod : checkBridge)(one);

describe("the movements of our own subscriptions agree with the reference", () => {
  test.each(ownCases("mrr").map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`the movements of further subscriptions agree with the reference${why}`, () => {
  const others = furtherCases("mrr").filter(({ dataset }) => !/synth|edge/.test(dataset));
  test.each(others.map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});

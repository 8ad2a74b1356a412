import { isRunning, type Cadence } from "../calendar/period";
import { changeOf } from "../churn";
import type { Answer } from "../define";
import { percentile, wilson, type Share } from "../statistics";
import type { ResultTable, ResultValue } from "../table/table";
import type { Asked, Measure } from "./cohort-measures";

const LEVEL = 0.95;

export const cohortSentences = {
  back: "{rate} of {customers} {customers:customer|customers} bought again {next} (95% confidence: {low} to {high}).",
  backLater:
    "{rate} of {customers} {customers:customer|customers} bought again {next} or later (95% confidence: {low} to {high}).",
  gone: "{rate} of {customers} {customers:customer|customers} did not buy {next} (95% confidence: {low} to {high}).",
  goneForGood:
    "{rate} of {customers} {customers:customer|customers} bought neither {next} nor later (95% confidence: {low} to {high}).",
  differ:
    "In the {newest} newest cohorts it was {newer}, in the older ones {older}: more of a difference than chance explains.",
  alike:
    "In the {newest} newest cohorts it was {newer}, in the older ones {older}: the difference may well be chance.",
  alone:
    "Only one cohort has that period behind it, so newer customers cannot be compared with older ones.",
  single:
    "All customers bought for the first time in {cohort}, so there are no newer ones to compare them with. Is the data part of a longer list?",
  revenue: "The revenue {next} was {rate} of that in the first.",
  revenueOfEach:
    "In the typical cohort (median), the revenue {next} was {rate} of that in the first.",
  spent:
    "A customer brought {first} in the first period, and {money} together with what came {next}.",
  running:
    "{running} is not complete: the last number of each row still changes and is not counted here.",
  none: "No cohort has the period after its first behind it yet, so there is nothing to say about customers who come back.",
} as const;

type Given = Asked & Cadence;

/** Speaks of age 1, of the cohorts that have it behind them. */
export function cohortAnswer(result: ResultTable, asked: Given, asOf: number): Answer {
  const { period } = asked;
  const running = isRunning(asked, asOf) ? result.columns.cohort?.at(-1) : undefined;
  const judged = judgedOf(result, running === undefined ? 0 : 1);
  if (judged.length === 0) return { says: "none", values: {} };
  const answer = withSingle(result, said[asked.measure](judged, asked.mode === "after"), period);
  const next = { kind: "label", value: `next ${period}` } as const;
  if (running === undefined) return { ...answer, values: { ...answer.values, next } };
  const says = [answer.says, "running"].flat();
  return { ...answer, says, values: { ...answer.values, next, running: named(running, period) } };
}

/** That one cohort alone can be judged has a plainer reason where it is the only one there is. */
function withSingle({ columns, size }: ResultTable, answer: Answer, period: string): Answer {
  if (![answer.says].flat().includes("alone")) return answer;
  const rows = Array.from({ length: size }, (_, row) => row);
  const [only, ...more] = rows.filter((row) => Number(columns.size?.[row]) > 0);
  if (more.length > 0) return answer;
  const says = [answer.says].flat().map((each) => (each === "alone" ? "single" : each));
  return {
    ...answer,
    says,
    values: { ...answer.values, cohort: named(columns.cohort?.[only!], period) },
  };
}

/** A cohort with customers, and its values at the ages 0 and 1. */
interface Judged {
  readonly size: number;
  readonly first: ResultValue;
  readonly second: ResultValue;
}

function judgedOf({ size, columns, spread = [] }: ResultTable, open: number): Judged[] {
  const [first = [], second = []] = spread;
  const rows = Array.from({ length: Math.max(0, size - 1 - open) }, (_, row) => ({
    size: Number(columns.size![row]),
    first: first[row] ?? null,
    second: second[row] ?? null,
  }));
  return rows.filter((row) => row.size > 0);
}

type Say = (judged: readonly Judged[], isLater: boolean) => Answer;

/** At age 1 those of the period before are the whole cohort: `previous` is `on`. */
const said: Record<Measure, Say> = {
  customers: (judged, isLater) =>
    share(judged, ({ second }) => Number(second), isLater ? "backLater" : "back"),
  retention: (judged, isLater) => share(judged, counted, isLater ? "backLater" : "back"),
  churn: (judged, isLater) => share(judged, counted, isLater ? "goneForGood" : "gone"),
  revenue(judged) {
    const before = sum(judged, ({ first }) => Number(first));
    const value = before > 0 ? sum(judged, ({ second }) => Number(second)) / before : null;
    return { says: "revenue", values: { rate: ratio(value) } };
  },
  revenueretention(judged) {
    const shares = judged.flatMap(({ second }) => (typeof second === "number" ? [second] : []));
    const value = shares.length === 0 ? null : percentile(shares.sort(ascending), 50);
    return { says: "revenueOfEach", values: { rate: ratio(value) } };
  },
  cumulative(judged) {
    const customers = sum(judged, ({ size }) => size);
    const first = sum(judged, (one) => Number(one.first) * one.size) / customers;
    const money = sum(judged, (one) => Number(one.second) * one.size) / customers;
    return {
      says: "spent",
      headline: "money",
      values: { first: { kind: "money", value: first }, money: { kind: "money", value: money } },
    };
  },
};

function share(judged: readonly Judged[], count: (one: Judged) => number, says: string): Answer {
  const all = shareOf(judged, count);
  const { low, high } = wilson(all.part, all.of, LEVEL);
  const newest = compared(judged, count);
  return {
    says: [says, ...newest.says],
    values: {
      rate: ratio(all.part / all.of),
      customers: { kind: "count", value: all.of },
      low: ratio(low),
      high: ratio(high),
      ...newest.values,
    },
  };
}

const NEWEST = 3;

/** The newest cohorts beside the older ones, of which there must be as many. */
function compared(
  judged: readonly Judged[],
  count: (one: Judged) => number
): { readonly says: readonly string[]; readonly values: Answer["values"] } {
  const newest = Math.min(NEWEST, Math.floor(judged.length / 2));
  if (newest === 0) return { says: ["alone"], values: {} };
  const newer = shareOf(judged.slice(-newest), count);
  const older = shareOf(judged.slice(0, -newest), count);
  const change = changeOf(newer, older, LEVEL);
  return {
    says: [change === "no clear difference" ? "alike" : "differ"],
    values: {
      newest: { kind: "count", value: newest },
      newer: ratio(newer.part / newer.of),
      older: ratio(older.part / older.of),
    },
  };
}

function shareOf(judged: readonly Judged[], count: (one: Judged) => number): Share {
  return { part: sum(judged, count), of: sum(judged, ({ size }) => size) };
}

function ratio(value: number | null) {
  return { kind: "ratio", value } as const;
}

/** The customers a share of the cohort stands for. */
function counted({ size, second }: Judged): number {
  return Math.round(Number(second) * size);
}

function sum(judged: readonly Judged[], value: (one: Judged) => number): number {
  return judged.reduce((total, one) => total + value(one), 0);
}

/** The name of a cohort, or its day. */
function named(cohort: ResultValue | undefined, period: string) {
  const value = typeof cohort === "number" ? cohort : String(cohort);
  return { kind: period === "day" ? "day" : "label", value } as const;
}

const ascending = (one: number, other: number) => one - other;

import { isRunning, MAX_PERIODS } from "../calendar/period";
import { periodSettings } from "../calendar/period-settings";
import { asOf, numberOf } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { wilson } from "../statistics";
import { entriesOf } from "../table/fact-columns";
import type { ResultTable } from "../table/table";
import { activityOf } from "./activity";
import { buyersOf } from "./buyers";
import { needs, rollUp } from "./cohort-settings";

const LEVEL = 0.95;

export const buyersByPeriod = defineAnalysis({
  id: "CHURN_BUYERS_BY_PERIOD",
  topic: "orders",
  title: "Buyers by period",
  question: "Who buys in each period: new customers, or those we had?",
  about:
    "The customers who bought in each period: for the first time, as in the period before, or again after a pause; " +
    "and how many of the period before did not buy.",
  formula:
    "Buyers = New + Repeat from previous + Returning. Lost since previous = Buyers of the period before - Repeat from previous. " +
    "Churn rate = Lost since previous / Buyers of the period before. A refund (negative amount) is no purchase; it counts in " +
    "the revenue, before the first purchase in the period of that. Customers without a purchase are left out.",
  source:
    "ours: every period is judged by itself, without a threshold. Who buys less often than once a period is lost and returns.",
  rows: "purchases",
  needs,
  settings: { ...periodSettings, asOf },
  rollUp,
  gives: {
    period: { kind: "label", header: "Period", dayWhen: { setting: "period", is: "day" } },
    buyers: { kind: "count", header: "Buyers" },
    joined: { kind: "count", header: "New" },
    repeating: { kind: "count", header: "Repeat from previous" },
    returning: { kind: "count", header: "Returning" },
    lost: { kind: "count", header: "Lost since previous" },
    churnRate: { kind: "ratio", header: "Churn rate" },
    revenue: { kind: "money", header: "Revenue" },
    revenueOfNew: { kind: "money", header: "Revenue of the new" },
  },
  chart: { type: "column", category: "period", series: ["buyers", "joined"] },
  answers: {
    buyers:
      "In {period}, {buyers} {buyers:customer|customers} bought: {joined} for the first time, {repeating} again after the period before and {returning} after a pause.",
    lost: "Of the {before} {before:buyer|buyers} of the period before, {lost} {lost:was|were} not among them: {rate} (95% confidence: {low} to {high}).",
    running: "{running} is not complete and is not counted.",
    none: "No period is complete.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob", "Ann"],
      date: [45_306, 45_311, 45_337, 45_342, 45_372, 45_373],
      amount: [20, 30, 40, 25, 15, -10],
    },
    settings: { asOf: 45_382 },
    gives: [
      ["2024-01", 2, 2, 0, 0, 0, null, 50, 50],
      ["2024-02", 2, 1, 1, 0, 1, 0.5, 65, 25],
      ["2024-03", 1, 0, 0, 1, 2, 1, 5, 0],
    ],
  },
  compute(facts, asked, asOfDay) {
    const entries = entriesOf(facts, "entries");
    const span = { ...asked, asOf: asOfDay, most: MAX_PERIODS };
    const activity = activityOf(entries, span);
    if (isFault(activity)) return activity;
    const counted = buyersOf(activity);
    const { buyers, lost } = counted;
    const money = { revenue: [...counted.revenue], revenueOfNew: [...counted.revenueOfNew] };
    const rate = (of: number, at: number) => {
      const before = buyers[at - 1] ?? 0;
      return before === 0 ? null : of / before;
    };
    return {
      size: activity.names.length,
      columns: {
        period: activity.names,
        buyers: [...buyers],
        joined: [...counted.joined],
        repeating: [...counted.repeating],
        returning: [...counted.returning],
        lost: [...lost],
        churnRate: Array.from(lost, rate),
        ...(entries.hasAmounts ? money : {}),
      },
    };
  },
  answer(result, asked, asOfDay): Answer {
    const isOpen = isRunning(asked, asOfDay);
    const row = result.size - (isOpen ? 2 : 1);
    if (row < 0) return { says: "none", values: {} };
    const count = (column: string, at = row) =>
      ({ kind: "count", value: numberOf(result.columns[column]?.[at]) }) as const;
    const before = count("buyers", row - 1);
    const lost = count("lost");
    const hasBefore = before.value > 0;
    return {
      says: ["buyers", ...(hasBefore ? ["lost"] : []), ...(isOpen ? ["running"] : [])],
      values: {
        period: named(result, row),
        buyers: count("buyers"),
        joined: count("joined"),
        repeating: count("repeating"),
        returning: count("returning"),
        before,
        lost,
        ...(hasBefore ? rateOf(lost.value, before.value) : {}),
        ...(isOpen ? { running: named(result, row + 1) } : {}),
      },
    };
  },
});

/** A period of one day is a day. */
function named({ columns }: ResultTable, row: number) {
  const name = columns.period?.[row];
  if (typeof name === "number") return { kind: "day", value: name } as const;
  return { kind: "label", value: String(name) } as const;
}

function rateOf(lost: number, before: number): Answer["values"] {
  const { low, high } = wilson(lost, before, LEVEL);
  return {
    rate: { kind: "ratio", value: lost / before },
    low: { kind: "ratio", value: low },
    high: { kind: "ratio", value: high },
  };
}

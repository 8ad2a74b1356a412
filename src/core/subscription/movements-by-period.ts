import { benchmarkSentences, benchmarkSetting, besideBenchmark } from "../benchmark";
import {
  headlineOf,
  numberOf,
  periodSentences,
  realOrNoise,
  sharesOf,
  uncertaintyOf,
} from "../churn";
import { periodSettings } from "../calendar/period-settings";
import { defineAnalysis, type Answer } from "../define";
import { fault, isFault } from "../fault";
import { spellsOf } from "../table/fact-columns";
import { levelsOf } from "./levels";
import { amountColumns, customerColumns } from "./movement-columns";
import { movementsIn } from "./movements";
import { allSpells, amount, customer, end, from, grace, start, to } from "./settings";
import { firstOf, isOver, windowOf } from "./window";

const LEVEL = 0.95;

export const movementsByPeriod = defineAnalysis({
  id: "CHURN_MOVEMENTS",
  name: "MOVEMENTS",
  title: "Subscription movements",
  question: "How many subscribers do we gain and lose, and what are they worth?",
  about:
    "For each period: customers at the start, new, back again, lost, and at the end; with amounts also the monthly " +
    "recurring revenue, from its opening to its closing. The columns always add up.",
  formula:
    "Closing = Opening + New + Reactivated - Churned - Joined and left. Churn rate = Churned / Opening. " +
    "Closing MRR = Opening + New + Reactivation + Expansion - Contraction - Churned MRR. " +
    "GRR = (Opening MRR - Contraction - Churned) / Opening MRR. NRR = (Opening MRR + Expansion - Contraction - Churned) / " +
    "Opening MRR. A customer counts on a day with Start <= day < End, and with amounts where they add up to more than 0 " +
    "on it. A period is judged by the evening before it and its last evening. New: first start in the period, or there on " +
    "its last evening and on that of no period before. Joined and left: first start in the period, gone on its last " +
    "evening. Reactivated: back after an earlier period's last evening. The pane adds Low and High, the 95% Wilson interval of " +
    "the churn rate, Change: against the period before, by the two-proportion test (Fisher's exact test where an expected " +
    "count is below 5), and Quick ratio = (New + Reactivation + Expansion) / (Contraction + Churned MRR).",
  topic: "subscriptions",
  source:
    "Movements by the end points of a period, as subscription analytics report them. " +
    "Gaps no longer than the grace are bridged (ours): an export whose end date is the last paid day shows a renewal as one.",
  rows: "subscriptions",
  needs: { customer, start, end, amount },
  settings: { ...periodSettings, from, to, grace, benchmark: benchmarkSetting },
  rollUp: allSpells,
  gives: {
    period: { kind: "label", header: "Period", dayWhen: { setting: "period", is: "day" } },
    opening: { kind: "count", header: "Opening" },
    joined: { kind: "count", header: "New" },
    reactivated: { kind: "count", header: "Reactivated" },
    churned: { kind: "count", header: "Churned" },
    joinedAndLeft: { kind: "count", header: "Joined and left" },
    closing: { kind: "count", header: "Closing" },
    churnRate: { kind: "ratio", header: "Churn rate" },
    retentionRate: { kind: "ratio", header: "Retention rate" },
    openingAmount: { kind: "money", header: "Opening MRR" },
    newAmount: { kind: "money", header: "New MRR" },
    reactivationAmount: { kind: "money", header: "Reactivation MRR" },
    expansionAmount: { kind: "money", header: "Expansion MRR" },
    contractionAmount: { kind: "money", header: "Contraction MRR" },
    churnedAmount: { kind: "money", header: "Churned MRR" },
    closingAmount: { kind: "money", header: "Closing MRR" },
    grossRetention: { kind: "ratio", header: "GRR" },
    netRetention: { kind: "ratio", header: "NRR" },
    low: { kind: "ratio", header: "Low", onlyInPane: true },
    high: { kind: "ratio", header: "High", onlyInPane: true },
    change: { kind: "label", header: "Change", onlyInPane: true },
    quickRatio: { kind: "number", header: "Quick ratio", onlyInPane: true },
  },
  chart: { type: "line", category: "period", series: ["churnRate"], band: ["low", "high"] },
  answers: {
    rate: "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}).",
    ...periodSentences,
    ...benchmarkSentences,
    revenue:
      "Of the recurring revenue at its start, {gross} was kept (GRR); with expansion it was {net} (NRR).",
    none: "No period that is over began with customers, so there is no churn rate yet.",
  },
  // Ann grows in February. Bob's next row begins the day after the last one ended, a renewal. Cleo comes and goes in
  // February. Dan leaves in February and is back in March.
  example: {
    rows: {
      customer: ["Ann", "Ann", "Bob", "Bob", "Cleo", "Dan", "Dan"],
      start: [45_301, 45_337, 45_292, 45_323, 45_328, 45_292, 45_356],
      end: [0, 0, 45_322, 0, 45_337, 45_342, 0],
      amount: [100, 20, 50, 40, 30, 60, 60],
    },
    settings: { to: 45_382 },
    gives: [
      [
        ...["2024-01", 0, 3, 0, 0, 0, 3, null, null],
        ...[0, 210, 0, 0, 0, 0, 210, null, null],
        ...[null, null, null, null],
      ],
      [
        ...["2024-02", 3, 1, 0, 1, 1, 2, 1 / 3, 2 / 3],
        ...[210, 0, 0, 20, 10, 60, 160, 140 / 210, 160 / 210],
        ...[0.06149194472039632, 0.7923403991979523, null, 20 / 70],
      ],
      [
        ...["2024-03", 2, 0, 1, 0, 0, 3, 0, 1],
        ...[160, 0, 60, 0, 0, 0, 220, 1, 1],
        ...[0, 0.6576197724933468, "no clear difference", null],
      ],
    ],
  },
  compute(facts, settings, last) {
    const spells = spellsOf(facts, "spells");
    const first = settings.from ?? firstOf(spells.from);
    if (settings.from === undefined && first > last) return fault("no-rows-until-as-of");
    const window = windowOf({ ...settings, from: first, to: last });
    if (isFault(window)) return window;
    const moved = movementsIn(window, levelsOf(spells, settings.grace));
    const shares = sharesOf(moved.left.customers, moved.active.customers.subarray(0, -1));
    return {
      size: window.size,
      columns: {
        period: window.names,
        ...customerColumns(moved),
        ...(spells.hasAmounts ? amountColumns(moved) : {}),
        ...uncertaintyOf(shares, LEVEL, (row) => isOver(window, row)),
      },
    };
  },
  answer(result, settings, last): Answer {
    const headline = headlineOf(result, settings, last);
    if (headline === undefined) return { says: "none", values: {} };
    const { opening, row, running } = headline;
    const kind = settings.period === "day" ? "day" : "label";
    const value = (column: string) => numberOf(result.columns[column]?.[row]);
    const ratio = (column: string) => ({ kind: "ratio", value: value(column) }) as const;
    const beside = realOrNoise(result, row, { part: "churned", of: "opening" }, LEVEL);
    const published = besideBenchmark(
      { rate: value("churnRate"), low: value("low"), high: value("high") },
      settings
    );
    const hasAmounts = result.columns.netRetention !== undefined;
    return {
      says: [
        "rate",
        ...beside.says,
        ...published.says,
        ...(hasAmounts ? ["revenue"] : []),
        ...(running === undefined ? [] : ["running"]),
      ],
      values: {
        period: { kind, value: headline.period },
        lost: { kind: "count", value: value("churned") },
        opening: { kind: "count", value: opening },
        rate: ratio("churnRate"),
        low: ratio("low"),
        high: ratio("high"),
        ...beside.values,
        ...published.values,
        ...(hasAmounts ? { gross: ratio("grossRetention"), net: ratio("netRetention") } : {}),
        ...(running === undefined ? {} : { running: { kind, value: running } }),
      },
    };
  },
});

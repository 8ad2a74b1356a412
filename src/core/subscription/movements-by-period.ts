import { headlineOf, numberOf, wilson } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { fault, isFault } from "../fault";
import { spellsOf } from "../table/fact-columns";
import type { ResultValue } from "../table/table";
import { levelsOf } from "./levels";
import { movementsIn, type Movements } from "./movements";
import { allSpells, amount, customer, end, from, grace, period, start, to } from "./settings";
import { firstOf, windowOf } from "./window";

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
    "evening. Reactivated: back after an earlier period's last evening.",
  topic: "subscriptions",
  source:
    "Movements by the end points of a period, as subscription analytics report them. " +
    "Gaps of at most `grace` days are bridged (ours): an export whose end date is the last paid day shows a renewal as one.",
  rows: "subscriptions",
  needs: { customer, start, end, amount },
  settings: { period, from, to, grace },
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
  },
  chart: { type: "line", category: "period", series: ["churnRate"] },
  answers: {
    rate: "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}).",
    rateBeforeRunning:
      "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}). {running} is not over yet and is not counted.",
    amounts:
      "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}). Of the recurring revenue at the start, {gross} was kept (GRR); with expansion it was {net} (NRR).",
    amountsBeforeRunning:
      "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}). Of the recurring revenue at the start, {gross} was kept (GRR); with expansion it was {net} (NRR). {running} is not over yet and is not counted.",
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
      ["2024-01", 0, 3, 0, 0, 0, 3, null, null, 0, 210, 0, 0, 0, 0, 210, null, null],
      ["2024-02", 3, 1, 0, 1, 1, 2, 1 / 3, 2 / 3, 210, 0, 0, 20, 10, 60, 160, 140 / 210, 160 / 210],
      ["2024-03", 2, 0, 1, 0, 0, 3, 0, 1, 160, 0, 60, 0, 0, 0, 220, 1, 1],
    ],
  },
  compute(facts, settings, last) {
    const spells = spellsOf(facts, "spells");
    const first = settings.from ?? firstOf(spells.from);
    if (settings.from === undefined && first > last) return fault("no-rows-until-as-of");
    const window = windowOf({ period: settings.period, from: first, to: last });
    if (isFault(window)) return window;
    const moved = movementsIn(window, levelsOf(spells, settings.grace));
    return {
      size: window.size,
      columns: {
        period: window.names,
        ...countsOf(moved),
        ...(spells.hasAmounts ? amountsOf(moved) : {}),
      },
    };
  },
  answer(result, settings, last): Answer {
    const headline = headlineOf(result, settings.period, last);
    if (headline === undefined) return { says: "none", values: {} };
    const { opening, row, running } = headline;
    const lost = numberOf(result.columns.churned?.[row]);
    const { low, high } = wilson(lost, opening, LEVEL);
    const kind = settings.period === "day" ? "day" : "label";
    const hasAmounts = result.columns.netRetention !== undefined;
    const says = hasAmounts ? "amounts" : "rate";
    const ratio = (column: string) =>
      ({ kind: "ratio", value: numberOf(result.columns[column]?.[row]) }) as const;
    return {
      says: running === undefined ? says : `${says}BeforeRunning`,
      values: {
        period: { kind, value: headline.period },
        lost: { kind: "count", value: lost },
        opening: { kind: "count", value: opening },
        rate: ratio("churnRate"),
        low: { kind: "ratio", value: low },
        high: { kind: "ratio", value: high },
        ...(hasAmounts ? { gross: ratio("grossRetention"), net: ratio("netRetention") } : {}),
        ...(running === undefined ? {} : { running: { kind, value: running } }),
      },
    };
  },
});

type Named = Readonly<Record<string, readonly ResultValue[]>>;

function countsOf({ active, arrived, returned, left, passed }: Movements): Named {
  const opening = [...active.customers.subarray(0, -1)];
  const churned = [...left.customers];
  return {
    opening,
    joined: [...arrived.customers],
    reactivated: [...returned.customers],
    churned,
    joinedAndLeft: [...passed],
    closing: [...active.customers.subarray(1)],
    churnRate: opening.map((of, at) => share(churned[at], of)),
    retentionRate: opening.map((of, at) => share(of - (churned[at] ?? 0), of)),
  };
}

function amountsOf({ active, arrived, returned, expanded, contracted, left }: Movements): Named {
  const opening = [...active.amounts.subarray(0, -1)];
  const lost = opening.map((_, at) => (contracted.amounts[at] ?? 0) + (left.amounts[at] ?? 0));
  const gained = [...expanded.amounts];
  return {
    openingAmount: opening,
    newAmount: [...arrived.amounts],
    reactivationAmount: [...returned.amounts],
    expansionAmount: gained,
    contractionAmount: [...contracted.amounts],
    churnedAmount: [...left.amounts],
    closingAmount: [...active.amounts.subarray(1)],
    grossRetention: opening.map((of, at) => share(of - (lost[at] ?? 0), of)),
    netRetention: opening.map((of, at) => share(of + (gained[at] ?? 0) - (lost[at] ?? 0), of)),
  };
}

function share(part = 0, of: number): ResultValue {
  return of === 0 ? null : part / of;
}

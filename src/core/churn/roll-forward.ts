import { benchmarkSentences, benchmarkSetting, besideBenchmark } from "../benchmark";
import { periodSettings } from "../calendar/period-settings";
import { defineAnalysis, type Answer } from "../define";
import { days } from "../roll-up";
import { isFault } from "../fault";
import { daysOf } from "../table/fact-columns";
import { headlineOf, numberOf } from "./headline";
import { movementsOf } from "./movements";
import { periodSentences, realOrNoise } from "./real-or-noise";
import { asOf, customer, orderDate, threshold } from "./settings";
import { seenInFull, sharesOf, uncertaintyOf } from "./uncertainty";

const LEVEL = 0.95;

export const rollForward = defineAnalysis({
  id: "CHURN_ROLLFORWARD",
  name: "ROLLFORWARD",
  topic: "orders",
  title: "Customer roll-forward",
  question: "How many customers are we losing?",
  about:
    "From orders alone, for each period: customers at the start, new, back again, lost, and at the end. " +
    "A customer is lost when silent for more days than the threshold. The columns always add up.",
  formula:
    "Closing = Opening + New + Reactivated - Churned - New and lapsed. Churn rate = Churned / Opening. " +
    "Opening and closing are the active customers on the evening before the period and on its last evening. " +
    "The pane adds Low and High, the 95% Wilson interval of the churn rate, and Change: against the period before, by the " +
    "two-proportion test (Fisher's exact test where an expected count is below 5), from one threshold after the first order on.",
  source:
    "ours: judged by the two evenings of a period, so that who leaves and returns within it makes no movement.",
  rows: "purchases",
  needs: { customer, date: orderDate },
  settings: { threshold, ...periodSettings, asOf, benchmark: benchmarkSetting },
  rollUp: { by: "customer", on: "date", facts: { days: days("date") } },
  gives: {
    period: { kind: "label", header: "Period", dayWhen: { setting: "period", is: "day" } },
    opening: { kind: "count", header: "Opening" },
    joined: { kind: "count", header: "New" },
    reactivated: { kind: "count", header: "Reactivated" },
    churned: { kind: "count", header: "Churned" },
    joinedAndLapsed: { kind: "count", header: "New and lapsed" },
    closing: { kind: "count", header: "Closing" },
    churnRate: { kind: "ratio", header: "Churn rate" },
    retentionRate: { kind: "ratio", header: "Retention rate" },
    low: { kind: "ratio", header: "Low", onlyInPane: true },
    high: { kind: "ratio", header: "High", onlyInPane: true },
    change: { kind: "label", header: "Change", onlyInPane: true },
  },
  chart: { type: "line", category: "period", series: ["churnRate"], band: ["low", "high"] },
  answers: {
    rate: "In {period}, {lost} of {opening} {opening:customer|customers} {lost:was|were} lost: a churn rate of {rate} (95% confidence: {low} to {high}).",
    ...periodSentences,
    ...benchmarkSentences,
    none: "No period that is over began with customers, so there is no churn rate yet.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob"],
      date: [45_306, 45_311, 45_337, 45_342, 45_402],
    },
    settings: { threshold: 30, asOf: 45_412 },
    gives: [
      ["2024-01", 0, 2, 0, 0, 0, 2, null, null, null, null, null],
      ["2024-02", 2, 1, 0, 1, 0, 2, 0.5, 0.5, 0.09453120573423074, 0.9054687942657693, null],
      ["2024-03", 2, 0, 0, 2, 0, 0, 1, 0, 0.34238022750665315, 1, null],
      ["2024-04", 0, 0, 1, 0, 0, 1, null, null, null, null, null],
    ],
  },
  compute(facts, settings, asOfDay) {
    const silence = { ...settings, asOf: asOfDay };
    const moved = movementsOf(daysOf(facts, "days"), silence);
    if (isFault(moved)) return moved;
    const { opening, churned } = moved;
    const share = (part: Int32Array) => (of: number, at: number) =>
      of === 0 ? null : part[at]! / of;
    return {
      size: moved.periods.size,
      columns: {
        period: moved.names,
        opening: [...opening],
        joined: [...moved.joined],
        reactivated: [...moved.reactivated],
        churned: [...churned],
        joinedAndLapsed: [...moved.joinedAndLapsed],
        closing: [...moved.closing],
        churnRate: Array.from(opening, share(churned)),
        retentionRate: Array.from(opening, share(opening.map((of, at) => of - churned[at]!))),
        ...uncertaintyOf(sharesOf(churned, opening), LEVEL, seenInFull(moved, silence)),
      },
    };
  },
  answer(result, settings, asOfDay): Answer {
    const headline = headlineOf(result, settings, asOfDay);
    if (headline === undefined) return { says: "none", values: {} };
    const { opening, row, running } = headline;
    const lost = numberOf(result.columns.churned?.[row]);
    const limit = (column: "low" | "high") => numberOf(result.columns[column]?.[row]);
    const beside = realOrNoise(result, row, { part: "churned", of: "opening" }, LEVEL);
    const rate = lost / opening;
    const published = besideBenchmark({ rate, low: limit("low"), high: limit("high") }, settings);
    const kind = settings.period === "day" ? "day" : "label";
    return {
      says: [
        "rate",
        ...beside.says,
        ...published.says,
        ...(running === undefined ? [] : ["running"]),
      ],
      values: {
        period: { kind, value: headline.period },
        lost: { kind: "count", value: lost },
        opening: { kind: "count", value: opening },
        rate: { kind: "ratio", value: rate },
        low: { kind: "ratio", value: limit("low") },
        high: { kind: "ratio", value: limit("high") },
        ...beside.values,
        ...published.values,
        ...(running === undefined ? {} : { running: { kind, value: running } }),
      },
    };
  },
});

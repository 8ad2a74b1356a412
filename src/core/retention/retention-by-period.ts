import { benchmarkSentences, benchmarkSetting, besideBenchmark } from "../benchmark";
import { periodSettings } from "../calendar/period-settings";
import {
  asOf,
  customer,
  headlineOf,
  level,
  movementsOf,
  numberOf,
  orderDate,
  periodSentences,
  realOrNoise,
  seenInFull,
  sharesOf,
  threshold,
  uncertaintyOf,
} from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { days } from "../roll-up";
import { isFault } from "../fault";
import { daysOf } from "../table/fact-columns";

export const retentionByPeriod = defineAnalysis({
  id: "CHURN_RETENTION_BY_PERIOD",
  topic: "orders",
  title: "Retention by period",
  question: "How many of our customers do we keep?",
  about:
    "Of the customers active at the start of each period, how many were still active at its end, " +
    "with the range in which the true rate lies.",
  formula:
    "Retention rate = Retained / Opening. Low and High: Wilson interval of that share at the confidence level. " +
    "Change: against the period before, by the two-proportion test (Fisher's exact test where an expected count is " +
    "below 5), from one threshold after the first order on.",
  source:
    "ours: the retained of the roll-forward. Interval: Wilson (1927), J. Am. Stat. Assoc. 22, no continuity correction.",
  rows: "purchases",
  needs: { customer, date: orderDate },
  settings: {
    threshold,
    ...periodSettings,
    asOf,
    level,
    benchmark: benchmarkSetting,
  },
  rollUp: { by: "customer", on: "date", facts: { days: days("date") } },
  gives: {
    period: { kind: "label", header: "Period", dayWhen: { setting: "period", is: "day" } },
    opening: { kind: "count", header: "Opening" },
    retained: { kind: "count", header: "Retained" },
    retentionRate: { kind: "ratio", header: "Retention rate" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    lost: { kind: "count", header: "Lost" },
    change: { kind: "label", header: "Change" },
  },
  chart: {
    type: "line",
    category: "period",
    series: ["retentionRate"],
    band: ["low", "high"],
  },
  answers: {
    rate: "In {period}, {retained} of {opening} {opening:customer|customers} {retained:was|were} kept: a retention rate of {rate} ({level} confidence: {low} to {high}).",
    ...periodSentences,
    ...benchmarkSentences,
    none: "No period that is over began with customers, so there is no retention rate yet.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob"],
      date: [45_306, 45_311, 45_337, 45_342, 45_402],
    },
    settings: { threshold: 30, asOf: 45_412 },
    gives: [
      ["2024-01", 0, 0, null, null, null, 0, null],
      ["2024-02", 2, 1, 0.5, 0.09453120573423074, 0.9054687942657693, 1, null],
      ["2024-03", 2, 0, 0, 0, 0.6576197724933468, 2, null],
      ["2024-04", 0, 0, null, null, null, 0, null],
    ],
  },
  compute(facts, settings, asOfDay) {
    const silence = { ...settings, asOf: asOfDay };
    const moved = movementsOf(daysOf(facts, "days"), silence);
    if (isFault(moved)) return moved;
    const opening = [...moved.opening];
    const lost = [...moved.churned];
    const retained = opening.map((of, at) => of - lost[at]!);
    const { low, high, change } = uncertaintyOf(
      sharesOf(retained, opening),
      settings.level,
      seenInFull(moved, silence)
    );
    return {
      size: moved.periods.size,
      columns: {
        period: moved.names,
        opening,
        retained,
        retentionRate: opening.map((of, at) => (of === 0 ? null : retained[at]! / of)),
        low,
        high,
        lost,
        change,
      },
    };
  },
  answer(result, settings, asOfDay): Answer {
    const headline = headlineOf(result, settings, asOfDay);
    if (headline === undefined) return { says: "none", values: {} };
    const { row, running } = headline;
    const value = (column: string) => numberOf(result.columns[column]?.[row]);
    const kind = settings.period === "day" ? "day" : "label";
    const beside = realOrNoise(result, row, { part: "retained", of: "opening" }, settings.level);
    // What was not kept was lost: the interval of the one is that of the other, turned round.
    const churn = {
      rate: value("lost") / headline.opening,
      low: 1 - value("high"),
      high: 1 - value("low"),
    };
    const published = besideBenchmark(churn, settings);
    return {
      says: [
        "rate",
        ...beside.says,
        ...published.says,
        ...(running === undefined ? [] : ["running"]),
      ],
      values: {
        period: { kind, value: headline.period },
        retained: { kind: "count", value: value("retained") },
        opening: { kind: "count", value: headline.opening },
        rate: { kind: "ratio", value: value("retentionRate") },
        level: { kind: "label", value: `${Number((100 * settings.level).toPrecision(12))}%` },
        low: { kind: "ratio", value: value("low") },
        high: { kind: "ratio", value: value("high") },
        ...beside.values,
        ...published.values,
        ...(running === undefined ? {} : { running: { kind, value: running } }),
      },
    };
  },
});

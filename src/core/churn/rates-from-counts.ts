import { defineAnalysis } from "../define";
import { isFault } from "../fault";
import { churnRate } from "./churn-rate";
import { countsAnswer, countsSentences } from "./counts-answer";
import { countsTable } from "./counts-table";
import { countsOf } from "./period-counts";
import { changeSentences } from "./real-or-noise";
import { level } from "./settings";

export const ratesFromCounts = defineAnalysis({
  id: "CHURN_RATES_FROM_COUNTS",
  topic: "rates",
  title: "Churn from counts",
  question: "How fast are we losing customers?",
  about:
    "From the counts of each period: its churn and retention rate, the range in which the true rate lies, whether it " +
    "differs from the period before, and where the rates are going.",
  formula:
    "Churn rate by the method, as RATE has it. Retention rate = (Opening - Lost) / Opening. Closing = Opening + New - Lost. " +
    "Net change = (Closing - Opening) / Opening. Low and High: Wilson interval of the churn rate, where its base is the " +
    "customers who could be lost (those at the start, or those and the new). Change: against the period right before it, by the two-proportion test " +
    "(Fisher's exact test where an expected count is below 5). A period missing between others is shown without values. " +
    "Direction: least-squares line of the rates, p from Student's t.",
  source:
    "The usual rates by counts. Interval: Wilson (1927), J. Am. Stat. Assoc. 22, no continuity correction. Net change is " +
    "no churn rate: those who joined hide those who left.",
  rows: "counts",
  needs: {
    period: {
      kind: "key",
      label: "Period",
      about: "Period of each row: a name such as 2024-03, or a date in it.",
    },
    start: {
      kind: "count",
      label: "Customers at the start",
      about: "Customers at the start of each period.",
    },
    lost: {
      kind: "count",
      label: "Customers lost",
      about: "Customers who left in each period.",
    },
    joined: {
      kind: "count",
      label: "Customers joined",
      about: "Customers who joined in each period.",
      optional: true,
    },
  },
  settings: { method: churnRate.params.method, level },
  rollUp: { facts: {} },
  gives: {
    period: { kind: "label", header: "Period" },
    opening: { kind: "count", header: "Opening" },
    joined: { kind: "count", header: "New" },
    lost: { kind: "count", header: "Lost" },
    closing: { kind: "count", header: "Closing" },
    churnRate: { kind: "ratio", header: "Churn rate" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    change: { kind: "label", header: "Change" },
    retentionRate: { kind: "ratio", header: "Retention rate" },
    netChange: { kind: "ratio", header: "Net change" },
  },
  chart: { type: "line", category: "period", series: ["churnRate"], band: ["low", "high"] },
  answers: { ...countsSentences, ...changeSentences },
  example: {
    rows: {
      period: ["2024-01", "2024-02", "2024-03"],
      start: [1000, 1010, 1020],
      lost: [50, 62, 90],
      joined: [60, 72, 61],
    },
    settings: {},
    gives: [
      [
        "2024-01",
        1000,
        60,
        50,
        1010,
        0.05,
        0.03813026239274882,
        0.06531382024425081,
        null,
        0.95,
        0.01,
      ],
      [
        "2024-02",
        1010,
        72,
        62,
        1020,
        0.061386138613861385,
        0.04817939824389768,
        0.07791670653504872,
        "no clear difference",
        0.9386138613861386,
        0.009900990099009901,
      ],
      [
        "2024-03",
        1020,
        61,
        90,
        991,
        0.08823529411764706,
        0.0723379026821904,
        0.10722257246447034,
        "higher",
        0.9117647058823529,
        -0.028431372549019607,
      ],
    ],
  },
  compute(facts, settings) {
    const rows = countsOf(facts);
    return isFault(rows) ? rows : countsTable(rows, settings);
  },
  answer: (result, settings) => countsAnswer(result, settings),
});

import { asOf, customer, orderDate } from "../churn";
import { defineAnalysis } from "../define";
import { count, distinct, last, sum } from "../roll-up";
import { fault } from "../fault";
import { LANGUAGES } from "../languages";
import { plainNumbers } from "../table/plain-numbers";
import { buyersOf, type Buyers } from "./buyers";
import { scaleOf, scaleSentences } from "./scales";
import { RULES, scoresOf, type Rule } from "./scores";
import { SEGMENT_NAMES, movesIn } from "./moves";
import { codeOf, onFive, usualSegment, type Segment } from "./segments";
import { bins } from "./params";
import { rfmAnswer } from "./rfm-answer";

/** A refund is no purchase: it lowers the money and says nothing about recency or frequency. */
const purchase = { of: "amount", atLeast: 0 };

export const rfm = defineAnalysis({
  id: "CHURN_RFM",
  name: "RFM",
  topic: "rfm",
  title: "RFM segments",
  question: "Which customers matter most, and which of them are slipping away?",
  about:
    "Scores each customer on recency, frequency and money, compared with the other customers, and names the segment. " +
    "Refunds count in the money only; " +
    "customers without any purchase are left out.",
  formula:
    "Recency = as of - last purchase; Frequency = days with a purchase (or rows); Monetary = sum of amounts. " +
    "share: score = 1 + floor(bins × customers strictly worse / customers). Code = 100 R + 10 F + M. " +
    "With other than 5 bins, Segment is that of the scores put on 1 to 5: 1 + 4 (score - 1) / (bins - 1), rounded.",
  source:
    "ours: scores by share of customers strictly worse, so that ties are equal and order does not matter.",
  rows: "purchases",
  needs: {
    customer,
    date: orderDate,
    amount: {
      kind: "money",
      as: "amounts",
      about: "Amount of each order; negative for a refund.",
    },
  },
  settings: {
    asOf,
    bins,
    rule: {
      kind: "label",
      label: "Score rule",
      about: "share (default), quantile (edges as PERCENTILE.INC) or rank (ties by customer).",
      oneOf: RULES,
      usual: "share",
    },
    frequency: {
      kind: "label",
      label: "Frequency counts",
      about: "days with a purchase (default) or rows.",
      oneOf: ["days", "rows"],
      usual: "days",
    },
    moves: {
      kind: "text",
      label: "Codes of the segments",
      about:
        "Codes that you put into another segment than the product does, by scores from 1 to 5.",
      usual: "",
      like: {
        fits: (text) => movesIn(text) !== undefined,
        example: "554 Loyal, 511 Champions",
      },
      onlyInPane: true,
      movesCodes: true,
    },
    language: {
      kind: "label",
      label: "Language",
      about: "Language of the segments: en (default), zh-CN or zh-TW.",
      oneOf: LANGUAGES,
      usual: "en",
    },
  },
  rollUp: {
    by: "customer",
    on: "date",
    facts: {
      last: last("date", purchase),
      days: distinct("date", purchase),
      rows: count(purchase),
      spent: sum("amount"),
    },
  },
  gives: {
    customer: { kind: "key", header: "Customer" },
    last: { kind: "day", header: "Last" },
    recency: { kind: "days", header: "Recency" },
    frequency: { kind: "count", header: "Frequency" },
    monetary: { kind: "money", header: "Monetary" },
    r: { kind: "count", header: "R" },
    f: { kind: "count", header: "F" },
    m: { kind: "count", header: "M" },
    code: { kind: "number", header: "Code" },
    segment: { kind: "label", header: "Segment" },
  },
  chart: {
    ...{ type: "bar", category: "segment", series: [], tally: true },
    order: SEGMENT_NAMES,
    sum: "monetary",
  },
  answers: {
    endangered:
      "{endangered} of {customers} {customers:customer|customers} {endangered:is|are} in the segments At risk and Cannot lose; {endangered:it|they} brought {share} of the money.",
    endangeredCount:
      "{endangered} of {customers} {customers:customer|customers} {endangered:is|are} in the segments At risk and Cannot lose.",
    safe: "None of {customers} {customers:customer|customers} is in the segments At risk and Cannot lose.",
    relative:
      "Scores rank the customers of this data against each other: here, customers with R {score} have been silent for up to {silent} {silent:day|days}.",
    relativeChampions:
      "Scores rank the customers of this data against each other: here, Champions have been silent for up to {silent} {silent:day|days}.",
    alike:
      "All {customers} {customers:customer|customers} score the same: nothing in this data tells them apart.",
    ...scaleSentences,
  },
  example: {
    rows: {
      customer: ["Ann", "Ann", "Bob", "Cleo", "Dan", "Eve", "Eve", "Bob"],
      date: [45_300, 45_330, 45_310, 45_250, 45_200, 45_325, 45_325, 45_312],
      amount: [120, 80, 40, 500, 15, 60, 30, -10],
    },
    settings: { asOf: 45_331 },
    gives: [
      ["Ann", 45_330, 1, 2, 200, 5, 5, 4, 554, "Champions"],
      ["Bob", 45_310, 21, 1, 30, 3, 1, 2, 312, "About to sleep"],
      ["Cleo", 45_250, 81, 1, 500, 2, 1, 5, 215, "Cannot lose"],
      ["Dan", 45_200, 131, 1, 15, 1, 1, 1, 111, "Lost"],
      ["Eve", 45_325, 6, 1, 90, 4, 1, 3, 413, "Promising"],
    ],
  },
  compute(facts, settings, asOfDay) {
    const buyers = buyersOf(facts, settings.frequency);
    if (buyers.keys.length === 0) return fault("no-purchases");
    const recency = buyers.last.map((day) => asOfDay - day);
    const scores = scoresFor({ ...buyers, recency }, settings);
    return {
      size: buyers.keys.length,
      columns: {
        customer: buyers.keys,
        last: plainNumbers(buyers.last),
        recency: plainNumbers(recency),
        frequency: plainNumbers(buyers.frequency),
        monetary: plainNumbers(buyers.monetary),
        r: plainNumbers(scores.r),
        f: plainNumbers(scores.f),
        m: plainNumbers(scores.m),
        code: plainNumbers(codesOf(scores, (score) => score)),
        segment: segmentsOf(scores, settings),
      },
    };
  },
  answer: ({ columns }) => rfmAnswer(columns),
  scales({ columns }, scoring) {
    const values = (name: string) => columns[name]!.map(Number);
    return [
      scaleOf({ column: "r", values: values("recency"), higherIsBetter: false }, scoring),
      scaleOf({ column: "f", values: values("frequency"), higherIsBetter: true }, scoring),
      scaleOf({ column: "m", values: values("monetary"), higherIsBetter: true }, scoring),
    ];
  },
});

interface Scores {
  readonly r: Int32Array;
  readonly f: Int32Array;
  readonly m: Int32Array;
}

function scoresFor(
  { recency, frequency, monetary }: Buyers & { readonly recency: Float64Array },
  scoring: { readonly bins: number; readonly rule: Rule }
): Scores {
  return {
    r: scoresOf(recency, { ...scoring, higherIsBetter: false }),
    f: scoresOf(frequency, { ...scoring, higherIsBetter: true }),
    m: scoresOf(monetary, { ...scoring, higherIsBetter: true }),
  };
}

/** Of the scores, each put on a scale. */
function codesOf({ r, f, m }: Scores, scale: (score: number) => number): Int32Array {
  return r.map((recency, at) => codeOf(scale(recency), scale(f[at]!), scale(m[at]!)));
}

interface Naming {
  readonly bins: number;
  readonly moves: string;
}

function segmentsOf(scores: Scores, { bins, moves: text }: Naming): (Segment | null)[] {
  const moves = movesIn(text);
  const fives = Array.from({ length: bins + 1 }, (_, score) => onFive(score, bins));
  const codes = codesOf(scores, (score) => fives[score]!);
  return Array.from(codes, (code) => moves?.get(code) ?? usualSegment(code) ?? null);
}

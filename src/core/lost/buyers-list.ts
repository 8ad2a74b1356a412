import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { entriesOf } from "../table/fact-columns";
import type { ResultValue } from "../table/table";
import { count } from "./answer";
import { losingBuyers } from "./buyer-settings";
import { buyersOf, type Buyer } from "./buyers";
import { BUYER_DEFINITIONS, namesOf } from "./definitions";

export const lostBuyersList = defineAnalysis({
  id: "CHURN_LOST_BUYERS_LIST",
  topic: "orders",
  title: "Lost customers",
  question: "Which customers are lost, by which definition?",
  about:
    "Every customer with a purchase: which definitions of churn count them as lost, how long they have been silent, on how many days " +
    "they bought and what they have spent. The sum of a column of definitions is the number lost by it.",
  formula:
    "The definitions are those of Lost customers, by definition: 1 counts as lost, 0 does not, blank cannot be judged yet. Who is lost by several is told " +
    "by the first of: bought once, silent, out of rhythm, buys less.",
  source: "ours: one row for each customer, so that the definitions can be compared.",
  rows: "purchases",
  ...losingBuyers,
  gives: {
    customer: { kind: "key", header: "Customer" },
    group: { kind: "label", header: "What became of them" },
    silent: { kind: "count", header: "Silent" },
    silentManufacturing: { kind: "count", header: "Silent (manufacturing)" },
    silentFmcg: { kind: "count", header: "Silent (fmcg)" },
    outOfRhythm: { kind: "count", header: "Out of rhythm" },
    boughtOnce: { kind: "count", header: "Bought once" },
    buysLess: { kind: "count", header: "Buys less" },
    last: { kind: "day", header: "Last purchase" },
    silentDays: { kind: "days", header: "Silent days" },
    purchases: { kind: "count", header: "Days with a purchase" },
    spent: { kind: "money", header: "Spent so far" },
  },
  chart: { type: "bar", category: "group", series: [], tally: true },
  answers: {
    groups:
      "Of {customers} {customers:customer|customers}, {lost} {lost:is|are} silent, out of their rhythm, bought only once or buy less; {on} {on:is|are} buying as before.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Cleo"],
      date: [45_200, 45_210, 45_220, 45_290, 45_295],
      amount: [10, 20, 10, 30, 30],
    },
    settings: { asOf: 45_300, threshold: 60 },
    gives: [
      ["Ann", "silent", 1, 1, 1, 1, 0, null, 45_220, 80, 2, 20],
      ["Bob", "bought once", 1, 1, 1, 1, 1, null, 45_210, 90, 1, 20],
      ["Cleo", "buys on", 0, 0, 0, 0, null, null, 45_295, 5, 2, 60],
    ],
  },
  compute(facts, settings, asOf) {
    const { hasAmounts } = entriesOf(facts, "entries");
    const judged = buyersOf(entriesOf(facts, "entries"), settings, asOf);
    if (isFault(judged)) return judged;
    const { buyers } = judged;
    const marks = namesOf(BUYER_DEFINITIONS).map((name) => [
      BUYER_DEFINITIONS[name],
      buyers.map((buyer) => markOf(buyer[name])),
    ]);
    return {
      size: buyers.length,
      columns: {
        customer: buyers.map(({ customer }) => facts.keys[customer]!),
        group: buyers.map(groupOf),
        // One column for each definition.
        ...(Object.fromEntries(marks) as Record<string, ResultValue[]>),
        last: buyers.map(({ last }) => last),
        silentDays: buyers.map(({ silentDays }) => silentDays),
        purchases: buyers.map(({ purchases }) => purchases),
        ...(hasAmounts ? { spent: buyers.map(({ spent }) => spent) } : {}),
      },
    };
  },
  answer({ columns, size }): Answer {
    const on = columns.group!.filter((group) => group === BUYS_ON).length;
    return {
      says: "groups",
      headline: "lost",
      values: { customers: count(size), lost: count(size - on), on: count(on) },
    };
  },
});

const BUYS_ON = "buys on";
const TOLD_BY = ["bought once", "silent", "out of rhythm", "buys less"] as const;

/** Who is silent only by the threshold of an industry buys on. */
function groupOf(buyer: Buyer): string {
  return TOLD_BY.find((name) => buyer[name]) ?? BUYS_ON;
}

function markOf(isLost: boolean | undefined): ResultValue {
  if (isLost === undefined) return null;
  return isLost ? 1 : 0;
}

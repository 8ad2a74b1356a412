import { defineAnalysis, type Answer } from "../define";
import { fault } from "../fault";
import { MEASURES, weightOf, type Measure } from "./conventions";
import { groupsOf, type Group } from "./groups";
import { askedDays, reconciling } from "./reconcile-settings";

export const customersByConvention = defineAnalysis({
  id: "CHURN_RECONCILE_CUSTOMERS",
  topic: "subscriptions",
  title: "Customers behind the rates",
  question: "Which customers make the churn rates differ?",
  about:
    "Every customer who was there in the period: what became of them, and how they count in each numerator and denominator. " +
    "The sum of a column is the number in the table of conventions.",
  formula:
    "Stayed and lost: there on the evening before the period. Joined: started for the first time in it. Returned: there before, but " +
    "not on that evening. A convention divides one of the columns by another: start: All lost / At start. " +
    "starters only: Starters lost / At start. plusnew: All lost / At start or new. average: All lost / Average. " +
    "acquired: All lost / New. CRR by count: End without new / At start. CRR by identity: Starters kept / At start.",
  source: "ours: each convention as a sum over the same six groups of customers.",
  rows: "subscriptions",
  ...reconciling,
  gives: {
    customer: { kind: "key", header: "Customer" },
    group: { kind: "label", header: "What became of them" },
    allLost: { kind: "count", header: "All lost" },
    startersLost: { kind: "count", header: "Starters lost" },
    startersKept: { kind: "count", header: "Starters kept" },
    endWithoutNew: { kind: "count", header: "End without new" },
    atStart: { kind: "count", header: "At start" },
    atStartOrNew: { kind: "count", header: "At start or new" },
    average: { kind: "count", header: "Average" },
    joined: { kind: "count", header: "New" },
  },
  chart: { type: "bar", category: "group", series: [], tally: true },
  answers: {
    groups:
      "From {from} to {to}, {stayed} {stayed:customer|customers} stayed, {lost} {lost:was|were} lost and {joined} joined.",
    gone: "{gone} of the new ones left again: churn rates differ most in how they count {gone:that one|those}.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Kim", "Lea", "Ann"],
      start: [45_200, 45_210, 45_220, 45_300, 45_305, 45_310],
      end: [45_290, 45_320, 0, 0, 45_315, 0],
    },
    settings: { from: 45_292, to: 45_322 },
    gives: [
      ["Ann", "returned and stayed", 0, 0, 0, 1, 0, 0, 0.5, 0],
      ["Bob", "lost", 1, 1, 0, 0, 1, 1, 0.5, 0],
      ["Cleo", "stayed", 0, 0, 1, 1, 1, 1, 1, 0],
      ["Kim", "joined and stayed", 0, 0, 0, 0, 0, 1, 0.5, 1],
      ["Lea", "joined and left", 1, 0, 0, -1, 0, 1, 0, 1],
    ],
  },
  compute(facts, settings, last) {
    const days = askedDays(settings, last);
    if (days.from > days.to) return fault("from-after-to");
    const rows = groupsOf(facts, days).flatMap((group, customer) =>
      group === undefined ? [] : [{ customer: facts.keys[customer]!, group }]
    );
    // The keys of MEASURES are the measures.
    const measures = Object.keys(MEASURES) as Measure[];
    const counted = measures.map(
      (measure) => [measure, rows.map(({ group }) => weightOf(measure, group))] as const
    );
    return {
      size: rows.length,
      columns: {
        customer: rows.map(({ customer }) => customer),
        group: rows.map(({ group }) => group),
        ...Object.fromEntries(counted),
      },
    };
  },
  answer({ columns }, settings, last): Answer {
    const days = askedDays(settings, last);
    const count = (...wanted: Group[]) => {
      const names: readonly unknown[] = wanted;
      const value = columns.group!.filter((group) => names.includes(group)).length;
      return { kind: "count", value } as const;
    };
    const gone = count("joined and left");
    return {
      says: gone.value === 0 ? "groups" : ["groups", "gone"],
      values: {
        from: { kind: "day", value: days.from },
        to: { kind: "day", value: days.to },
        stayed: count("stayed"),
        lost: count("lost"),
        joined: count("joined and stayed", "joined and left"),
        gone,
      },
    };
  },
});

import { defineAnalysis, type Answer } from "../define";
import { fault } from "../fault";
import type { ResultValue } from "../table/table";
import { CONVENTIONS, conventions, measured, type Convention } from "./conventions";
import { reconcileCustomers } from "./groups";
import { askedDays, reconciling } from "./reconcile-settings";

export const reconcile = defineAnalysis({
  id: "CHURN_RECONCILE",
  name: "RECONCILE",
  topic: "subscriptions",
  title: "One churn, seven rates",
  question: "Why do two reports give different churn rates?",
  about:
    "The churn or retention rate of the same customers by every common convention, with what is divided by what " +
    "and who counts so.",
  formula:
    "Lost: of the customers at the start those gone on the last evening, and those who joined and left. New: all who started " +
    "for the first time. start: lost / at the start. starters only: lost of those at the start / at the start. " +
    "plusnew: lost / (at the start + new). average: lost / mean of start and end. acquired: lost / new. " +
    "CRR by count: (at the end - new) / at the start. CRR by identity: those at the start who are still there / at the start. " +
    "Who was there before the period and came back counts at the end and nowhere else.",
  source:
    "Stripe, Recurly, Baremetrics and ProfitWell as they document their rates; the formulas of articles on churn and retention. " +
    "Gaps of at most a day are bridged.",
  rows: "subscriptions",
  ...reconciling,
  gives: {
    convention: { kind: "label", header: "Convention" },
    numerator: { kind: "count", header: "Numerator" },
    denominator: { kind: "count", header: "Denominator" },
    rate: { kind: "ratio", header: "Rate" },
    users: { kind: "label", header: "Who uses it" },
  },
  chart: { type: "bar", category: "convention", series: ["rate"] },
  behind: "CHURN_RECONCILE_CUSTOMERS",
  answers: {
    rates:
      "From {from} to {to}, {starters} of the customers at the start were lost. With those who joined and left the rate is {start}, over start plus new {plusnew}, over the average {average}. {kept} of the customers at the start were kept; counted as end minus new it is {count}.",
    none: "Nobody was there on the evening before {from}, so there is no rate over the customers at the start.",
  },
  // Of four at the start Ann and Bob leave; of those who join Kim stays and Lea leaves.
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan", "Kim", "Lea"],
      start: [45_200, 45_210, 45_220, 45_230, 45_300, 45_305],
      end: [45_310, 45_320, 0, 0, 0, 45_315],
    },
    settings: { from: 45_292, to: 45_322 },
    gives: [
      ["start", 3, 4, 0.75, "formulas from counts"],
      ["starters only", 2, 4, 0.5, "Recurly, Baremetrics, ProfitWell, MOVEMENTS"],
      ["plusnew", 3, 6, 0.5, "Stripe"],
      ["average", 3, 3.5, 3 / 3.5, "common in reports"],
      ["acquired", 3, 2, 1.5, "some marketing articles"],
      ["CRR by count", 1, 4, 0.25, "the usual retention formula, RETENTION"],
      ["CRR by identity", 2, 4, 0.5, "MOVEMENTS"],
    ],
  },
  compute(facts, settings, last) {
    const days = askedDays(settings, last);
    if (days.from > days.to) return fault("from-after-to");
    const customers = reconcileCustomers(facts, days);
    const rows = conventions().map((convention) => {
      const { numerator, denominator, users } = CONVENTIONS[convention];
      const [part, of] = [measured(numerator, customers), measured(denominator, customers)];
      return { convention, part, of, rate: of === 0 ? null : part / of, users };
    });
    return {
      size: rows.length,
      columns: {
        convention: rows.map(({ convention }) => convention),
        numerator: rows.map(({ part }) => part),
        denominator: rows.map(({ of }) => of),
        rate: rows.map(({ rate }) => rate),
        users: rows.map(({ users }) => users),
      },
    };
  },
  answer({ columns }, settings, last): Answer {
    const days = askedDays(settings, last);
    const rates = new Map(columns.convention?.map((name, row) => [name, columns.rate?.[row]]));
    const rate = (of: Convention) => ({ kind: "ratio", value: rateOf(rates.get(of)) }) as const;
    const day = (value: number) => ({ kind: "day", value }) as const;
    const values = { from: day(days.from), to: day(days.to) };
    if (rates.get("start") === null) return { says: "none", values };
    return {
      says: "rates",
      values: {
        starters: rate("starters only"),
        ...values,
        start: rate("start"),
        plusnew: rate("plusnew"),
        average: rate("average"),
        kept: rate("CRR by identity"),
        count: rate("CRR by count"),
      },
    };
  },
});

function rateOf(value: ResultValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

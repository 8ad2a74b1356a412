import { defineAnalysis } from "../define";
import { isFault } from "../fault";
import { entriesOf } from "../table/fact-columns";
import { cohortAnswer, cohortSentences } from "./cohort-answer";
import { cellsOf, refusalOf, valueOf } from "./cohort-measures";
import { needs, rollUp, settings, valueKinds } from "./cohort-settings";
import { cohortsOf } from "./cohorts";

/** A square of more cells is no picture of anything. Half of them are still to come, and such a cell takes some hundred
 * bytes on its way to Excel, which takes 5 MB of a function at most. */
export const MOST_COHORTS = 260;

export const cohort = defineAnalysis({
  id: "CHURN_COHORT",
  name: "COHORT",
  topic: "cohorts",
  title: "Cohorts",
  question: "Do newer customers stay longer than older ones?",
  about:
    "Customers by the period of their first purchase, and what became of them in each period since: how many " +
    "bought again, or what they spent. Periods that are still to come are left blank.",
  formula:
    "retention = customers with a purchase in period k after their first / Size. churn = 1 - retention. " +
    "revenue: amounts of period k. revenueretention = revenue of k / revenue of 0. cumulative = revenue of 0 to k / Size. " +
    "on: in period k. after: in k or later. previous: customers, or revenue, of k / those of k - 1, and 1 for k = 0. " +
    "A share of nothing, or of a negative amount, is not defined. A refund (negative amount) is no purchase; " +
    "one before the first purchase counts in period 0. Customers without a purchase are in no cohort.",
  source:
    "Standard: classic retention, or rolling retention where later purchases count too. The period of the as-of date counts as far as it has come.",
  rows: "purchases",
  needs,
  settings,
  rollUp,
  gives: {
    cohort: { kind: "label", header: "Cohort", dayWhen: { setting: "period", is: "day" } },
    size: { kind: "count", header: "Size" },
  },
  spread: { setting: "measure", kinds: valueKinds },
  chart: { type: "grid", category: "cohort", series: [] },
  answers: cohortSentences,
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob", "Ann"],
      date: [45_306, 45_311, 45_337, 45_342, 45_372, 45_373],
      amount: [20, 30, 40, 25, 15, -10],
    },
    settings: { measure: "retention", asOf: 45_382 },
    gives: [
      ["2024-01", 2, 1, 0.5, 0.5],
      ["2024-02", 1, 1, 0, null],
      ["2024-03", 0, null, null, null],
    ],
  },
  compute(facts, asked, asOfDay) {
    const entries = entriesOf(facts, "entries");
    const refused = refusalOf(asked, entries);
    if (refused !== undefined) return refused;
    const cohorts = cohortsOf(entries, { ...asked, asOf: asOfDay, most: MOST_COHORTS });
    if (isFault(cohorts)) return cohorts;
    const cells = cellsOf(cohorts, asked);
    const size = cohorts.names.length;
    const rows = Array.from({ length: size }, (_, at) => at);
    return {
      size,
      columns: { cohort: cohorts.names, size: [...cohorts.customers] },
      spread: rows.map((age) =>
        rows.map((row) => (row + age < size ? valueOf(cells, row, age) : null))
      ),
    };
  },
  answer: cohortAnswer,
});

import { isRunning } from "../calendar/period";
import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { entriesOf } from "../table/fact-columns";
import { cellsOf, refusalOf } from "./cohort-measures";
import { needs, rollUp, settings, valueKinds } from "./cohort-settings";
import { cohortsOf } from "./cohorts";
import { milestoneOf, MOST_AGES, pointsOf } from "./curve-points";

const kinds = { ...valueKinds, customers: "number" } as const;

export const curve = defineAnalysis({
  id: "CHURN_CURVE",
  name: "CURVE",
  topic: "cohorts",
  title: "Cohort curve",
  question: "How long do customers keep coming back?",
  about:
    "The average of the cohorts by age: what became of customers 0, 1, 2 and more periods after their first purchase. " +
    "Each age is averaged over the cohorts that have reached it.",
  formula:
    "Over the cohorts that have reached age k, the sum of what COHORT divides / the sum of what it divides by, where that is above 0. " +
    "retention = customers with a purchase in k / Size. revenueretention = revenue of k / revenue of 0. " +
    "cumulative = revenue of 0 to k / Size. customers and revenue: the mean per cohort that has customers. " +
    "Low and High: Wilson interval (95%) of a share of the customers.",
  source:
    "Standard weighted average: cohorts of which nobody came back are in, those too young for an age are out. " +
    "The period of the as-of date counts as far as it has come.",
  rows: "purchases",
  needs,
  settings,
  rollUp,
  gives: {
    age: { kind: "count", header: "Age" },
    average: {
      kind: "ratio",
      header: "Average",
      varies: { setting: "measure", kinds },
    },
    customers: { kind: "count", header: "Customers", onlyInPane: true },
    low: { kind: "ratio", header: "Low", onlyInPane: true },
    high: { kind: "ratio", header: "High", onlyInPane: true },
  },
  spills: "across",
  chart: { type: "line", category: "age", series: ["average"], band: ["low", "high"] },
  answers: {
    average: "{measure} {next}: {rate}. This is the average of all cohorts that have come so far.",
    averages:
      "{measure} {next}: {rate}; {ages} {ages:period|periods} after the first: {later}. These are averages of all cohorts that have come so far.",
    running: "The last period is not complete: it is counted as far as it has come.",
    none: "No cohort has reached the period after its first yet.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob", "Ann"],
      date: [45_306, 45_311, 45_337, 45_342, 45_372, 45_373],
      amount: [20, 30, 40, 25, 15, -10],
    },
    settings: { measure: "retention", asOf: 45_382 },
    gives: [
      [0, 1, 3, null, null],
      [1, 1 / 3, 3, 0.06149194472039632, 0.7923403991979523],
      [2, 0.5, 2, 0.09453120573423074, 0.9054687942657693],
    ],
  },
  compute(facts, asked, asOfDay) {
    const entries = entriesOf(facts, "entries");
    const refused = refusalOf(asked, entries);
    if (refused !== undefined) return refused;
    const cohorts = cohortsOf(entries, { ...asked, asOf: asOfDay, most: MOST_AGES });
    if (isFault(cohorts)) return cohorts;
    const cells = cellsOf(cohorts, asked);
    const points = pointsOf(cohorts, cells);
    const limits = { low: points.map(({ low }) => low), high: points.map(({ high }) => high) };
    return {
      size: points.length,
      columns: {
        age: points.map((_, age) => age),
        average: points.map(({ average }) => average),
        customers: points.map(({ customers }) => customers),
        ...(cells.isShare ? limits : {}),
      },
    };
  },
  answer({ size, columns }, asked, asOf): Answer {
    if (size < 2) return { says: "none", values: {} };
    const { measure, period } = asked;
    const kind = kinds[measure];
    const at = (age: number) => ({ kind, value: Number(columns.average?.[age]) });
    const ages = milestoneOf(columns.customers!);
    const values = {
      measure: { kind: "label", value: measure },
      next: { kind: "label", value: `next ${period}` },
      rate: at(1),
    } as const;
    const also = isRunning(asked, asOf) ? ["running"] : [];
    if (ages === undefined) return { says: ["average", ...also], headline: "rate", values };
    return {
      says: ["averages", ...also],
      headline: "rate",
      values: { ...values, ages: { kind: "count", value: ages }, later: at(ages) },
    };
  },
});

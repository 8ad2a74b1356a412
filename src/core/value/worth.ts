import { isRunning } from "../calendar/period";
import { periodSettings } from "../calendar/period-settings";
import { asOf, customer, orderDate } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { cellsOf, cohortsOf, MOST_AGES, milestoneOf, pointsOf } from "../retention";
import { entries } from "../roll-up";
import { entriesOf } from "../table/fact-columns";
import { margin } from "./params";

export const worth = defineAnalysis({
  id: "CHURN_WORTH",
  topic: "value",
  title: "Customer value",
  question: "What is a customer worth?",
  about:
    "What a customer has brought on average by each age: in the period of the first purchase, one period later, two and so " +
    "on. Each age is averaged over the customers who have reached it, so nothing is predicted.",
  formula:
    "Value at age k = margin * revenue of periods 0 to k / customers, over the cohorts that have reached age k: CURVE of " +
    "the revenue per customer so far, times the margin.",
  source:
    "Standard lifetime value curve of cohorts. Older ages have fewer customers, so it can fall where the oldest cohorts spent " +
    "less. A refund (negative amount) is taken off. The period of the as-of date counts as far as it has come.",
  rows: "purchases",
  needs: {
    customer,
    date: orderDate,
    amount: {
      kind: "money",
      label: "Amount",
      about: "Amount of each order; negative for a refund.",
    },
  },
  settings: { ...periodSettings, margin, asOf },
  rollUp: { by: "customer", on: "date", facts: { entries: entries("date", "amount") } },
  gives: {
    age: { kind: "count", header: "Age" },
    customers: { kind: "count", header: "Customers" },
    value: { kind: "money", header: "Value per customer" },
  },
  chart: { type: "line", category: "age", series: ["value"] },
  answers: {
    later:
      "A customer has brought {worth} on average by {ages} {ages:period|periods} after the first.",
    laterWeek:
      "A customer has brought {worth} on average by {ages} {ages:week|weeks} after the first.",
    laterMonth:
      "A customer has brought {worth} on average by {ages} {ages:month|months} after the first.",
    laterQuarter:
      "A customer has brought {worth} on average by {ages} {ages:quarter|quarters} after the first.",
    laterYear:
      "A customer has brought {worth} on average by {ages} {ages:year|years} after the first.",
    latest: "A customer has brought {worth} on average by the period after the first.",
    first: "A customer has brought {worth} on average in the first period. No later one has begun.",
    base: "{customers} {customers:customer has|customers have} come that far.",
    start: "The first period brought {first} on average, over all {all} {all:customer|customers}.",
    running: "The last period is not complete: it is counted as far as it has come.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob", "Ann"],
      date: [45_306, 45_311, 45_337, 45_342, 45_372, 45_373],
      amount: [20, 30, 40, 25, 15, -10],
    },
    settings: { margin: 0.5, asOf: 45_382 },
    gives: [
      [0, 3, 12.5],
      [1, 3, 115 / 6],
      [2, 2, 23.75],
    ],
  },
  compute(facts, { margin, ...asked }, last) {
    const cohorts = cohortsOf(entriesOf(facts, "entries"), {
      ...{ ...asked, asOf: last, most: MOST_AGES },
    });
    if (isFault(cohorts)) return cohorts;
    const points = pointsOf(cohorts, cellsOf(cohorts, { measure: "cumulative", mode: "on" }));
    const value = (average: number | null) => (average === null ? null : average * margin);
    return {
      size: points.length,
      columns: {
        age: points.map((_, age) => age),
        customers: points.map(({ customers }) => customers),
        value: points.map(({ average }) => value(average)),
      },
    };
  },
  answer({ size, columns }, asked, last): Answer {
    const [customers, value] = [columns.customers!, columns.value!];
    const ages = milestoneOf(customers) ?? Math.min(1, size - 1);
    const also = isRunning(asked, last) ? ["running"] : [];
    const came = ages > 1 ? laterIn(asked.period) : ages === 1 ? "latest" : "first";
    return {
      says: [came, "base", ...(ages > 0 ? ["start"] : []), ...also],
      headline: "worth",
      values: {
        worth: { kind: "money", value: Number(value[ages]) },
        first: { kind: "money", value: Number(value[0]) },
        ages: { kind: "count", value: ages },
        customers: { kind: "count", value: Number(customers[ages]) },
        all: { kind: "count", value: Number(customers[0]) },
      },
    };
  },
});

const LATER: ReadonlyMap<string, string> = new Map([
  ["week", "laterWeek"],
  ["month", "laterMonth"],
  ["quarter", "laterQuarter"],
  ["year", "laterYear"],
]);

function laterIn(period: string): string {
  return LATER.get(period) ?? "later";
}

import { asOf, customer, orderDate } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { fault } from "../fault";
import { days } from "../roll-up";
import { percentile } from "../statistics";
import { daysOf } from "../table/fact-columns";
import { needs } from "./cohort-settings";
import { gapsOf, type Wait } from "./gaps";

/** A refund is no purchase. */
const purchase = { of: "amount", atLeast: 0 };
/** Beyond, few customers are left. */
const MOST_STEPS = 9;
const ALL = "all purchases";

export const purchaseGaps = defineAnalysis({
  id: "CHURN_PURCHASE_GAPS",
  topic: "orders",
  title: "Waits between purchases",
  question: "How long do customers usually wait before they buy again?",
  about:
    "How many days pass between a customer's purchases, and how many customers buy again at all: over all purchases, " +
    "and from the first to the second, from the second to the third, and so on. It shows how long a silence is still usual.",
  formula:
    "A wait: days from a day with a purchase to the customer's next one. Repeat rate = Bought again / Customers. " +
    "Percentiles as PERCENTILE.INC: 90% of the waits are not longer than 90% within. " +
    "Refunds (negative amounts) are no purchases. Waits that have not ended yet are not in them.",
  source:
    "ours: all waits count alike, so that who buys often counts often. Percentiles: type 7 of Hyndman & Fan (1996), The American Statistician 50.",
  rows: "purchases",
  needs: { customer, date: orderDate, amount: needs.amount },
  settings: { asOf },
  rollUp: { by: "customer", on: "date", facts: { days: days("date", purchase) } },
  gives: {
    step: { kind: "label", header: "Purchase" },
    customers: { kind: "count", header: "Customers" },
    again: { kind: "count", header: "Bought again" },
    repeatRate: { kind: "ratio", header: "Repeat rate" },
    waits: { kind: "count", header: "Waits" },
    mean: { kind: "days", header: "Mean" },
    p25: { kind: "days", header: "25% within" },
    p50: { kind: "days", header: "50% within" },
    p75: { kind: "days", header: "75% within" },
    p80: { kind: "days", header: "80% within" },
    p90: { kind: "days", header: "90% within" },
    p95: { kind: "days", header: "95% within" },
  },
  chart: { type: "column", category: "step", series: ["p50", "p90"] },
  answers: {
    waits:
      "Half of the waits between two purchases last at most {half} {half:day|days}, 9 of 10 at most {most} {most:day|days}.",
    again: "{again} of {customers} {customers:customer|customers} bought more than once: {rate}.",
    threshold:
      "A silence of more than {threshold} {threshold:day|days} is longer than 9 of 10 waits: a threshold to call a customer lapsed.",
    none: "No customer has bought on two different days, so there is no wait to measure.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Ann", "Cleo", "Bob", "Ann"],
      date: [45_306, 45_311, 45_336, 45_342, 45_371, 45_346],
    },
    settings: { asOf: 45_382 },
    gives: [
      [ALL, 3, 2, 2 / 3, 3, 100 / 3, 20, 30, 45, 48, 54, 57],
      ["1 → 2", 3, 2, 2 / 3, 2, 45, 37.5, 45, 52.5, 54, 57, 58.5],
      ["2 → 3", 2, 1, 0.5, 1, 10, 10, 10, 10, 10, 10, 10],
    ],
  },
  compute(facts) {
    const { all, steps } = gapsOf(daysOf(facts, "days"), MOST_STEPS);
    if (all.customers === 0) return fault("no-purchases");
    const rows = [all, ...steps];
    const at = (part: number) =>
      rows.map((row) => (row.days.length === 0 ? null : percentile(row.days, part)));
    return {
      size: rows.length,
      columns: {
        step: [ALL, ...steps.map((_, step) => `${step + 1} → ${step + 2}`)],
        customers: rows.map(({ customers }) => customers),
        again: rows.map(({ again }) => again),
        repeatRate: rows.map(({ again, customers }) => again / customers),
        waits: rows.map(({ days: { length } }) => length),
        mean: rows.map(meanOf),
        p25: at(25),
        p50: at(50),
        p75: at(75),
        p80: at(80),
        p90: at(90),
        p95: at(95),
      },
    };
  },
  answer({ columns }): Answer {
    const first = (name: string) => Number(columns[name]![0]);
    if (first("waits") === 0) return { says: "none", values: {} };
    const whole = (name: string) => ({ kind: "count", value: Math.ceil(first(name)) }) as const;
    return {
      says: ["waits", "threshold", "again"],
      headline: "threshold",
      values: {
        half: whole("p50"),
        most: whole("p90"),
        threshold: whole("p90"),
        again: whole("again"),
        customers: whole("customers"),
        rate: { kind: "ratio", value: first("repeatRate") },
      },
    };
  },
});

function meanOf({ days: waits }: Wait): number | null {
  if (waits.length === 0) return null;
  return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
}

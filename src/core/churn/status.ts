import { defineAnalysis } from "../define";
import { count, first, last } from "../roll-up";
import { numbersOf } from "../table/fact-columns";
import type { ResultValue } from "../table/table";
import { asOf, customer, orderDate, threshold } from "./settings";

/** A first purchase at most so many days ago makes a new customer. */
const NEW_DAYS = 30;

export const status = defineAnalysis({
  id: "CHURN_STATUS",
  name: "STATUS",
  topic: "orders",
  title: "Customer status",
  question: "Who has gone quiet?",
  about:
    "One row per customer: first and last order, days of silence, and whether the customer is new, active, " +
    "at risk or lapsed on the as-of date.",
  formula:
    "lapsed: Silent days > threshold. at risk: Silent days >= 2/3 of the threshold. " +
    "new: first order at most 30 days before the as-of date. active: everyone else. Lapsed on = Last + threshold + 1.",
  source:
    "ours: silence is judged strictly after the threshold; two thirds of it is the time to ask.",
  rows: "purchases",
  needs: { customer, date: orderDate },
  settings: { asOf, threshold },
  rollUp: {
    by: "customer",
    on: "date",
    facts: { first: first("date"), last: last("date"), orders: count() },
  },
  gives: {
    customer: { kind: "key", header: "Customer" },
    first: { kind: "day", header: "First" },
    last: { kind: "day", header: "Last" },
    orders: { kind: "count", header: "Orders" },
    silentDays: { kind: "days", header: "Silent days" },
    status: { kind: "label", header: "Status" },
    lapsedOn: { kind: "day", header: "Lapsed on" },
  },
  chart: { type: "bar", category: "status", series: [], tally: true },
  answers: {
    atOnce:
      "Of {customers} {customers:customer|customers}, {lapsed} {lapsed:has|have} lapsed: at a threshold of 0 days whoever did not order on the as-of date itself has.",
    counts:
      "Of {customers} {customers:customer|customers}, {lapsed} {lapsed:has|have} lapsed after more than {threshold} {threshold:day|days} of silence, and {atRisk} more {atRisk:is|are} at risk of it.",
    lapsedOnly:
      "Of {customers} {customers:customer|customers}, {lapsed} {lapsed:has|have} lapsed after more than {threshold} {threshold:day|days} of silence, and no other is at risk of it.",
    riskOnly:
      "None of {customers} {customers:customer|customers} has lapsed after more than {threshold} {threshold:day|days} of silence, but {atRisk} {atRisk:is|are} at risk of it.",
    neither:
      "None of {customers} {customers:customer|customers} has lapsed after more than {threshold} {threshold:day|days} of silence, and none is at risk of it.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan", "Bob"],
      date: [45_200, 45_250, 45_290, 45_225, 45_260],
    },
    settings: { asOf: 45_300, threshold: 90 },
    gives: [
      ["Ann", 45_200, 45_200, 1, 100, "lapsed", 45_291],
      ["Bob", 45_250, 45_260, 2, 40, "active", null],
      ["Cleo", 45_290, 45_290, 1, 10, "new", null],
      ["Dan", 45_225, 45_225, 1, 75, "at risk", null],
    ],
  },
  compute(facts, settings, asOfDay) {
    const firsts = [...numbersOf(facts, "first")];
    const lasts = [...numbersOf(facts, "last")];
    const silence = lasts.map((day) => asOfDay - day);
    const statusOf = (days: number, at: number) =>
      statusFor(days, asOfDay - firsts[at]!, settings.threshold);
    const lapsedOn = (day: number): ResultValue =>
      asOfDay - day > settings.threshold ? day + settings.threshold + 1 : null;
    return {
      size: facts.size,
      columns: {
        customer: facts.keys,
        first: firsts,
        last: lasts,
        orders: [...numbersOf(facts, "orders")],
        silentDays: silence,
        status: silence.map(statusOf),
        lapsedOn: lasts.map(lapsedOn),
      },
    };
  },
  answer(result, settings) {
    const count = (wanted: string) =>
      result.columns.status!.filter((status) => status === wanted).length;
    const [lapsed, atRisk] = [count("lapsed"), count("at risk")];
    return {
      says: settings.threshold === 0 ? "atOnce" : told(lapsed, atRisk),
      headline: "lapsed",
      values: {
        customers: { kind: "count", value: result.size },
        lapsed: { kind: "count", value: lapsed },
        atRisk: { kind: "count", value: atRisk },
        threshold: { kind: "count", value: settings.threshold },
      },
    };
  },
});

function told(lapsed: number, atRisk: number) {
  if (lapsed > 0) return atRisk > 0 ? "counts" : "lapsedOnly";
  return atRisk > 0 ? "riskOnly" : "neither";
}

export const STATUSES = ["new", "active", "at risk", "lapsed"] as const;

function statusFor(silentDays: number, age: number, threshold: number): (typeof STATUSES)[number] {
  if (silentDays > threshold) return "lapsed";
  if (silentDays > 0 && 3 * silentDays >= 2 * threshold) return "at risk";
  return age <= NEW_DAYS ? "new" : "active";
}

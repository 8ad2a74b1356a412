import { periodSettings } from "../calendar/period-settings";
import { asOf, customer, orderDate } from "../churn";
import { entries } from "../roll-up";
import { MEASURES, MODES } from "./cohort-measures";

/** What the analyses by cohort share. */
export const needs = {
  customer,
  date: orderDate,
  amount: {
    kind: "money",
    as: "values",
    label: "Amount",
    about:
      "Amount of each order; negative for a refund. Only revenue needs it. A row whose amount is blank or cannot be read is left out.",
    optional: true,
  },
} as const;

export const settings = {
  ...periodSettings,
  measure: {
    kind: "label",
    label: "Measure",
    about:
      "customers, retention (default), churn, revenue, revenueretention or cumulative (revenue per customer).",
    oneOf: MEASURES,
    usual: "retention",
  },
  mode: {
    kind: "label",
    label: "Counted as back",
    about:
      "on: who buys in that period (default). after: in it or later. previous: against the period before.",
    oneOf: MODES,
    usual: "on",
  },
  asOf,
} as const;

export const rollUp = {
  by: "customer",
  on: "date",
  facts: { entries: entries("date", "amount") },
} as const;

export const valueKinds = {
  customers: "count",
  retention: "ratio",
  churn: "ratio",
  revenue: "money",
  revenueretention: "ratio",
  cumulative: "money",
} as const;

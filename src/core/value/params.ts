/** Shared by the metrics of customer value, so that one idea has one name and one sentence. */
export const arpa = {
  kind: "money",
  label: "Revenue per customer",
  about: "Average revenue per customer and period.",
  atLeast: 0,
} as const;

export const margin = {
  kind: "ratio",
  label: "Margin",
  about: "Share of the revenue that is profit, from 0 to 1. 1 if omitted.",
  atLeast: 0,
  atMost: 1,
  usual: 1,
} as const;

export const churn = {
  kind: "ratio",
  label: "Churn rate",
  about: "Churn rate per period, from 0 to 1, for the same period as the revenue.",
  atLeast: 0,
  atMost: 1,
} as const;

export const retention = {
  kind: "ratio",
  label: "Retention rate",
  about: "Share of the customers retained per period, from 0 to 1.",
  atLeast: 0,
  atMost: 1,
} as const;

export const discount = {
  kind: "ratio",
  label: "Discount rate",
  about: "Discount rate per period, from 0 to 1.",
  atLeast: 0,
  atMost: 1,
} as const;

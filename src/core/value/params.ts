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

export const discountPerYear = {
  ...discount,
  label: "Discount rate per year",
  about: "Discount rate per year, from 0 to 1. Profit alone is discounted. 0 if omitted.",
  usual: 0,
} as const;

export const yearsAhead = {
  kind: "count",
  label: "Years ahead",
  about: "Years to look ahead. 5 if omitted.",
  atLeast: 1,
  atMost: 100,
  whole: true,
  usual: 5,
} as const;

export const amountPerMonth = {
  kind: "money",
  label: "Amount per month",
  about: "Amount per month of each subscription. Whose amount is not above 0 is no customer.",
} as const;

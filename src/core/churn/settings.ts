/** Settings that several analyses share, so that one idea has one name, one default and one sentence. */
export const threshold = {
  kind: "days",
  label: "Lapsed after more than (days)",
  about: "A customer who is silent for more days than this has lapsed. 90 if omitted.",
  atLeast: 0,
  atMost: 36_500,
  whole: true,
  usual: 90,
  isShared: true,
} as const;

export const asOf = {
  kind: "day",
  label: "As of",
  about: "As-of date: later rows are left out. The latest date of the data if omitted.",
  atLeast: 1,
  atMost: 2_958_465,
  optional: true,
} as const;

export const customer = {
  kind: "key",
  as: "ids",
  label: "Customer",
  about: "Customer of each order.",
} as const;
export const orderDate = {
  kind: "day",
  as: "dates",
  label: "Order date",
  about: "Date of each order.",
} as const;

export const level = {
  kind: "ratio",
  label: "Confidence",
  about: "Confidence level between 0 and 1. 0.95 if omitted.",
  above: 0,
  below: 1,
  usual: 0.95,
} as const;

export const rateOfPeriod = {
  kind: "ratio",
  label: "Rate per period",
  about: "Churn rate of one period, from 0 to 1.",
  atLeast: 0,
  atMost: 1,
} as const;

import { daysIn, PERIODS } from "../calendar/period";
import { defineMetric } from "../define";

export const periodRate = defineMetric({
  id: "CHURN_PERIODRATE",
  name: "PERIODRATE",
  topic: "rates",
  about:
    "Churn rate of one kind of period from that of another, compounded: a yearly rate from a monthly one, or back.",
  formula:
    "1 - (1 - rate) ^ (days of to / days of from). Days: day 1, week 7, month 365.25 / 12, quarter 365.25 / 4, year 365.25.",
  source:
    "Compound form of a survival probability, as if the rate were the same every day; periods have their mean length.",
  params: {
    rate: {
      kind: "ratio",
      label: "Rate",
      about: "Churn rate of the first kind of period, from 0 to 1.",
      atLeast: 0,
      atMost: 1,
    },
    from: {
      kind: "label",
      label: "From",
      about: "The period the rate is for: day, week, month, quarter or year.",
      oneOf: PERIODS,
    },
    to: {
      kind: "label",
      label: "To",
      about: "The period wanted: day, week, month, quarter or year.",
      oneOf: PERIODS,
    },
  },
  gives: "ratio",
  example: { given: { rate: 0.05, from: "month", to: "year" }, gives: 0.45963991233736334 },
  compute: ({ rate, from, to }) => 1 - (1 - rate) ** (daysIn[to] / daysIn[from]),
});

import { defineMetric } from "../define";
import { arpa, discount, margin, retention } from "./params";
import { SCENARIO_COLUMNS, scenariosOf } from "./scenarios";
import { uplifted, upliftKind } from "./uplift";

export const whatIf = defineMetric({
  id: "CHURN_WHATIF",
  name: "WHATIF",
  topic: "value",
  about:
    "What better retention would bring within so many periods: today, with the uplift, and the gain.",
  formula:
    "Of period k = 0 to periods - 1 the customers at its start pay: customers * retention ^ k. Customers at end: " +
    "customers * retention ^ periods. Revenue: sum of customers * retention ^ k * arpa. Profit: sum of " +
    "customers * retention ^ k * arpa * margin / (1 + discount) ^ k. With uplift, retention is, by kind: points: retention + " +
    "uplift. relative: retention * (1 + uplift). churn: 1 - (1 - retention) * (1 - uplift). Never above 1 or below 0.",
  source:
    "Arithmetic on your own numbers, without new customers. Published claims of profit from 5% more retention are not " +
    "used.",
  params: {
    customers: {
      kind: "count",
      label: "Customers",
      about: "Customers today.",
      atLeast: 0,
    },
    arpa,
    retention,
    uplift: {
      kind: "ratio",
      label: "Uplift",
      about: "How much better retention is to become, as kind says. 0.05 if omitted.",
      atLeast: -1,
      atMost: 1,
      usual: 0.05,
    },
    kind: upliftKind,
    periods: {
      kind: "count",
      label: "Periods",
      about: "Periods to look ahead, of the same length as retention and revenue. 12 if omitted.",
      atLeast: 1,
      whole: true,
      usual: 12,
    },
    margin,
    discount: {
      ...discount,
      about: "Discount rate per period, from 0 to 1. Profit alone is discounted. 0 if omitted.",
      usual: 0,
    },
  },
  gives: { table: SCENARIO_COLUMNS },
  example: {
    given: { customers: 1000, arpa: 10, retention: 0.5, uplift: 0.25, periods: 2, margin: 0.5 },
    gives: {
      size: 3,
      columns: {
        scenario: ["Today", "With uplift", "Gain"],
        retention: [0.5, 0.75, 0.25],
        customersAtEnd: [250, 562.5, 312.5],
        revenue: [15_000, 17_500, 2_500],
        profit: [7_500, 8_750, 1_250],
      },
    },
  },
  compute: ({ uplift, kind, ...business }) =>
    scenariosOf(business, uplifted(business.retention, uplift, kind)),
});

import { defineMetric } from "../define";
import { rateOfPeriod } from "./settings";

export const project = defineMetric({
  id: "CHURN_PROJECT",
  name: "PROJECT",
  topic: "rates",
  about:
    "How many customers there will be at the end of each of the next periods, if the churn rate stays as it is.",
  formula:
    "customers(0) = start; customers(t) = customers(t - 1) × (1 - rate) + joinedPerPeriod, for t = 1 to periods. Who joins " +
    "in a period can leave from the next one on. Not rounded.",
  source:
    "Geometric decay with a constant inflow. The number settles where as many join as leave: joinedPerPeriod / rate.",
  params: {
    start: {
      kind: "count",
      label: "Customers at the start",
      about: "Customers today, before the first period.",
      atLeast: 0,
    },
    rate: rateOfPeriod,
    periods: {
      kind: "count",
      label: "Periods",
      about: "How many periods ahead, 1 to 1,000.",
      atLeast: 1,
      atMost: 1000,
      whole: true,
    },
    joinedPerPeriod: {
      kind: "count",
      label: "Joining per period",
      about: "Customers who join in each period. 0 if omitted.",
      atLeast: 0,
      usual: 0,
    },
  },
  gives: { list: "number" },
  example: { given: { start: 1000, rate: 0.5, periods: 3 }, gives: [500, 250, 125] },
  compute({ start, rate, periods, joinedPerPeriod }) {
    const ends: number[] = [];
    let customers = start;
    for (let period = 0; period < periods; period++) {
      customers = customers * (1 - rate) + joinedPerPeriod;
      ends.push(customers);
    }
    return ends;
  },
});

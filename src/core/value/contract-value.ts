import { defineMetric } from "../define";
import { fault } from "../fault";
import { discount, retention } from "./params";
import { shortfall } from "./payments";

export const contractValue = defineMetric({
  id: "CHURN_CLV",
  name: "CLV",
  topic: "value",
  about:
    "Customer lifetime value under a contract: all future profits of a customer, discounted to today.",
  formula:
    "end: margin * retention / (1 + discount - retention). start: margin * (1 + discount) / (1 + discount - retention).",
  source:
    "Gupta & Lehmann (2003), J. Interactive Marketing 17, with constant margin and retention. end: payments at the end of " +
    "periods 1, 2 and so on while retained. start: the first payment is made now.",
  params: {
    margin: {
      kind: "money",
      label: "Profit per period",
      about: "Profit per customer and period, in money: revenue times margin.",
    },
    retention,
    discount,
    timing: {
      kind: "label",
      label: "Payment",
      about: "end (default): at the end of each period. start: at the start, the first one now.",
      oneOf: ["end", "start"],
      usual: "end",
    },
  },
  gives: "money",
  example: { given: { margin: 100, retention: 0.75, discount: 0.25 }, gives: 150 },
  compute({ margin, retention, discount, timing }) {
    const missing = shortfall(retention, discount);
    if (missing === 0) return fault("endless-value");
    return (margin * (timing === "end" ? retention : 1 + discount)) / missing;
  },
});

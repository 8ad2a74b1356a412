import { defineMetric } from "../define";
import { isFault } from "../fault";
import { amountsOf } from "./amounts";
import { RETAINED_KINDS, retainedShare } from "./retained-share";

export const retained = defineMetric({
  id: "CHURN_RETAINED",
  name: "RETAINED",
  topic: "revenue",
  about:
    "Revenue retention from the amounts of each customer: what the customers of the opening still pay at the closing.",
  formula:
    "gross: sum of min(opening, closing) / sum of opening. net: sum of closing of the customers of the opening / sum of " +
    "opening. logo: share of the customers of the opening whose closing is above 0.",
  source:
    "Gross revenue retention by customer, as the SaaS Metrics Standards Board has it; net as net dollar retention in " +
    "annual reports. Differs from GRR by totals where a customer shrank and grew again.",
  params: {
    opening: {
      kind: "money",
      each: true,
      label: "Opening",
      about: "Each customer's revenue at the opening, one row per customer. A blank is 0.",
    },
    closing: {
      kind: "money",
      each: true,
      label: "Closing",
      about: "Each customer's revenue at the closing, in the same rows. A blank is 0: gone.",
    },
    kind: {
      kind: "label",
      label: "Kind",
      about: "gross (default), net or logo (number of customers).",
      oneOf: RETAINED_KINDS,
      usual: "gross",
    },
  },
  gives: "ratio",
  example: {
    given: { opening: [100, 100, 100, 0], closing: [150, 50, 0, 80], kind: "gross" },
    gives: 0.5,
  },
  compute({ opening, closing, kind }) {
    const amounts = amountsOf({ opening, closing });
    return isFault(amounts) ? amounts : retainedShare(amounts.opening, amounts.closing, kind);
  },
});

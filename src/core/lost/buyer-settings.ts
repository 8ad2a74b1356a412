import { asOf, customer, orderDate, threshold } from "../churn";
import type { Given } from "../define";
import { entries, type RollUp } from "../roll-up";

const settings = {
  asOf,
  threshold,
  window: {
    kind: "days",
    label: "Compared stretch (days)",
    about:
      "Who buys less: the last so many days against the two stretches of that length before. 90 if omitted.",
    atLeast: 1,
    atMost: 36_500,
    whole: true,
    usual: 90,
  },
  drop: {
    kind: "ratio",
    label: "Drop",
    about:
      "Who buys less by this share or more counts as lost. 40% if omitted: 60% or less is left.",
    above: 0,
    atMost: 1,
    usual: 0.4,
  },
} as const;

/** What the analyses of lost buyers read and ask for: the same, so that one lists the customers behind the other. */
export const losingBuyers = {
  needs: {
    customer,
    date: orderDate,
    amount: {
      kind: "money",
      as: "amounts",
      label: "Order amount",
      about: "Amount of each order. A refund (negative) is no purchase.",
      optional: true,
    },
  },
  settings,
  rollUp: {
    by: "customer",
    on: "date",
    facts: { entries: entries("date", "amount") },
  } satisfies RollUp,
} as const;
export type BuyerSettings = Given<typeof settings>;

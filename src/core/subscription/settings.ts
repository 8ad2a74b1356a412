import { spells, type RollUp } from "../roll-up";

/** What the analyses of subscriptions share, so that one idea has one name, one default and one sentence. */
export const customer = {
  kind: "key",
  as: "ids",
  label: "Customer",
  about: "Customer of each subscription.",
} as const;
export const start = {
  kind: "day",
  as: "starts",
  label: "Start",
  about: "First day of each subscription.",
} as const;
export const end = {
  kind: "day",
  as: "ends",
  label: "End",
  about: "First day without the subscription. Blank: it runs on.",
  mayBeBlank: true,
  notBefore: "start",
} as const;
export const amount = {
  kind: "money",
  as: "amounts",
  label: "Amount per month",
  about: "Amount per month of each subscription. Whose amount is not above 0 is no customer.",
  optional: true,
} as const;

export const grace = {
  kind: "days",
  label: "Grace (days)",
  about: "A gap of at most so many days between subscriptions is none. 1 if omitted.",
  atLeast: 0,
  atMost: 36_500,
  whole: true,
  usual: 1,
  isShared: true,
} as const;

const day = { kind: "day", atLeast: 1, atMost: 2_958_465 } as const;
export const from = {
  ...day,
  label: "From",
  about: "A day of the first period. The first start of the data if omitted.",
  optional: true,
} as const;
export const to = {
  ...day,
  label: "To",
  about: "Last day. The latest date of the data if omitted.",
  optional: true,
} as const;

/** All rows, also those that begin after the last day: whether a gap was bridged shows in them. */
export const allSpells = {
  by: "customer",
  on: "start",
  until: { setting: "to", latestOf: ["start", "end"], keepsLater: true },
  facts: { spells: spells("start", "end", "amount") },
} as const satisfies RollUp;

/** The amounts of a period, shared by its rates, so that one idea has one name and one sentence. */
export const start = {
  kind: "money",
  label: "Revenue at the start",
  about: "Recurring revenue at the start of the period.",
  atLeast: 0,
} as const;

export const churned = {
  kind: "money",
  label: "Churned revenue",
  about: "Revenue at the start of the customers who left in the period.",
  atLeast: 0,
} as const;

export const contraction = {
  kind: "money",
  label: "Contraction",
  about: "Revenue lost in the period to customers who stayed and pay less. 0 if omitted.",
  atLeast: 0,
  usual: 0,
} as const;

export const expansion = {
  kind: "money",
  label: "Expansion",
  about: "Revenue gained in the period from customers who stayed and pay more. 0 if omitted.",
  atLeast: 0,
  usual: 0,
} as const;

export const reactivation = {
  kind: "money",
  label: "Reactivation",
  about: "Revenue of former customers who came back in the period. 0 if omitted.",
  atLeast: 0,
  usual: 0,
} as const;

const amounts = { kind: "money", each: true } as const;

export const before = {
  ...amounts,
  label: "Before",
  about: "Each customer's revenue before, one row per customer. A blank is 0: no customer then.",
} as const;

export const after = {
  ...amounts,
  label: "After",
  about: "Each customer's revenue after, in the same rows. A blank is 0: no customer any more.",
} as const;

export const everBefore = {
  kind: "flag",
  each: true,
  optional: true,
  label: "Paid earlier",
  about:
    "TRUE for customers who paid at any time earlier, or the amount they paid: 0 is FALSE. Omitted: nobody.",
} as const;

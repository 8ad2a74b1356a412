export const UPLIFT_KINDS = ["points", "relative", "churn"] as const;
export type UpliftKind = (typeof UPLIFT_KINDS)[number];

/** What an uplift is measured in: one choice for the cell function and the pane. */
export const upliftKind = {
  kind: "label",
  label: "Kind of uplift",
  about:
    "points (default): 80% to 85%. relative: 80% to 84%. churn: that share of churn less, 80% to 81%.",
  oneOf: UPLIFT_KINDS,
  usual: "points",
} as const;

/** The retention after an uplift, within 0 and 1. */
export function uplifted(retention: number, uplift: number, kind: UpliftKind): number {
  return Math.min(1, Math.max(0, byKind[kind](retention, uplift)));
}

const byKind: Record<UpliftKind, (retention: number, uplift: number) => number> = {
  points: (retention, uplift) => retention + uplift,
  relative: (retention, uplift) => retention * (1 + uplift),
  churn: (retention, uplift) => 1 - (1 - retention) * (1 - uplift),
};

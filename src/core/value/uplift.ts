export const UPLIFT_KINDS = ["points", "relative", "churn"] as const;
export type UpliftKind = (typeof UPLIFT_KINDS)[number];

/** The retention after an uplift, within 0 and 1. */
export function uplifted(retention: number, uplift: number, kind: UpliftKind): number {
  return Math.min(1, Math.max(0, byKind[kind](retention, uplift)));
}

const byKind: Record<UpliftKind, (retention: number, uplift: number) => number> = {
  points: (retention, uplift) => retention + uplift,
  relative: (retention, uplift) => retention * (1 + uplift),
  churn: (retention, uplift) => 1 - (1 - retention) * (1 - uplift),
};

import { isMore } from "./rounding";

/** What became of a customer between two days. flat: paid as much as before; none: paid on neither. */
export const MOVEMENTS = [
  "new",
  "reactivation",
  "expansion",
  "contraction",
  "churn",
  "flat",
  "none",
] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** What customers paid before and after, one row per customer. */
export interface Changes {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Whether the customer of a row paid at any time before `before`. */
  readonly hadPaid: (row: number) => boolean;
}

/** One movement per row. */
export function movementsOf({ before, after, hadPaid }: Changes): Movement[] {
  return Array.from(before, (amount, row) => {
    const next = after[row]!;
    if (amount === 0) return next === 0 ? "none" : hadPaid(row) ? "reactivation" : "new";
    if (next === 0) return "churn";
    if (isMore(next, amount)) return "expansion";
    return isMore(amount, next) ? "contraction" : "flat";
  });
}

/** A rate and the interval in which the true rate lies. */
export interface MeasuredRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}
export type Verdict = "within" | "over" | "under" | "unclear";

/** Where a rate lies beside what is published, both per the same period. Over and under: outside, and the interval
 * excludes what is published. Unclear: outside, but that may be chance. */
export function verdictAgainst(
  { rate, low, high }: MeasuredRate,
  published: { readonly low: number; readonly high: number }
): Verdict {
  if (rate >= published.low && rate <= published.high) return "within";
  if (rate > published.high) return low > published.high ? "over" : "unclear";
  return high < published.low ? "under" : "unclear";
}

import { fisherExact, testDifference, type Share } from "../statistics";

export const CHANGES = ["higher", "lower", "no clear difference"] as const;
export type Change = (typeof CHANGES)[number];

/** Whether a rate differs from the one before by more than chance explains at the level. */
export function changeOf(now: Share, before: Share, level: number): Change {
  const { difference, p } = testDifference(now, before);
  return verdictOf(difference, isExactNeeded(now, before) ? fisherExact(now, before) : p, level);
}

export function verdictOf(difference: number, p: number, level: number): Change {
  if (p >= 1 - level) return "no clear difference";
  return difference > 0 ? "higher" : "lower";
}

/** Below an expected count of 5 the normal approximation calls too much a difference. */
function isExactNeeded(one: Share, other: Share): boolean {
  const share = (one.part + other.part) / (one.of + other.of);
  return Math.min(one.of, other.of) * Math.min(share, 1 - share) < 5;
}

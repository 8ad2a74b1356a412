import { studentBeyond } from "./tails";

export interface LinearTrend {
  /** Per step. */
  readonly slope: number;
  /** The value of the line at 0, one step before the first. */
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly error: number;
  /** The share of the variance that the line explains; 0 where the values do not vary. */
  readonly explained: number;
  /** Two-sided, of a slope of 0. */
  readonly p: number;
}

/** The least-squares line through values at 1, 2, 3 and so on; at least three of them. Where one is not known, those after
 * it keep their place. Values on a line have p 0, unless it is level: then p is 1. */
export function linearTrend(values: readonly (number | null)[]): LinearTrend {
  const places = [...values.keys()].filter((at) => values[at] !== null);
  const known = values.filter((value) => value !== null);
  const size = known.length;
  const [first = 0] = known;
  // From the first value on, so that equal values have differences of exactly 0.
  const rises = known.map((value) => value - first);
  const mean = sum(rises) / size;
  const middle = sum(places) / size + 1;
  const steps = places.map((at) => at + 1 - middle);
  const spread = sum(steps.map((step) => step ** 2));
  const slope = sum(rises.map((rise, at) => (rise - mean) * steps[at]!)) / spread;
  const left = sum(rises.map((rise, at) => (rise - mean - slope * steps[at]!) ** 2));
  const all = sum(rises.map((rise) => (rise - mean) ** 2));
  const error = Math.sqrt(left / (size - 2) / spread);
  return {
    slope,
    intercept: first + mean - slope * middle,
    error,
    explained: all === 0 ? 0 : 1 - left / all,
    p: slope === 0 ? 1 : studentBeyond(slope / error, size - 2),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

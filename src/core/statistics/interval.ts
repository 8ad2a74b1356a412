import { betaQuantile } from "./beta-quantile";
import { normalQuantile } from "./normal-quantile";

export interface Interval {
  readonly low: number;
  readonly high: number;
}
export const INTERVAL_METHODS = ["wilson", "exact", "wald", "agresti"] as const;
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** Two-sided limits of a share, within 0 and 1. `of` is more than 0 and at least `part`. */
export function intervalOf(
  part: number,
  of: number,
  level: number,
  method: IntervalMethod
): Interval {
  return byMethod[method](part, of, level);
}

/** Wilson's score interval without continuity correction: fair even for few customers and shares near 0 or 1. */
export function wilson(part: number, of: number, level: number): Interval {
  return wilsonAt(level)(part, of);
}

/** The same for many shares. */
export function wilsonAt(level: number): (part: number, of: number) => Interval {
  const z = deviationsAt(level);
  return (part, of) => {
    const share = part / of;
    const scale = 1 + (z * z) / of;
    const centre = (share + (z * z) / (2 * of)) / scale;
    const reach = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
    // At the ends the limit is exactly 0 or 1; the arithmetic misses it by a rounding error.
    return {
      low: part === 0 ? 0 : clipped(centre - reach),
      high: part === of ? 1 : clipped(centre + reach),
    };
  };
}

const byMethod: Record<IntervalMethod, (part: number, of: number, level: number) => Interval> = {
  wilson,
  exact: (part, of, level) => {
    const tail = (1 - level) / 2;
    return {
      low: part === 0 ? 0 : betaQuantile(tail, part, of - part + 1),
      // As the lower limit of the others: a small tail is exact where one minus it is not.
      high: part === of ? 1 : 1 - betaQuantile(tail, of - part, part + 1),
    };
  },
  wald: (part, of, level) => around(part / of, of, level),
  agresti: (part, of, level) => {
    const z = deviationsAt(level);
    return around((part + (z * z) / 2) / (of + z * z), of + z * z, level);
  },
};

function around(share: number, of: number, level: number): Interval {
  const reach = deviationsAt(level) * Math.sqrt((share * (1 - share)) / of);
  return { low: clipped(share - reach), high: clipped(share + reach) };
}

/** How many standard deviations hold the level on both sides. */
export function deviationsAt(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}

function clipped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

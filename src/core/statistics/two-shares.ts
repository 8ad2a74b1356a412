import { deviationsAt, wilson, type Interval } from "./interval";
import { normalBeyond } from "./tails";

/** Some among others, such as the customers lost of those there were. `of` is more than 0 and at least `part`. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** Of the first share less the second. */
export interface DifferenceTest {
  readonly difference: number;
  /** With the share of both together, without continuity correction. */
  readonly z: number;
  /** Two-sided, of z. */
  readonly p: number;
}
export interface Comparison extends DifferenceTest {
  /** Each with its own share; not clipped. */
  readonly wald: Interval;
  /** Newcombe's hybrid score interval, from the Wilson intervals of the two. */
  readonly newcombe: Interval;
}

/** Where nobody or everybody is part of both, they do not differ: z is 0, p is 1. */
export function testDifference(first: Share, second: Share): DifferenceTest {
  const difference = first.part / first.of - second.part / second.of;
  const pooled = (first.part + second.part) / (first.of + second.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of));
  const z = error === 0 ? 0 : difference / error;
  return { difference, z, p: normalBeyond(z) };
}

export function compareShares(first: Share, second: Share, level: number): Comparison {
  const tested = testDifference(first, second);
  const { difference } = tested;
  const wald = deviationsAt(level) * Math.sqrt(variance(first) + variance(second));
  const [one, two] = [reach(first, level), reach(second, level)];
  return {
    ...tested,
    wald: { low: difference - wald, high: difference + wald },
    newcombe: {
      low: difference - Math.hypot(one.down, two.up),
      high: difference + Math.hypot(one.up, two.down),
    },
  };
}

function variance({ part, of }: Share): number {
  return (part * (of - part)) / of ** 3;
}

/** How far the Wilson interval reaches below and above the share. */
function reach({ part, of }: Share, level: number): { down: number; up: number } {
  const { low, high } = wilson(part, of, level);
  return { down: part / of - low, up: high - part / of };
}

import { wilsonAt, type Share } from "../statistics";
import { changeOf, type Change } from "./change";
import type { Movements, Silence } from "./movements";

/** How far each rate may be trusted, one value per period: null where there is no rate, or none to compare it with. */
export interface Uncertainty {
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** Against the period before. */
  readonly change: readonly (Change | null)[];
}

/** `isComparable`: whether the period in that row is over and was seen in full. */
export function uncertaintyOf(
  shares: readonly (Share | undefined)[],
  level: number,
  isComparable: (row: number) => boolean
): Uncertainty {
  const limitsOf = wilsonAt(level);
  const limits = shares.map((share) => share && limitsOf(share.part, share.of));
  const compared = shares.map((share, row) => (isComparable(row) ? share : undefined));
  return {
    low: limits.map((limit) => limit?.low ?? null),
    high: limits.map((limit) => limit?.high ?? null),
    change: compared.map((now, row) => {
      const before = compared[row - 1];
      return now === undefined || before === undefined ? null : changeOf(now, before, level);
    }),
  };
}

/** The share of each period; undefined where there was nobody. */
export function sharesOf(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>
): (Share | undefined)[] {
  return Array.from(wholes, (of, at) => (of > 0 ? { part: parts[at] ?? 0, of } : undefined));
}

/** Of periods of an order log: those that are over, and that began when the log was longer than the threshold. Before
 * that hardly anyone can have been silent for so long, and every rate would seem to rise. */
export function seenInFull(
  { periods, firstDay }: Pick<Movements, "periods" | "firstDay">,
  { threshold, asOf }: Silence
): (row: number) => boolean {
  return (row) => {
    const [start, next] = [periods.starts[row]!, periods.starts[row + 1]!];
    return start - 1 - threshold >= firstDay && next - 1 <= asOf;
  };
}

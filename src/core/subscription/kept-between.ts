import { CarefulSum } from "../table/careful-sum";
import { amountsOn, type Levels } from "./levels";

/** The customers of one day, looked at again on a later one. */
export interface Kept {
  readonly customers: number;
  /** Those who are still there. */
  readonly surviving: number;
  /** What they were worth on the first day and are on the second. */
  readonly opening: number;
  readonly closing: number;
  /** Of each the lesser of both: what was kept without what was gained. */
  readonly kept: number;
}

export function keptBetween(levels: Levels, from: number, to: number): Kept {
  const before = amountsOn(levels, from);
  const after = amountsOn(levels, to);
  const sums = { opening: new CarefulSum(), closing: new CarefulSum(), kept: new CarefulSum() };
  let customers = 0;
  let surviving = 0;
  for (const [customer, amount] of before.entries()) {
    if (amount === 0) continue;
    const now = after[customer]!;
    customers++;
    if (now > 0) surviving++;
    sums.opening.add(amount);
    sums.closing.add(now);
    sums.kept.add(Math.min(amount, now));
  }
  return {
    customers,
    surviving,
    opening: sums.opening.total(),
    closing: sums.closing.total(),
    kept: sums.kept.total(),
  };
}

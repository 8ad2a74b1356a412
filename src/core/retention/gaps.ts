import type { DayLists } from "../table/table";

/** How many days customers waited from one purchase to the next. Purchases on one day are one. */
export interface Gaps {
  readonly all: Wait;
  /** From the first purchase to the second, from the second to the third, and so on, as far as anyone came. */
  readonly steps: readonly Wait[];
}
export interface Wait {
  /** Those who made the purchase the wait begins with. */
  readonly customers: number;
  /** Those of them who made another. */
  readonly again: number;
  /** Ascending. */
  readonly days: Int32Array;
}

/** Steps after the first `most` count among all only. */
export function gapsOf({ starts, days }: DayLists, most: number): Gaps {
  const all: number[] = [];
  const waits = Array.from({ length: most }, (): number[] => []);
  const reached = new Int32Array(most + 2);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const start = starts[customer]!;
    const end = starts[customer + 1]!;
    const purchases = Math.min(end - start, most + 1);
    reached[purchases] = reached[purchases]! + 1;
    for (let at = start + 1; at < end; at++) {
      const wait = days[at]! - days[at - 1]!;
      all.push(wait);
      waits[at - start - 1]?.push(wait);
    }
  }
  const withAtLeast = (purchases: number) =>
    reached.subarray(purchases).reduce((sum, customers) => sum + customers, 0);
  const wait = (step: number, list: readonly number[]) => ({
    customers: withAtLeast(step + 1),
    again: withAtLeast(step + 2),
    days: Int32Array.from(list).sort(),
  });
  const steps = waits.map((list, step) => wait(step, list));
  return { all: wait(0, all), steps: steps.filter(({ again }) => again > 0) };
}

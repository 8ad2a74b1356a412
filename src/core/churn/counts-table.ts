import { fault, isFault, type Outcome } from "../fault";
import type { Share } from "../statistics";
import type { ResultTable } from "../table/table";
import { churnRate, type RateMethod } from "./churn-rate";
import { isCounted, type MissingPeriod, type PeriodCounts } from "./period-counts";
import { relativeChange } from "./relative-change";
import { uncertaintyOf } from "./uncertainty";

interface Settings {
  readonly method: RateMethod;
  readonly level: number;
}

/** The rates of counted periods. A rate whose base is not the customers who could be lost has no interval; a missing period
 * has nothing but its name. */
export function countsTable(
  rows: readonly (PeriodCounts | MissingPeriod)[],
  { method, level }: Settings
): Outcome<ResultTable> {
  const rates: (number | null)[] = [];
  for (const row of rows) {
    const rate = isCounted(row) ? rateOf(row, method) : null;
    if (isFault(rate)) return rate;
    rates.push(rate);
  }
  const ofEach = (valueOf: (counts: PeriodCounts) => number | null) =>
    rows.map((row) => (isCounted(row) ? valueOf(row) : null));
  const shares = rows.map((row) => (isCounted(row) ? shareOf(row, method) : undefined));
  return {
    size: rows.length,
    columns: {
      period: rows.map(({ name }) => name),
      opening: ofEach(({ start }) => start),
      joined: ofEach(({ joined }) => joined ?? null),
      lost: ofEach(({ lost }) => lost),
      closing: ofEach(closingOf),
      churnRate: rates,
      ...uncertaintyOf(shares, level, () => true),
      retentionRate: ofEach(({ start, lost }) =>
        start === 0 || lost > start ? null : (start - lost) / start
      ),
      netChange: ofEach((counts) => {
        const end = closingOf(counts);
        return end === null ? null : relativeChange(end, counts.start);
      }),
    },
  };
}

function closingOf({ start, lost, joined }: PeriodCounts): number | null {
  return joined === undefined ? null : start + joined - lost;
}

/** As CHURN.RATE has it; null where that divides by 0. */
function rateOf({ name, start, lost, joined }: PeriodCounts, method: RateMethod) {
  if (joined === undefined && method !== "start") return fault("joined-needed", { method });
  const rate = churnRate.compute({ lost, start, joined: joined ?? 0, method });
  if (!isFault(rate)) return rate;
  return rate.fault === "lost-more-than-base"
    ? fault("more-lost-than-at-start", { period: name, lost, base: start })
    : null;
}

function shareOf({ start, lost, joined = 0 }: PeriodCounts, method: RateMethod): Share | undefined {
  const of = { start, plusnew: start + joined, average: 0, acquired: 0 }[method];
  return of === 0 ? undefined : { part: lost, of };
}

import { fault, isFault, type Outcome } from "../fault";
import type { Share } from "../statistics";
import type { ResultTable } from "../table/table";
import { churnRate, type RateMethod } from "./churn-rate";
import type { PeriodCounts } from "./period-counts";
import { relativeChange } from "./relative-change";
import { uncertaintyOf } from "./uncertainty";

interface Settings {
  readonly method: RateMethod;
  readonly level: number;
}

/** The rates of counted periods. A rate whose base is not the customers who could be lost has no interval. */
export function countsTable(
  rows: readonly PeriodCounts[],
  { method, level }: Settings
): Outcome<ResultTable> {
  const rates: (number | null)[] = [];
  for (const row of rows) {
    const rate = rateOf(row, method);
    if (isFault(rate)) return rate;
    rates.push(rate);
  }
  const closing = rows.map(({ start, lost, joined }) =>
    joined === undefined ? null : start + joined - lost
  );
  const shares = rows.map((row) => shareOf(row, method));
  return {
    size: rows.length,
    columns: {
      period: rows.map(({ name }) => name),
      opening: rows.map(({ start }) => start),
      joined: rows.map(({ joined }) => joined ?? null),
      lost: rows.map(({ lost }) => lost),
      closing,
      churnRate: rates,
      ...uncertaintyOf(shares, level, () => true),
      retentionRate: rows.map(({ start, lost }) =>
        start === 0 || lost > start ? null : (start - lost) / start
      ),
      netChange: rows.map(({ start }, at) => {
        const end = closing[at] ?? null;
        return end === null ? null : relativeChange(end, start);
      }),
    },
  };
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

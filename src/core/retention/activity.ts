import { namesOf, periodsBetween, placesOf, type Cadence } from "../calendar/period";
import { fault, isFault, type Outcome } from "../fault";
import type { Entries } from "../table/table";

/** What customers bought and gave back, by period. The rows of customer i are those from `starts[i]` to before
 * `starts[i + 1]`, by period; the first of them tells when the customer began. */
export interface Activity {
  /** Of the periods, from that of the first purchase of all to that of the as-of date. */
  readonly names: readonly (string | number)[];
  /** The customers who ever bought; the rows of others mean nothing. */
  readonly buyers: Int32Array;
  readonly starts: Int32Array;
  readonly periods: Int32Array;
  /** A negative amount is a refund and no purchase. */
  readonly amounts: Float64Array;
}

export interface Span extends Cadence {
  readonly asOf: number;
  /** The most periods that may come of it. */
  readonly most: number;
}

/** A refund before the first purchase counts in the period of that purchase. */
export function activityOf(entries: Entries, span: Span): Outcome<Activity> {
  const { asOf } = span;
  const firsts = firstPurchases(entries);
  const earliest = earliestOf(entries, firsts);
  if (earliest === undefined) return fault("no-purchases");
  const periods = periodsBetween({ ...span, from: earliest, until: asOf });
  if (isFault(periods)) return periods;
  const { starts, amounts } = entries;
  const days = { first: periods.starts[0] ?? 0, places: placesOf(periods, asOf) };
  return {
    names: namesOf(span, periods),
    buyers: buyersIn(entries, firsts),
    starts,
    periods: periodsOf(entries, firsts, days),
    amounts,
  };
}

/** The place of each customer's first purchase among the entries; where there is none, the end of the customer's. */
function firstPurchases({ starts, amounts }: Entries): Int32Array {
  const firsts = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < firsts.length; customer++) {
    const end = starts[customer + 1] ?? 0;
    let at = starts[customer] ?? 0;
    while (at < end && (amounts[at] ?? 0) < 0) at++;
    firsts[customer] = at;
  }
  return firsts;
}

function earliestOf({ starts, on }: Entries, firsts: Int32Array): number | undefined {
  let earliest = Infinity;
  for (let customer = 0; customer < firsts.length; customer++) {
    const first = firsts[customer] ?? 0;
    if (first < (starts[customer + 1] ?? 0)) earliest = Math.min(earliest, on[first] ?? Infinity);
  }
  return earliest === Infinity ? undefined : earliest;
}

interface Days {
  readonly first: number;
  /** For each day from `first` on, the place of its period. */
  readonly places: Int32Array;
}

function buyersIn({ starts }: Entries, firsts: Int32Array): Int32Array {
  const buyers = new Int32Array(firsts.length);
  let count = 0;
  for (let customer = 0; customer < firsts.length; customer++)
    if ((firsts[customer] ?? 0) < (starts[customer + 1] ?? 0)) buyers[count++] = customer;
  return buyers.subarray(0, count);
}

function periodsOf({ starts, on }: Entries, firsts: Int32Array, days: Days): Int32Array {
  const periods = new Int32Array(on.length);
  for (let customer = 0; customer < firsts.length; customer++) {
    const first = firsts[customer] ?? 0;
    const end = starts[customer + 1] ?? 0;
    if (first === end) continue;
    for (let at = starts[customer] ?? 0; at < end; at++)
      periods[at] = days.places[(on[Math.max(at, first)] ?? 0) - days.first] ?? 0;
  }
  return periods;
}

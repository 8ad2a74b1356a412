import { namesOf, periodsBetween, placesOf, type Cadence } from "../calendar/period";
import { fault, isFault, type Outcome } from "../fault";
import type { Entries } from "../table/table";

/** What customers bought and gave back, by period. The rows of customer i are those from `starts[i]` to before
 * `starts[i + 1]`, by day. `periodOf` tells the period of a row; that of the first one is when the customer began. */
export interface Activity {
  /** Of the periods, from that of the first purchase of all to that of the as-of date. */
  readonly names: readonly (string | number)[];
  /** The customers who ever bought; the rows of others mean nothing. */
  readonly buyers: Int32Array;
  readonly starts: Int32Array;
  /** The place of each customer's first purchase among the rows. */
  readonly firsts: Int32Array;
  readonly on: Int32Array;
  readonly calendar: Calendar;
  /** A negative amount is a refund and no purchase. */
  readonly amounts: Float64Array;
}

export interface Span extends Cadence {
  readonly asOf: number;
  /** The most periods that may come of it. */
  readonly most: number;
}

interface Calendar {
  readonly firstDay: number;
  /** For each day from the first one on, the place of its period. */
  readonly places: Int32Array;
}

/** The period of a row of a buyer. A refund before the first purchase counts in the period of that purchase. */
export function periodOf({ on, calendar }: Activity, row: number, first: number): number {
  return calendar.places[(on[Math.max(row, first)] ?? 0) - calendar.firstDay] ?? 0;
}

export function activityOf(entries: Entries, span: Span): Outcome<Activity> {
  const { asOf } = span;
  const firsts = firstPurchases(entries);
  const earliest = earliestOf(entries, firsts);
  if (earliest === undefined) return fault("no-purchases");
  const periods = periodsBetween({ ...span, from: earliest, until: asOf });
  if (isFault(periods)) return periods;
  return {
    ...entries,
    names: namesOf(span, periods),
    buyers: buyersIn(entries, firsts),
    firsts,
    calendar: { firstDay: periods.starts[0]!, places: placesOf(periods, asOf) },
  };
}

/** The place of each customer's first purchase among the entries; where there is none, the end of the customer's. */
function firstPurchases({ starts, amounts }: Entries): Int32Array {
  const firsts = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < firsts.length; customer++) {
    const end = starts[customer + 1]!;
    let at = starts[customer]!;
    while (at < end && amounts[at]! < 0) at++;
    firsts[customer] = at;
  }
  return firsts;
}

function earliestOf({ starts, on }: Entries, firsts: Int32Array): number | undefined {
  let earliest = Infinity;
  for (let customer = 0; customer < firsts.length; customer++) {
    const first = firsts[customer]!;
    if (first < starts[customer + 1]!) earliest = Math.min(earliest, on[first]!);
  }
  return earliest === Infinity ? undefined : earliest;
}

function buyersIn({ starts }: Entries, firsts: Int32Array): Int32Array {
  const buyers = new Int32Array(firsts.length);
  let count = 0;
  for (let customer = 0; customer < firsts.length; customer++)
    if (firsts[customer]! < starts[customer + 1]!) buyers[count++] = customer;
  return buyers.subarray(0, count);
}

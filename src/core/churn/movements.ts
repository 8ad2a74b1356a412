import { namesOf, periodsBetween, type Cadence, type Periods } from "../calendar/period";
import { isFault, type Outcome } from "../fault";
import type { DayLists } from "../table/table";

/** Customers on the two evenings of each period, and what happened between. One number per period. */
export interface Movements {
  /** The day of the first purchase of all. */
  readonly firstDay: number;
  readonly periods: Periods;
  readonly names: readonly (string | number)[];
  readonly opening: Int32Array;
  readonly joined: Int32Array;
  readonly reactivated: Int32Array;
  readonly churned: Int32Array;
  readonly joinedAndLapsed: Int32Array;
  readonly closing: Int32Array;
}

export interface Silence extends Cadence {
  /** Days without a purchase after which a customer is still active. One more and the customer has lapsed. */
  readonly threshold: number;
  readonly asOf: number;
}

/** Periods from that of the first purchase to that of `asOf`; the last one ends on the evening of `asOf`. Linear in
 * purchases, customers and days: a stretch of activity adds its two ends to a list of differences. */
export function movementsOf(purchases: DayLists, silence: Silence): Outcome<Movements> {
  const { asOf } = silence;
  const firstDay = earliestOf(purchases);
  const periods = periodsBetween({ ...silence, from: firstDay, until: asOf });
  if (isFault(periods)) return periods;
  const count = countsFor(periods);
  const evenings = eveningsOf(periods, asOf);
  const customers = purchases.starts.length - 1;
  const tally = { ...count, evenings, threshold: silence.threshold };
  for (let customer = 0; customer < customers; customer++) follow(customer, purchases, tally);
  return { firstDay, periods, names: namesOf(silence, periods), ...count, ...balances(count) };
}

interface Counts {
  readonly joined: Int32Array;
  readonly reactivated: Int32Array;
  readonly churned: Int32Array;
  readonly joinedAndLapsed: Int32Array;
}
interface Tally extends Counts {
  readonly evenings: Evenings;
  readonly threshold: number;
}
/** Evening 0 is the one before the first period, evening i the last of the i-th. */
interface Evenings {
  readonly size: number;
  readonly first: number;
  /** For each day from the first period's first on: the first evening that is not before it. */
  readonly atOrAfter: Int32Array;
  readonly days: Int32Array;
}

function earliestOf({ starts, days }: DayLists): number {
  let earliest = Infinity;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const at = starts[customer]!;
    if (at < starts[customer + 1]!) earliest = Math.min(earliest, days[at]!);
  }
  return earliest;
}

function countsFor({ size }: Periods): Counts {
  return {
    joined: new Int32Array(size),
    reactivated: new Int32Array(size),
    churned: new Int32Array(size),
    joinedAndLapsed: new Int32Array(size),
  };
}

function eveningsOf({ starts, size }: Periods, asOf: number): Evenings {
  const days = Int32Array.from(starts, (start) => Math.min(start - 1, asOf));
  const first = starts[0]!;
  const atOrAfter = new Int32Array(asOf - first + 1);
  let evening = 1;
  for (let day = first; day <= asOf; day++) {
    if (day > days[evening]!) evening++;
    atOrAfter[day - first] = evening;
  }
  return { size, first, atOrAfter, days };
}

/** Walks one customer's purchases and books each stretch of evenings on which the customer was active. A stretch
 * that begins on the evening after the last one goes on: who lapses and returns between two evenings makes no movement. */
function follow(customer: number, { starts, days }: DayLists, tally: Tally): void {
  const { evenings, threshold } = tally;
  const start = at(starts, customer);
  const end = at(starts, customer + 1);
  const joinedAt = eveningFrom(evenings, at(days, start));
  let firstActive = NEVER;
  let activeUntil = NEVER;
  for (let run = start, next = start; run < end; run = next) {
    next = runEnd(days, run, end, threshold);
    const from = eveningFrom(evenings, at(days, run));
    const until = eveningUntil(evenings, at(days, next - 1) + threshold);
    if (until < from) continue;
    if (from > activeUntil + 1) {
      leave(tally, activeUntil);
      if (from !== joinedAt) add(tally.reactivated, from - 1);
      if (firstActive === NEVER) firstActive = from;
    }
    activeUntil = until;
  }
  leave(tally, activeUntil);
  if (start === end) return;
  add(tally.joined, joinedAt - 1);
  if (firstActive !== joinedAt) add(tally.joinedAndLapsed, joinedAt - 1);
}

const NEVER = -2;

/** The end of the run of purchases that starts at `run`: after it comes a silent evening, or nothing. */
function runEnd(days: Int32Array, run: number, end: number, threshold: number): number {
  let next = run + 1;
  while (next < end && at(days, next) - at(days, next - 1) <= threshold + 1) next++;
  return next;
}

/** Active on that evening and not on the next one, if there is a next one. */
function leave({ churned, evenings }: Tally, lastEvening: number): void {
  if (lastEvening !== NEVER && lastEvening < evenings.size) add(churned, lastEvening);
}

function eveningFrom({ atOrAfter, first }: Evenings, day: number): number {
  return atOrAfter[day - first]!;
}

/** The last evening on or before a day. */
function eveningUntil(evenings: Evenings, day: number): number {
  const { size, days } = evenings;
  if (day >= days[size]!) return size;
  const evening = eveningFrom(evenings, day);
  return days[evening] === day ? evening : evening - 1;
}

function add(counts: Int32Array, at: number): void {
  counts[at] = counts[at]! + 1;
}

function balances(counts: Counts): { opening: Int32Array; closing: Int32Array } {
  const size = counts.joined.length;
  const opening = new Int32Array(size);
  const closing = new Int32Array(size);
  let active = 0;
  for (let at = 0; at < size; at++) {
    opening[at] = active;
    active +=
      counts.joined[at]! -
      counts.joinedAndLapsed[at]! +
      counts.reactivated[at]! -
      counts.churned[at]!;
    closing[at] = active;
  }
  return { opening, closing };
}

function at(values: Int32Array, index: number): number {
  return values[index]!;
}

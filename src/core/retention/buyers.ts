import { addCarefully } from "../table/careful-sum";
import { periodOf, type Activity } from "./activity";

/** Who bought in each period. buyers = joined + repeating + returning. */
export interface Buyers {
  readonly buyers: Int32Array;
  /** For the first time. */
  readonly joined: Int32Array;
  /** As in the period just before. */
  readonly repeating: Int32Array;
  /** Again, but not in the period just before. */
  readonly returning: Int32Array;
  /** Bought in the period just before and not in this one. */
  readonly lost: Int32Array;
  readonly revenue: Float64Array;
  readonly revenueOfNew: Float64Array;
}

export function buyersOf(activity: Activity): Buyers {
  const size = activity.names.length;
  const tally: Tally = {
    buyers: new Int32Array(size),
    joined: new Int32Array(size),
    repeating: new Int32Array(size),
    returning: new Int32Array(size),
    lost: new Int32Array(size),
    revenue: sums(size),
    revenueOfNew: sums(size),
  };
  for (let at = 0; at < activity.buyers.length; at++) follow(activity, activity.buyers[at]!, tally);
  return {
    ...tally,
    revenue: totals(tally.revenue),
    revenueOfNew: totals(tally.revenueOfNew),
  };
}

interface Sums {
  readonly total: Float64Array;
  readonly lost: Float64Array;
}
interface Tally extends Omit<Buyers, "revenue" | "revenueOfNew"> {
  readonly revenue: Sums;
  readonly revenueOfNew: Sums;
}

function follow(activity: Activity, customer: number, tally: Tally): void {
  const { starts, amounts } = activity;
  const start = starts[customer]!;
  const firstRow = activity.firsts[customer] ?? 0;
  const first = periodOf(activity, start, firstRow);
  let before = NEVER;
  for (let at = start; at < starts[customer + 1]!; at++) {
    const period = periodOf(activity, at, firstRow);
    const amount = amounts[at]!;
    pay(tally.revenue, period, amount);
    if (period === first) pay(tally.revenueOfNew, period, amount);
    if (amount < 0 || period === before) continue;
    buy(period, before, tally);
    before = period;
  }
  leave(tally.lost, before);
}

const NEVER = -2;

/** Books a customer's purchases in a period, after those in the period `before`. */
function buy(period: number, before: number, tally: Tally): void {
  add(tally.buyers, period);
  if (before === NEVER) add(tally.joined, period);
  else if (before === period - 1) add(tally.repeating, period);
  else {
    add(tally.returning, period);
    leave(tally.lost, before);
  }
}

/** Missing in the period after that of the last purchases, if there is one. */
function leave(lost: Int32Array, last: number): void {
  if (last + 1 < lost.length) add(lost, last + 1);
}

function pay({ total, lost }: Sums, period: number, amount: number): void {
  addCarefully(total, lost, period, amount);
}

function sums(size: number): Sums {
  return { total: new Float64Array(size), lost: new Float64Array(size) };
}

function totals({ total, lost }: Sums): Float64Array {
  return total.map((value, at) => value + lost[at]!);
}

function add(counts: Int32Array, at: number): void {
  counts[at] = counts[at]! + 1;
}

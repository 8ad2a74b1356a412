import type { Outcome } from "../fault";
import { isFault } from "../fault";
import { addCarefully } from "../table/careful-sum";
import type { Entries } from "../table/table";
import { activityOf, periodOf, type Activity, type Span } from "./activity";

/** Customers by the period of their first purchase. Row c has one number for each period from its own, age 0, to that of
 * the as-of date. A period in which nobody started has a row as well. */
export interface Cohorts {
  readonly names: readonly (string | number)[];
  readonly customers: Int32Array;
  /** Customers with a purchase at that age. */
  readonly buyers: readonly Int32Array[];
  /** Customers with a purchase at that age or later. */
  readonly lasting: readonly Int32Array[];
  /** Amounts at that age, refunds and all. */
  readonly revenue: readonly Float64Array[];
}

export function cohortsOf(entries: Entries, span: Span): Outcome<Cohorts> {
  const activity = activityOf(entries, span);
  return isFault(activity) ? activity : tallied(activity);
}

function tallied(activity: Activity): Cohorts {
  const size = activity.names.length;
  const counts = () => Array.from({ length: size }, (_, at) => new Int32Array(size - at));
  const sums = () => Array.from({ length: size }, (_, at) => new Float64Array(size - at));
  const tally: Tally = {
    customers: new Int32Array(size),
    buyers: counts(),
    lasting: counts(),
    revenue: sums(),
    lost: sums(),
  };
  for (let at = 0; at < activity.buyers.length; at++) follow(activity, activity.buyers[at]!, tally);
  for (const row of tally.lasting) sumFromTheEnd(row);
  const revenue = tally.revenue.map((row, at) =>
    row.map((total, age) => total + (tally.lost[at]?.[age] ?? 0))
  );
  return { ...tally, revenue, names: activity.names };
}

interface Tally extends Omit<Cohorts, "names"> {
  /** What the sums of revenue lost to rounding. */
  readonly lost: readonly Float64Array[];
}

function follow(activity: Activity, customer: number, tally: Tally): void {
  const { starts, amounts } = activity;
  const start = starts[customer]!;
  const end = starts[customer + 1]!;
  const first = activity.firsts[customer] ?? 0;
  const cohort = periodOf(activity, start, first);
  const { buyers, lasting, revenue, lost } = rowsOf(tally, cohort);
  let latest = -1;
  for (let at = start; at < end; at++) {
    const age = periodOf(activity, at, first) - cohort;
    const amount = amounts[at]!;
    addCarefully(revenue, lost, age, amount);
    if (amount < 0 || age === latest) continue;
    add(buyers, age);
    latest = age;
  }
  add(tally.customers, cohort);
  add(lasting, latest);
}

function rowsOf({ buyers, lasting, revenue, lost }: Tally, cohort: number) {
  const [bought, last] = [buyers[cohort], lasting[cohort]];
  const [total, rounded] = [revenue[cohort], lost[cohort]];
  if (!bought || !last || !total || !rounded) throw new Error("There is no such cohort.");
  return { buyers: bought, lasting: last, revenue: total, lost: rounded };
}

/** From those whose last purchase was at an age to those who bought then or later. */
function sumFromTheEnd(row: Int32Array): void {
  for (let age = row.length - 2; age >= 0; age--) row[age] = row[age]! + row[age + 1]!;
}

function add(counts: Int32Array, at: number): void {
  counts[at] = counts[at]! + 1;
}

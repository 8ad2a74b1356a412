import { fault, type Outcome } from "../fault";
import { hasFallenBy, INDUSTRY_DAYS } from "../risk";
import { percentile } from "../statistics";
import { CarefulSum } from "../table/careful-sum";
import type { Entries } from "../table/table";
import type { BuyerSettings } from "./buyer-settings";
import type { BuyerDefinition } from "./definitions";

/** Of a customer, by each definition: lost, not lost, or undefined where it cannot be judged yet. */
export interface Buyer extends Readonly<Record<BuyerDefinition, boolean | undefined>> {
  /** Which of the facts it is. */
  readonly customer: number;
  readonly last: number;
  readonly silentDays: number;
  /** Distinct days with a purchase. */
  readonly purchases: number;
  readonly spent: number;
}

/** What the customers as a whole say of the time between purchases; undefined where nobody bought twice. */
export interface Rhythm {
  /** Half of the waits between two purchases are not longer. */
  readonly wait: number | undefined;
  /** Nine of ten second purchases came within so many days. */
  readonly second: number | undefined;
}

interface Purchases {
  readonly customer: number;
  /** Ascending and distinct. */
  readonly days: readonly number[];
  /** All that was spent, refunds taken off. */
  readonly spent: number;
  readonly rows: readonly Entry[];
}
type Entry = readonly [day: number, amount: number];

/** Three times the usual wait is too long. */
const TOO_LONG = 3;

export function buyersOf(
  facts: Entries,
  settings: BuyerSettings,
  asOf: number
): Outcome<{ readonly buyers: readonly Buyer[]; readonly rhythm: Rhythm }> {
  const all = purchasesOf(facts);
  if (all.length === 0) return fault("no-purchases");
  const rhythm = rhythmOf(all);
  return { buyers: all.map((one) => judged(one, rhythm, settings, asOf)), rhythm };
}

function judged(one: Purchases, rhythm: Rhythm, settings: BuyerSettings, asOf: number): Buyer {
  const [first = 0] = one.days;
  const last = one.days.at(-1) ?? 0;
  const silentDays = asOf - last;
  const isSilent = silentDays > settings.threshold;
  const wait = medianWait(one.days) ?? rhythm.wait;
  const due = rhythm.second ?? settings.threshold;
  return {
    customer: one.customer,
    last,
    silentDays,
    purchases: one.days.length,
    spent: one.spent,
    silent: isSilent,
    "silent (manufacturing)": silentDays > INDUSTRY_DAYS.manufacturing,
    "silent (fmcg)": silentDays > INDUSTRY_DAYS.fmcg,
    "out of rhythm": wait === undefined ? undefined : silentDays > TOO_LONG * wait,
    "bought once": asOf - first > due ? one.days.length === 1 : undefined,
    "buys less": isSilent ? undefined : buysLess(one, settings, asOf),
  };
}

/** Purchases are rows whose amount is not negative. Who has none is no customer. */
function purchasesOf({ starts, on, amounts }: Entries): Purchases[] {
  return Array.from({ length: starts.length - 1 }, (_, customer) => {
    const first = starts[customer]!;
    const size = starts[customer + 1]! - first;
    const rows = Array.from({ length: size }, (_row, at): Entry => [
      on[first + at]!,
      amounts[first + at]!,
    ]);
    const days = rows.filter(([, amount]) => amount >= 0).map(([day]) => day);
    return { customer, days: [...new Set(days)], spent: sumOf(rows), rows };
  }).filter(({ days }) => days.length > 0);
}

function sumOf(rows: readonly Entry[]): number {
  const sum = new CarefulSum();
  for (const [, amount] of rows) sum.add(amount);
  return sum.total();
}

function rhythmOf(all: readonly Purchases[]): Rhythm {
  const seconds = all.flatMap(({ days: [first = 0, second] }) =>
    second === undefined ? [] : [second - first]
  );
  const waits = all.flatMap(({ days }) => waitsOf(days));
  return { wait: percentileOf(waits, 50), second: percentileOf(seconds, 90) };
}

function medianWait(days: readonly number[]): number | undefined {
  return percentileOf(waitsOf(days), 50);
}

function waitsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, at) => day - days[at]!);
}

function percentileOf(values: readonly number[], part: number): number | undefined {
  if (values.length === 0) return undefined;
  return percentile(Int32Array.from(values).sort(), part);
}

/** Fewer purchases, or less money, in the last stretch than by the share of a stretch before; undefined where the customer was
 * not there for the two stretches before. */
function buysLess(
  { days, rows }: Purchases,
  { window, drop }: BuyerSettings,
  asOf: number
): boolean | undefined {
  const [now, before] = [asOf - window, asOf - 3 * window];
  if (days[0]! > before) return undefined;
  const times = (after: number, until: number) =>
    days.filter((day) => after < day && day <= until).length;
  const spent = (after: number, until: number) =>
    sumOf(rows.filter(([day]) => after < day && day <= until));
  const usual = { times: times(before, now) / 2, spent: spent(before, now) / 2 };
  if (usual.times === 0) return undefined;
  const isLessOften = hasFallenBy(drop, usual.times, times(now, asOf));
  return isLessOften || (usual.spent > 0 && hasFallenBy(drop, usual.spent, spent(now, asOf)));
}

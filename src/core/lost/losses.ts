import { fault, isFault, type Outcome } from "../fault";
import { amountsOn, isNothing, levelsOf, type Levels } from "../subscription";
import type { Definition } from "./definitions";
import type { Period } from "./settings";
import { FOREVER, type Spells } from "../table/table";

/** What became of a customer who was there on the evening before the period. */
export interface Loss extends Readonly<Record<Definition, boolean>> {
  /** Which of the facts it is. */
  readonly customer: number;
  /** Per month, on the evening before the period and on its last. */
  readonly opening: number;
  readonly closing: number;
  /** The last day in the period on which a subscription of theirs ended. */
  readonly endedOn: number | undefined;
  readonly plan: string;
  readonly reason: string;
}

/** Those who were there when the period began, in the order of the facts. */
export function lossesOf(spells: Spells, period: Period): Outcome<readonly Loss[]> {
  if (period.from > period.to) return fault("from-after-to");
  const levels = levelsOf(spells, period.grace);
  const bridged = levelsOf(spells, Math.max(period.grace, period.renewalDays));
  const openings = amountsOn(levels, period.from - 1);
  const closings = amountsOn(levels, period.to);
  const losses: Loss[] = [];
  for (const [customer, opening] of openings.entries()) {
    if (opening === 0) continue;
    const amounts = { opening, closing: closings[customer]! };
    const isLate = isLeftTooLong(bridged, customer, period);
    const { ended, plan, reason } = lastRows(spells, rowsOf(spells, customer), period);
    const endedOn = ended === undefined ? undefined : spells.until[ended];
    losses.push({ customer, ...amounts, ...judged(amounts, ended, isLate), endedOn, plan, reason });
  }
  return losses.length === 0 ? fault("no-customers-at-start") : losses;
}

function judged(
  { opening, closing }: Pick<Loss, "opening" | "closing">,
  ended: number | undefined,
  isLate: boolean
): Readonly<Record<Definition, boolean>> {
  const cancelled = closing === 0;
  return {
    // Where amounts are credits, a customer can be gone without a row that ends.
    "any end": ended !== undefined || cancelled || isLate,
    cancelled,
    "not renewed": isLate,
    downgraded: !cancelled && closing < opening && !isNothing(closing - opening),
  };
}

function lastRows(spells: Spells, rows: readonly number[], period: Period) {
  const ended = endingIn(spells, rows, period);
  return {
    ended,
    plan: labelOf(spells, "plan", runningOn(spells, rows, period.from - 1)),
    reason: labelOf(spells, "reason", ended),
  };
}

/** The same where only those who are gone are wanted. */
export function goneOf(spells: Spells, period: Period): Outcome<readonly Loss[]> {
  const losses = lossesOf(spells, period);
  return isFault(losses) ? losses : losses.filter(({ cancelled }) => cancelled);
}

function rowsOf({ starts }: Spells, customer: number): readonly number[] {
  const first = starts[customer]!;
  return Array.from({ length: starts[customer + 1]! - first }, (_, at) => first + at);
}

/** Of the rows that end in the period the last one; of several that end on one day one that says why. */
function endingIn(
  spells: Spells,
  rows: readonly number[],
  { from, to }: Period
): number | undefined {
  const ended = rows.filter((row) => {
    const until = spells.until[row]!;
    return counts(spells, row) && from <= until && until <= to;
  });
  return bestOf(ended, (row, best) => {
    const later = spells.until[row]! - spells.until[best]!;
    if (later !== 0) return later > 0;
    return labelOf(spells, "reason", best) === "" && labelOf(spells, "reason", row) !== "";
  });
}

/** Of the rows that run on a day the one with the greatest amount. Where a gap is bridged, the last one that ran. */
function runningOn(spells: Spells, rows: readonly number[], day: number): number | undefined {
  const { from, until, amounts } = spells;
  const begun = rows.filter((row) => counts(spells, row) && from[row]! <= day);
  const endOf = (row: number) => Math.min(until[row]!, day + 1);
  return bestOf(begun, (row, best) => {
    const later = endOf(row) - endOf(best);
    return later !== 0 ? later > 0 : amounts[row]! > amounts[best]!;
  });
}

function bestOf(
  rows: readonly number[],
  isBetter: (row: number, best: number) => boolean
): number | undefined {
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  return others.reduce((best, row) => (isBetter(row, best) ? row : best), first);
}

/** A row that ends on its first day never counts, nor does one that costs nothing. */
function counts({ from, until, amounts }: Spells, row: number): boolean {
  return until[row]! > from[row]! && amounts[row]! > 0;
}

/** Whether the customer was left without a subscription in the period for more days than a renewal may take. */
function isLeftTooLong(
  { starts, from, until }: Levels,
  customer: number,
  { from: first, to, renewalDays }: Period
): boolean {
  const end = starts[customer + 1]!;
  for (let piece = starts[customer]!; piece < end; piece++) {
    const left = until[piece]!;
    const goesOn = piece + 1 < end && from[piece + 1] === left;
    if (left !== FOREVER && !goesOn && first <= left && left <= to - renewalDays) return true;
  }
  return false;
}

function labelOf({ labels }: Spells, name: "plan" | "reason", row: number | undefined): string {
  return row === undefined ? "" : (labels?.[name]?.[row] ?? "");
}

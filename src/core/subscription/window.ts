import {
  isRunning,
  namesOf,
  nextOf,
  periodsBetween,
  startOf,
  type Cadence,
} from "../calendar/period";
import { fault, isFault, type Outcome } from "../fault";

export interface Span extends Cadence {
  readonly from: number;
  readonly to: number;
}

/** Consecutive periods judged by their evenings: number 0 is the one before the first period, number i the last of the
 * i-th. */
export interface Window {
  readonly cadence: Cadence;
  readonly size: number;
  readonly names: readonly (string | number)[];
  /** size + 1 days. */
  readonly evenings: Int32Array;
  /** Whether the last period has days after its evening. */
  readonly isRunning: boolean;
}

/** From the period of `from` to that of `to`; the last one ends on the evening of `to`. */
export function windowOf({ from, to, ...cadence }: Span): Outcome<Window> {
  if (from > to) return fault("from-after-to");
  const periods = periodsBetween({ ...cadence, from, until: to });
  if (isFault(periods)) return periods;
  const evenings = periods.starts.map((start) => Math.min(start - 1, to));
  return {
    cadence,
    size: periods.size,
    names: namesOf(cadence, periods),
    evenings,
    isRunning: isRunning(cadence, to),
  };
}

export function isOver({ size, isRunning: isUnfinished }: Window, row: number): boolean {
  return row + 1 < size || !isUnfinished;
}

/** The first evening on or after a day; after the last one, one more than the last. */
export function eveningFrom({ evenings }: Window, day: number): number {
  let low = 0;
  let high = evenings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (evenings[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the days from `from` to before `until` ends a period, be it long before the window. */
export function endsPeriod({ cadence }: Window, from: number, until: number): boolean {
  const { period } = cadence;
  return nextOf(period, startOf(period, from, cadence)) - 1 < until;
}

export function firstOf(days: Int32Array): number {
  return days.reduce((first, day) => Math.min(first, day));
}

import { civilOf } from "./civil";
import { PERIODS, type Period } from "./period";

/** The longest period of which no two of these distinct days share one: how far apart days are that stand for periods.
 * Days of different months are months at least, weeks and days only where two share a month. */
export function spacingOf(days: readonly number[]): Period {
  const sorted = [...days].sort((one, other) => one - other);
  const months = sorted.map(monthOf);
  if (new Set(months).size < sorted.length) return shortestGap(sorted) < 7 ? "day" : "week";
  const step = months.reduce((common, month) => divisor(common, month - months[0]!), 0);
  if (step === 0) return "month";
  if (step % 12 === 0) return "year";
  return step % 3 === 0 ? "quarter" : "month";
}

export function finer(one: Period, other: Period): Period {
  return PERIODS.indexOf(one) < PERIODS.indexOf(other) ? one : other;
}

function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}

function shortestGap(sorted: readonly number[]): number {
  return sorted.reduce((least, day, at) => Math.min(least, day - (sorted[at - 1] ?? -7)), 7);
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

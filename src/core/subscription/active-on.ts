import type { Levels } from "./levels";

/** How many customers are active on each day; null where there is no day. */
export function activeOn(levels: Levels, days: readonly (number | null)[]): (number | null)[] {
  const begun = levels.from.slice().sort();
  const ended = levels.until.slice().sort();
  return days.map((day) => (day === null ? null : upTo(begun, day) - upTo(ended, day)));
}

/** How many values are at most so much. */
function upTo(sorted: Int32Array, most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

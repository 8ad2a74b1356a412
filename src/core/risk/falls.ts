/** Rounding may add this share of a number to it: 0.1 + 0.2 is not more than 0.3. */
const ROUNDING = 1e-12;

/** Whether `to` is lower than `from` by at least the share of `from`. A fall of exactly that share counts, whatever
 * the arithmetic makes of it. */
export function hasFallenBy(share: number, from: number, to: number): boolean {
  return to <= from * (1 - share) + roundingOf(from, to);
}

export function hasFallen(from: number, to: number): boolean {
  return to < from - roundingOf(from, to);
}

function roundingOf(from: number, to: number): number {
  return ROUNDING * Math.max(Math.abs(from), Math.abs(to));
}

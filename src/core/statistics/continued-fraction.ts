/** Lentz's method: the fraction 1 / (1 + d1 / (1 + d2 / ...)), until a step changes nothing. `next` gives d2k-1 and d2k. */
export function continuedFraction(next: (k: number) => readonly [number, number]): number {
  let below = 1;
  let above = 0;
  let value = 1;
  for (let k = 1; ; k++) {
    let change = 1;
    for (const term of next(k)) {
      above = 1 / notZero(1 + term * above);
      below = notZero(1 + term / below);
      change = above * below;
      value *= change;
    }
    if (Math.abs(change - 1) < PRECISION || k > MOST_TERMS) return 1 / value;
  }
}

const PRECISION = 1e-15;
const MOST_TERMS = 100_000;

function notZero(value: number): number {
  return Math.abs(value) < Number.MIN_VALUE / Number.EPSILON
    ? Number.MIN_VALUE / Number.EPSILON
    : value;
}

/** The value a beta variable stays below with probability `p`; a and b are at least 1. Newton's steps, halved where they
 * would leave the bracket. Written here because the general function of the library is half of the functions' bundle. */
export function betaQuantile(p: number, a: number, b: number): number {
  const scale = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  let low = 0;
  let high = 1;
  let value = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = betaBelow(value, a, b, scale) - p;
    if (excess > 0) high = value;
    else low = value;
    const density = Math.exp(scale + (a - 1) * Math.log(value) + (b - 1) * Math.log1p(-value));
    const newton = value - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - value) <= PRECISION * next) return next;
    value = next;
  }
  return value;
}

const MOST_STEPS = 200;
const PRECISION = 1e-15;

/** The regularised incomplete beta function, by the continued fraction on the side where it is short. */
function betaBelow(x: number, a: number, b: number, scale: number): number {
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * continued(x, a, b)) / a
    : 1 - (front * continued(1 - x, b, a)) / b;
}

/** Lentz's method: the fraction 1 / (1 + d1 / (1 + d2 / ...)), until a step changes nothing. */
function continued(x: number, a: number, b: number): number {
  let below = 1;
  let above = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = above;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      above = 1 / notZero(1 + term * above);
      below = notZero(1 + term / below);
      change = above * below;
      value *= change;
    }
    if (Math.abs(change - 1) < PRECISION || m > MOST_TERMS) return value;
  }
}

const MOST_TERMS = 100_000;

function notZero(value: number): number {
  return Math.abs(value) < Number.MIN_VALUE / Number.EPSILON
    ? Number.MIN_VALUE / Number.EPSILON
    : value;
}

/** Stirling's series from 15 on, where its first left-out term is below the precision of a number. */
function lnGamma(x: number): number {
  let shift = 0;
  let from = x;
  for (; from < 15; from++) shift += Math.log(from);
  const square = 1 / (from * from);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) /
    from;
  return (from - 0.5) * Math.log(from) - from + Math.log(2 * Math.PI) / 2 + series - shift;
}

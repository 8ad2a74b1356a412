import { continuedFraction } from "./continued-fraction";
import { lnBetaScale } from "./ln-gamma";

/** The regularised incomplete beta function of x; y is 1 - x, given so that neither is rounded away near 0. By the
 * continued fraction on the side where it is short. */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  const front = Math.exp(lnBetaScale(a, b) + a * lnOf(x, y) + b * lnOf(y, x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(y, b, a)) / b;
}

/** The logarithm of a share whose rest is `rest`. */
function lnOf(share: number, rest: number): number {
  return share < 0.5 ? Math.log(share) : Math.log1p(-rest);
}

function fraction(x: number, a: number, b: number): number {
  return continuedFraction((k) => [
    (-(a + k - 1) * (a + b + k - 1) * x) / ((a + 2 * k - 2) * (a + 2 * k - 1)),
    (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k)),
  ]);
}

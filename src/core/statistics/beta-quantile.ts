import { incompleteBeta } from "./incomplete-beta";
import { lnBetaScale } from "./ln-gamma";

/** The value a beta variable stays below with probability `p`; a and b are at least 1. Newton's steps, halved where they
 * would leave the bracket. Written here because the general function of the library is half of the functions' bundle. */
export function betaQuantile(p: number, a: number, b: number): number {
  const scale = lnBetaScale(a, b);
  let low = 0;
  let high = 1;
  let value = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = incompleteBeta(value, 1 - value, a, b) - p;
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

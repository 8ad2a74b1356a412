import { continuedFraction } from "./continued-fraction";
import { lnGamma } from "./ln-gamma";

/** The regularised upper incomplete gamma function, to full precision far out in the tail; a is above 0. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
  return x < a + 1 ? 1 - (front * series(a, x)) / a : (front * fraction(a, x)) / x;
}

/** 1 + x / (a + 1) + x² / ((a + 1) (a + 2)) + ..., until a term changes nothing. */
function series(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let k = 1; term > total * Number.EPSILON; k++) {
    term *= x / (a + k);
    total += term;
  }
  return total;
}

function fraction(a: number, x: number): number {
  return continuedFraction((k) => [(k - a) / x, k / x]);
}

import { incompleteBeta } from "./incomplete-beta";
import { upperGamma } from "./incomplete-gamma";

/** The probability of a chi-square value at least as large. */
export function chiSquareAbove(statistic: number, freedom: number): number {
  return upperGamma(freedom / 2, statistic / 2);
}

/** The probability of a standard normal value at least as far from 0, on either side. */
export function normalBeyond(z: number): number {
  return chiSquareAbove(z * z, 1);
}

/** The probability of a value of Student's t at least as far from 0, on either side. */
export function studentBeyond(t: number, freedom: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  const whole = freedom + square;
  return incompleteBeta(freedom / whole, square / whole, freedom / 2, 0.5);
}

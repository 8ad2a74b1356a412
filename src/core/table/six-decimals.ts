/** So that 0.1 + 0.2 and 0.3 tie. Numbers too large to have six decimals stay as they are. */
export function toSixDecimals(value: number): number {
  const scaled = value * 1e6;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 1e6 : value;
}

/** The share `part / of` of the way through ascending values, as Excel's PERCENTILE.INC (type 7). NaN where there are
 * none. Whole numbers, so that a place on a value gives exactly that value. */
export function percentile(sorted: ArrayLike<number>, part: number, of = 100): number {
  const scaled = (sorted.length - 1) * part;
  const below = sorted[Math.floor(scaled / of)] ?? NaN;
  const above = sorted[Math.ceil(scaled / of)] ?? below;
  return below + ((scaled % of) / of) * (above - below);
}

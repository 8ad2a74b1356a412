/** For x above 0: Stirling's series from 15 on, where its first left-out term is below the precision of a number. */
export function lnGamma(x: number): number {
  let product = 1;
  let from = x;
  for (; from < 15; from++) product *= from;
  const square = 1 / (from * from);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) /
    from;
  return (
    (from - 0.5) * Math.log(from) - from + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
  );
}

/** The logarithm of 1 / B(a, b). */
export function lnBetaScale(a: number, b: number): number {
  return lnGamma(a + b) - lnGamma(a) - lnGamma(b);
}

/** How many payments a customer makes on average, one at the start of each of so many periods, the first for certain:
 * the sum of (1 - leaving) ^ k for k = 0 to periods - 1. Exact where hardly anyone leaves. */
export function paymentsPerCustomer(leaving: number, periods: number): number {
  if (leaving === 0) return periods;
  return -Math.expm1(periods * Math.log1p(-leaving)) / leaving;
}

/** 1 + discount - retention, without losing a rate that is small beside 1. */
export function shortfall(retention: number, discount: number): number {
  return discount + (1 - retention);
}

/** So small a share of an amount is a rounding error: 0.1 and 0.2 are no more than 0.3. */
const ROUNDING = 1e-12;

/** Whether an amount is more than another by more than a rounding error. Both are at least 0. */
export function isMore(amount: number, than: number): boolean {
  return amount > than * (1 + ROUNDING);
}

/** By how much of what was before; null where there was nothing. Of customers not a churn rate: those who joined hide
 * those who left. */
export function relativeChange(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before;
}

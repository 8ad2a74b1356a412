/** LTV:CAC, what a customer brings for each unit spent on winning them. Undefined where nothing was spent. */
export function valuePerCost(lifetimeValue: number, acquisitionCost: number): number | undefined {
  return acquisitionCost === 0 ? undefined : lifetimeValue / acquisitionCost;
}

import { fault, type Outcome } from "../fault";
import { raggedFault } from "../ragged";

/** Columns of amounts, one row per customer. A blank is 0: no customer. What a customer pays in a period is not negative. */
export function amountsOf<Name extends string>(
  columns: Readonly<Record<Name, readonly (number | null)[]>>
): Outcome<Readonly<Record<Name, Float64Array>>> {
  const ragged = raggedFault(columns);
  if (ragged !== undefined) return ragged;
  const amounts: Partial<Record<Name, Float64Array>> = {};
  // Object.entries forgets that the keys are names.
  for (const [name, cells] of Object.entries(columns) as [Name, readonly (number | null)[]][]) {
    const row = cells.findIndex((cell) => cell !== null && cell < 0);
    if (row >= 0) return fault("negative-amount", { name, row: row + 1 });
    amounts[name] = Float64Array.from(cells, (cell) => cell ?? 0);
  }
  // Every name of the columns has just been filled.
  return amounts as Record<Name, Float64Array>;
}

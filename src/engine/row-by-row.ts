import { fault, type Outcome } from "../core/fault";
import type { FactColumn, Facts, Key, Table } from "../core/table/table";

/** The rows that are in, as they are: one row of facts each. */
export function rowByRow(table: Table, isIn: Uint8Array): Outcome<Facts> {
  const size = isIn.reduce((sum, one) => sum + one, 0);
  if (size === 0) return fault("no-rows-until-as-of");
  const columns: Record<string, FactColumn> = {};
  let keys: readonly Key[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.type === "key")
      keys = Array.from(kept(column.codes, isIn), (code) => column.keys[code] ?? "");
    else
      columns[name] = column.type === "day" ? kept(column.days, isIn) : kept(column.numbers, isIn);
  }
  return { size, keys, columns };
}

function kept<T extends Int32Array | Float64Array>(values: T, isIn: Uint8Array): T {
  // Filtering an array gives one of its own type.
  return values.filter((_, row) => isIn[row] === 1) as T;
}

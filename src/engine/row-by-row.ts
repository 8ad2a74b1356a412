import { fault, type Outcome } from "../core/fault";
import type { FactColumn, Facts, Key, Table } from "../core/table/table";

/** 1 for each row that is in; without them all are. */
export type RowsIn = Uint8Array | undefined;

/** The rows that are in, as they are: one row of facts each. */
export function rowByRow(table: Table, isIn: RowsIn): Outcome<Facts> {
  const size = isIn?.reduce((sum, one) => sum + one, 0) ?? table.size;
  if (size === 0) return fault("no-rows-until-as-of");
  const columns: Record<string, FactColumn> = {};
  let keys: readonly Key[] = [];
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.type === "key")
      keys = Array.from(kept(column.codes, isIn), (code) => column.keys[code]!);
    else
      columns[name] = column.type === "day" ? kept(column.days, isIn) : kept(column.numbers, isIn);
  }
  return { size, keys, columns };
}

function kept<T extends Int32Array | Float64Array>(values: T, isIn: RowsIn): T {
  // Filtering an array gives one of its own type.
  return values.filter((_, row) => isIn?.[row] !== 0) as T;
}

import type { KeyColumn, Table } from "../core/table/table";

/** A definition that names a column its table does not have is a mistake of ours: these throw. */
export function keyColumn(table: Table, name: string): KeyColumn {
  const column = table.columns[name];
  if (column?.type !== "key") throw new Error(`The table has no key column ${name}.`);
  return column;
}

export function dayColumn(table: Table, name: string): Int32Array {
  const column = table.columns[name];
  if (column?.type !== "day") throw new Error(`The table has no day column ${name}.`);
  return column.days;
}

export function numberColumn(table: Table, name: string): Float64Array {
  const column = table.columns[name];
  if (column?.type !== "number") throw new Error(`The table has no number column ${name}.`);
  return column.numbers;
}

/** Days and keys as whole numbers. */
export function codesOf(table: Table, name: string): Int32Array {
  return table.columns[name]?.type === "key"
    ? keyColumn(table, name).codes
    : dayColumn(table, name);
}

import { fault, type Fault } from "./fault";

/** The first column that is not as long as the first of all. A column that was left out is of any length. */
export function raggedFault(
  columns: Readonly<Record<string, readonly unknown[] | undefined>>
): Fault | undefined {
  const given = Object.entries(columns).flatMap(([name, cells]) =>
    cells === undefined ? [] : [{ name, rows: cells.length }]
  );
  const [first] = given;
  const other = given.find(({ rows }) => rows !== first?.rows);
  if (first === undefined || other === undefined) return undefined;
  return fault("ragged-ranges", { ...other, first: first.name, expected: first.rows });
}

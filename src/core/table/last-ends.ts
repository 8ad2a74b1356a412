import { cellName } from "./cell-name";
import { BLANK, FINE, FIRST_FEW, type ColumnReader } from "./column-reader";
import type { Finding, ReadingPlan } from "./reading";

/** Fewer rows are a trial, not an export. */
const FEWEST = 3;

/** Where every row has an end, nobody is left after the last one. On an export, those that end on its last day may be those
 * that have not ended: then the rules say so, and their ends are made blank. */
export function settleLastEnds(
  { roles, rules, firstRow }: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): readonly Finding[] {
  const at = roles.findIndex((role) => role.kind === "day" && role.mayBeBlank && role.notBefore);
  const [ends, role] = [columns[at], roles[at]];
  if (ends === undefined || role === undefined || rows.length < FEWEST) return [];
  const last = lastOf(ends, rows);
  if (last === undefined) return [];
  const ending = rows.filter((row) => ends.values[row] === last);
  const isOpen = rules.lastDay === "open";
  if (isOpen) for (const row of ending) ends.states[row] = BLANK;
  const cells = [...ending.subarray(0, FIRST_FEW)].map((row) =>
    cellName(firstRow + row, role.column)
  );
  const values = { day: last };
  const told = { role: role.role, count: ending.length, cells, values };
  return [
    isOpen
      ? { code: "last-day-open", effect: "read", ...told }
      : { code: "all-ended", effect: "kept", ...told },
  ];
}

/** The last end of all; undefined where a row has none. */
function lastOf({ states, values }: ColumnReader, rows: Int32Array): number | undefined {
  let last = 0;
  for (const row of rows) {
    if (states[row] !== FINE) return undefined;
    last = Math.max(last, values[row]!);
  }
  return last;
}

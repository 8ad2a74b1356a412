import type { Analysis } from "../core/define";
import type { Finding } from "../core/table/reading";
import type { Days } from "./state";

/** So long nobody at all bought anything: rows are missing, rather than customers. */
const LONGEST_PAUSE = 31;

/** Where the day that counts lies long after the last purchase of all, everybody has been silent since. */
export function rowsEndEarly(
  { rows }: Analysis,
  days: Days | undefined,
  asOf: number
): readonly Finding[] {
  if (rows !== "purchases" || days === undefined) return [];
  const count = asOf - days.last;
  if (count <= LONGEST_PAUSE) return [];
  const values = { day: days.last };
  return [{ code: "rows-end-early", role: "row", count, cells: [], effect: "kept", values }];
}

import { cleanKey } from "../plain-text";
import type { Cell } from "../table";
import { dayIn, isNamed, rowsArePeriods, type Evidence, type Seen } from "./evidence";
import { conceptNames } from "./synonyms";
import { likeness } from "./words";

/** A customer and a period, and each customer at most once in each period. The name of the period may decide where dates
 * on the first of a month leave it open; a name of purchases does so too. */
export function snapshotsSeen(evidence: Evidence): Seen | undefined {
  const { candidates, rolesAs, nameOf } = evidence;
  const { customer, period } = rolesAs.snapshots;
  const column = period === undefined ? undefined : candidates[period.column];
  if (customer === undefined || column === undefined || rowsArePeriods(evidence)) return undefined;
  const { repeats, periods, rows } = pairsOf(evidence, customer.column, column.column);
  if (rows === 0 || repeats > MOST_REPEATS * rows) return undefined;
  const confidence = confidenceOf(evidence, column.column, periods);
  const saw = { period: nameOf(column.column), customer: nameOf(customer.column) };
  return confidence === 0 ? undefined : { shape: "snapshots", confidence, saw };
}
const MOST_REPEATS = 0.02;

function confidenceOf({ candidates }: Evidence, column: number, periods: number): number {
  const candidate = candidates[column];
  if (candidate === undefined) return 0;
  const { header, profile } = candidate;
  if (profile.writtenPeriods >= 0.8)
    return isCount(profile) && !isNamed(candidate, "period") ? 0 : 0.9;
  if (isNamed(candidate, "period")) return 0.85;
  const isOfPurchases = likeness(header, conceptNames.date) >= 1;
  return periods >= 2 && !isOfPurchases ? 0.6 : 0;
}

/** Numbers from 1980 to 2100 are years only where they are called so. */
function isCount({ numbers }: { readonly numbers: number }): boolean {
  return numbers > 0.5;
}

function pairsOf({ data }: Evidence, customer: number, period: number) {
  const pairs = new Set<string>();
  const periods = new Set<string>();
  let rows = 0;
  for (const row of data) {
    const [who, when] = [textOf(row[customer]), String(dayIn(row, period) ?? textOf(row[period]))];
    if (who === "" || when === "") continue;
    rows++;
    periods.add(when);
    pairs.add(`${when} ${who}`);
  }
  return { rows, repeats: rows - pairs.size, periods: periods.size };
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? cleanKey(String(cell)) : "";
}

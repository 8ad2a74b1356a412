import { nextOf, startOf, type Period } from "../calendar/period";
import { finer, spacingOf } from "../calendar/spacing";
import type { PeriodChoice } from "./period-headers";
import type { Column, KeyColumn, Table } from "./table";

/** The periods that snapshots cover. */
export interface Covered {
  readonly kind: Period;
  /** The first day of the first period, and the last day of the last one in which anybody has an amount. */
  readonly from: number;
  readonly until: number;
  readonly periods: number;
  /** The first days of periods between them in which nobody has an amount. */
  readonly missing: readonly number[];
}
export interface Snapshots {
  readonly table: Table;
  /** undefined where nobody has an amount in any period. */
  readonly covered: Covered | undefined;
}

/** One customer in one period. */
export interface SnapshotColumns {
  readonly customer: KeyColumn;
  /** A day of the period. */
  readonly days: Int32Array;
  /** Without them each row says that there was a customer. */
  readonly amounts: Float64Array | undefined;
}

/** Snapshots as the stretches that they show: from the first day of the period to before that of the next, worth the
 * amount. An amount of 0 is none. What follows the last period nobody knows: its stretches have no end. */
export function snapshotTable(
  { customer, days, amounts }: SnapshotColumns,
  choice: PeriodChoice
): Snapshots {
  const rows = Int32Array.from(days.keys()).filter((row) => amounts?.[row] !== 0);
  const seen = [...new Set(rows.map((row) => days[row]!))].sort((one, other) => one - other);
  const spacing = spacingOf(seen);
  const kind = finer(choice.kind ?? spacing, spacing);
  const starts = new Map(seen.map((day) => [day, startOf(kind, day)]));
  const from = rows.map((row) => starts.get(days[row]!) ?? 0);
  const covered = coveredBy(kind, [...new Set(starts.values())]);
  const columns: Record<string, Column> = {
    customer: {
      type: "key",
      codes: rows.map((row) => customer.codes[row]!),
      keys: customer.keys,
    },
    start: { type: "day", days: from },
    end: { type: "day", days: from.map((day) => endAfter(kind, day, covered)) },
  };
  if (amounts !== undefined)
    columns["amount"] = {
      type: "number",
      numbers: Float64Array.from(rows, (row) => amounts[row]!),
    };
  return { table: { size: rows.length, columns }, covered };
}

/** A blank day is 0. */
function endAfter(kind: Period, start: number, covered: Covered | undefined): number {
  const next = nextOf(kind, start);
  return covered !== undefined && next > covered.until ? 0 : next;
}

function coveredBy(kind: Period, starts: readonly number[]): Covered | undefined {
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const known = new Set(starts);
  const missing: number[] = [];
  for (let start = first; start < last; start = nextOf(kind, start)) {
    if (!known.has(start)) missing.push(start);
  }
  const periods = known.size + missing.length;
  return { kind, from: first, until: nextOf(kind, last) - 1, periods, missing };
}

import fc from "fast-check";
import type { Analysis } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import type { Raw } from "../../src/core/given";
import {
  FOREVER,
  type Key,
  type KeyColumn,
  type ResultTable,
  type Spells,
  type Table,
} from "../../src/core/table/table";
import { analyse } from "../../src/engine/analyse";
import { JANUARY_2024 } from "./orders";

export interface Subscription {
  readonly customer: Key;
  readonly start: number;
  /** The first day without it; 0 where it runs on. */
  readonly end: number;
  readonly amount?: number;
  readonly plan?: string;
  readonly reason?: string;
}

/** Few customers and few days, so that overlaps, renewals, gaps of a day and rows of no day are common; some amounts are 0 or
 * credits. */
export const ledgers = fc.array(
  fc
    .record({
      customer: fc.constantFrom<Key>("Ann", "Bob", "Cleo", "dan", "王芳", 7, 12),
      start: fc.integer({ min: JANUARY_2024, max: JANUARY_2024 + 150 }),
      days: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(undefined)),
      amount: fc.oneof(
        fc.integer({ min: 1, max: 20_000 }),
        fc.constant(0),
        fc.integer({ min: -9000, max: -1 })
      ),
    })
    .map(({ days, amount, ...row }) => ({
      ...row,
      end: days === undefined ? 0 : row.start + days,
      amount: amount / 100,
    })),
  { minLength: 1, maxLength: 30 }
);

export function subscriptionTable(rows: readonly Subscription[]): Table {
  const keys = [...new Set(rows.map(({ customer }) => customer))];
  const codes = Int32Array.from(rows, ({ customer }) => keys.indexOf(customer));
  const hasAmounts = rows.some(({ amount }) => amount !== undefined);
  const numbers = Float64Array.from(rows, ({ amount = 0 }) => amount);
  return {
    size: rows.length,
    columns: {
      customer: { type: "key", keys, codes },
      start: { type: "day", days: Int32Array.from(rows, ({ start }) => start) },
      end: { type: "day", days: Int32Array.from(rows, ({ end }) => end) },
      ...(hasAmounts ? { amount: { type: "number", numbers } } : {}),
      ...labelColumn(rows, "plan"),
      ...labelColumn(rows, "reason"),
    },
  };
}

function labelColumn(
  rows: readonly Subscription[],
  name: "plan" | "reason"
): Record<string, KeyColumn> {
  if (rows.every((row) => row[name] === undefined)) return {};
  const keys = [...new Set(rows.map((row) => row[name] ?? ""))];
  const codes = Int32Array.from(rows, (row) => keys.indexOf(row[name] ?? ""));
  return { [name]: { type: "key", keys, codes } };
}

export function subscriptionsOf(
  analysis: Analysis,
  rows: readonly Subscription[],
  settings: Raw = {}
): ResultTable {
  const analysed = analyse(analysis, subscriptionTable(rows), settings);
  if (isFault(analysed)) throw new Error(analysed.fault);
  return analysed.result;
}

export type SpellRow = readonly [from: number, until: number | undefined, amount: number];

/** The spells of one customer. */
export function spellsOfOne(rows: readonly SpellRow[]): Spells {
  return {
    starts: Int32Array.of(0, rows.length),
    from: Int32Array.from(rows, ([from]) => from),
    until: Int32Array.from(rows, ([, until]) => until ?? FOREVER),
    amounts: Float64Array.from(rows, ([, , amount]) => amount),
    hasAmounts: true,
  };
}

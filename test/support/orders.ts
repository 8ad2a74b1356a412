import fc from "fast-check";
import type { Cadence, Period } from "../../src/core/calendar/period";
import { WEEK_STARTS, YEAR_STARTS, type PeriodRules } from "../../src/core/calendar/period-rules";
import type { Analysis } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import type { Raw } from "../../src/core/given";
import type { Column, Key, ResultTable, Table } from "../../src/core/table/table";
import { analyse } from "../../src/engine/analyse";

export interface Order {
  readonly customer: Key;
  readonly date: number;
  readonly amount: number;
}

export const JANUARY_2024 = 45_292;

/** A small order log over some fourteen months. Few customers and days, so that ties and gaps are common. */
export const orderLogs = fc.array(
  fc.record({
    customer: fc.constantFrom<Key>("Ann", "Bob", "Cleo", "dan", "Émile", "王芳", 7, 12, 100),
    date: fc.integer({ min: JANUARY_2024, max: JANUARY_2024 + 420 }),
    amount: fc.integer({ min: -5000, max: 20_000 }).map((cents) => cents / 100),
  }),
  { minLength: 1, maxLength: 60 }
);

export const periodRules: fc.Arbitrary<PeriodRules> = fc.record({
  yearStart: fc.constantFrom(...YEAR_STARTS),
  weekStart: fc.constantFrom(...WEEK_STARTS),
});

export const cadences = (...periods: readonly Period[]): fc.Arbitrary<Cadence> =>
  fc
    .tuple(fc.constantFrom(...periods), periodRules)
    .map(([period, rules]) => ({ period, ...rules }));

/** One seed for all properties: a failure repeats itself, and fast-check prints the smallest case. */
export const runs = { seed: 20_261_122, numRuns: 200 };

export function tableOf(orders: readonly Order[]): Table {
  const keys = [...new Set(orders.map(({ customer }) => customer))];
  return {
    size: orders.length,
    columns: {
      customer: {
        type: "key",
        keys,
        codes: Int32Array.from(orders, (order) => keys.indexOf(order.customer)),
      },
      date: { type: "day", days: Int32Array.from(orders, ({ date }) => date) },
      amount: { type: "number", numbers: Float64Array.from(orders, ({ amount }) => amount) },
    },
  };
}

export function resultOf(analysis: Analysis, orders: readonly Order[], settings: Raw): ResultTable {
  const analysed = analyse(analysis, tableOf(orders), settings);
  if (isFault(analysed)) throw new Error(analysed.fault);
  return analysed.result;
}

/** The table of an example: one column per role, as the needs say. */
export function exampleTable({ needs, example }: Analysis): Table {
  const columns: Record<string, Column> = {};
  let size = 0;
  for (const [role, cells] of Object.entries(example.rows)) {
    const numbers = cells.map(Number);
    size = cells.length;
    const ids = cells.map((cell) => cell ?? "");
    const keys = [...new Set(ids)];
    if (needs[role]?.kind === "key")
      columns[role] = { type: "key", keys, codes: Int32Array.from(ids, (id) => keys.indexOf(id)) };
    else if (needs[role]?.kind === "day")
      columns[role] = { type: "day", days: Int32Array.from(numbers) };
    else columns[role] = { type: "number", numbers: Float64Array.from(numbers) };
  }
  return { size, columns };
}

import { MONTHLY } from "../calendar/period";
import { fault, isFault, type Outcome } from "../fault";
import type { Spells } from "../table/table";
import { levelsOf } from "./levels";
import { movementsIn } from "./movements";
import { firstOf, isOver, windowOf } from "./window";

/** Where a business stands at the end of its last complete month. */
export interface Standing {
  readonly month: string | number;
  readonly customers: number;
  /** Per month. */
  readonly revenue: number;
  /** How many complete months up to that one were looked at, a year at most. */
  readonly months: number;
  /** Share of the customers at the start of a month who stayed to its end, of all these months together. */
  readonly retention: number;
}
const MONTHS_OF_A_YEAR = 12;

export function standingOf(spells: Spells, grace: number, last: number): Outcome<Standing> {
  const from = firstOf(spells.from);
  if (from > last) return fault("no-rows-until-as-of");
  const window = windowOf({ ...MONTHLY, from, to: last });
  if (isFault(window)) return window;
  const { active, left } = movementsIn(window, levelsOf(spells, grace));
  const end = isOver(window, window.size - 1) ? window.size : window.size - 1;
  const first = Math.max(0, end - MONTHS_OF_A_YEAR);
  const opening = totalOf(active.customers.subarray(first, end));
  if (opening === 0) return fault("no-month-to-go-by");
  const month = window.names[end - 1]!;
  const customers = active.customers[end]!;
  if (customers === 0) return fault("nobody-to-keep", { month });
  return {
    month,
    customers,
    revenue: active.amounts[end]!,
    months: end - first,
    retention: (opening - totalOf(left.customers.subarray(first, end))) / opening,
  };
}

function totalOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

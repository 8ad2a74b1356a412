import { fault, type Fault } from "../fault";
import type { Entries } from "../table/table";
import type { Cohorts } from "./cohorts";

export const MEASURES = [
  "customers",
  "retention",
  "churn",
  "revenue",
  "revenueretention",
  "cumulative",
] as const;
export type Measure = (typeof MEASURES)[number];
export const MODES = ["on", "after", "previous"] as const;
export type Mode = (typeof MODES)[number];

export interface Asked {
  readonly measure: Measure;
  readonly mode: Mode;
}

/** What a cell of the grid is made of: `part` alone, `part / base`, or what is missing to a whole. */
export interface Cells {
  readonly part: Cell;
  readonly base?: Cell;
  readonly isLost: boolean;
  /** Part of the base, one by one: then the true share lies in an interval. */
  readonly isShare: boolean;
}
export type Cell = (cohort: number, age: number) => number;

/** Customers may count when they buy in a period, or in it or later, or against those of the period before. For money
 * only some of this has a meaning. */
const meaningful: Record<Measure, readonly Mode[]> = {
  customers: ["on", "after"],
  retention: MODES,
  churn: MODES,
  revenue: ["on"],
  revenueretention: ["on", "previous"],
  cumulative: ["on"],
};
const isMoney: Record<Measure, boolean> = {
  customers: false,
  retention: false,
  churn: false,
  revenue: true,
  revenueretention: true,
  cumulative: true,
};

export function refusalOf({ measure, mode }: Asked, { hasAmounts }: Entries): Fault | undefined {
  if (isMoney[measure] && !hasAmounts)
    return fault("no-amount-column", { measure, name: "values" });
  const modes = meaningful[measure];
  return modes.includes(mode)
    ? undefined
    : fault("mode-without-meaning", { mode, measure, modes: modes.join(", ") });
}

export function cellsOf(cohorts: Cohorts, { measure, mode }: Asked): Cells {
  const { customers, revenue } = cohorts;
  const bought = mode === "after" ? cohorts.lasting : cohorts.buyers;
  const buyers: Cell = (cohort, age) => bought[cohort]![age]!;
  const money: Cell = (cohort, age) => revenue[cohort]![age]!;
  const size: Cell = (cohort) => customers[cohort]!;
  const base = mode === "previous" ? before(buyers) : size;
  const ofCustomers = { part: buyers, base, isShare: mode !== "previous" };
  const plain = { isLost: false, isShare: false };
  const cells: Record<Measure, () => Cells> = {
    customers: () => ({ part: buyers, ...plain }),
    retention: () => ({ ...ofCustomers, isLost: false }),
    churn: () => ({ ...ofCustomers, isLost: true }),
    revenue: () => ({ part: money, ...plain }),
    revenueretention: () => ({
      part: money,
      base: mode === "previous" ? before(money) : (cohort) => money(cohort, 0),
      ...plain,
    }),
    cumulative: () => ({ part: running(revenue), base: size, ...plain }),
  };
  return cells[measure]();
}

/** The value of a cell; null where it has no base. */
export function valueOf({ part, base, isLost }: Cells, cohort: number, age: number): number | null {
  if (base === undefined) return part(cohort, age);
  return shareOf(part(cohort, age), base(cohort, age), isLost);
}

/** A base that is not above 0, such as a period whose refunds were more than its sales, has no shares. */
export function shareOf(part: number, base: number, isLost: boolean): number | null {
  if (!(base > 0)) return null;
  return isLost ? 1 - part / base : part / base;
}

/** At age 0 there is no period before: the first is compared with itself. */
function before(cell: Cell): Cell {
  return (cohort, age) => cell(cohort, Math.max(0, age - 1));
}

function running(revenue: Cohorts["revenue"]): Cell {
  const totals = revenue.map((row) => {
    let total = 0;
    return row.map((amount) => (total += amount));
  });
  return (cohort, age) => totals[cohort]![age]!;
}

import { wilson } from "../statistics";
import type { ResultValue } from "../table/table";
import { shareOf, type Cells } from "./cohort-measures";
import type { Cohorts } from "./cohorts";

const LEVEL = 0.95;

/** Of days, some three years. */
export const MOST_AGES = 1_000;

/** The ages people ask for. */
const MILESTONES = [60, 48, 36, 24, 12, 6, 3];

export interface Point {
  /** Customers of the cohorts that have reached the age. */
  readonly customers: number;
  readonly average: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** For each age the weighted average of the cohorts that have reached it: of shares the sum of the parts / the sum of the
 * bases, else the mean. Periods in which nobody started are no cohorts here. */
export function pointsOf({ names, customers }: Cohorts, cells: Cells): Point[] {
  const started = [...customers.keys()].filter((cohort) => customers[cohort]! > 0);
  return names.map((_, age) => {
    const reached = started.filter((cohort) => cohort + age < names.length);
    const size = reached.reduce((sum, cohort) => sum + customers[cohort]!, 0);
    return { customers: size, ...averageOf(reached, age, cells) };
  });
}

function averageOf(
  reached: readonly number[],
  age: number,
  cells: Cells
): Omit<Point, "customers"> {
  const { part, base = () => 1, isLost, isShare } = cells;
  let [parts, bases] = [0, 0];
  for (const cohort of reached) {
    const size = base(cohort, age);
    if (!(size > 0)) continue;
    parts += part(cohort, age);
    bases += size;
  }
  const average = shareOf(parts, bases, isLost);
  // At age 0 everyone is there: nothing is uncertain about it.
  if (!isShare || bases === 0 || age === 0) return { average, low: null, high: null };
  return { average, ...wilson(isLost ? bases - parts : parts, bases, LEVEL) };
}

/** The latest milestone that at least half of the customers have reached. */
export function milestoneOf(customers: readonly ResultValue[]): number | undefined {
  const half = Number(customers[0]!) / 2;
  return MILESTONES.find((age) => Number(customers[age] ?? 0) >= Math.max(1, half));
}

import type { Key } from "../table/table";
import { GROUPS, type Group } from "./groups";

/** How often a customer of each group counts; those that are not named do not. */
export type Weights = Readonly<Partial<Record<Group, number>>>;

const atStart = { stayed: 1, lost: 1 } as const;
const joined = { "joined and stayed": 1, "joined and left": 1 } as const;

/** What conventions count. Who returned is at the end, and new to none of them. */
export const MEASURES = {
  allLost: { lost: 1, "joined and left": 1 },
  startersLost: { lost: 1 },
  startersKept: { stayed: 1 },
  /** Those at the end minus all who joined, whether they are at the end or not. */
  endWithoutNew: { stayed: 1, "returned and stayed": 1, "joined and left": -1 },
  atStart,
  atStartOrNew: { ...atStart, ...joined },
  /** The mean of those at the start and those at the end. */
  average: { stayed: 1, lost: 0.5, "joined and stayed": 0.5, "returned and stayed": 0.5 },
  joined,
} as const satisfies Readonly<Record<string, Weights>>;
export type Measure = keyof typeof MEASURES;

/** The ways to say how many were lost or kept: how many of how many, and who says it so. */
export const CONVENTIONS = {
  start: { numerator: "allLost", denominator: "atStart", users: "formulas from counts" },
  "starters only": {
    numerator: "startersLost",
    denominator: "atStart",
    users: "Recurly, Baremetrics, ProfitWell, MOVEMENTS",
  },
  plusnew: { numerator: "allLost", denominator: "atStartOrNew", users: "Stripe" },
  average: { numerator: "allLost", denominator: "average", users: "common in reports" },
  acquired: { numerator: "allLost", denominator: "joined", users: "some marketing articles" },
  "CRR by count": {
    numerator: "endWithoutNew",
    denominator: "atStart",
    users: "the usual retention formula, RETENTION",
  },
  "CRR by identity": { numerator: "startersKept", denominator: "atStart", users: "MOVEMENTS" },
} as const satisfies Readonly<
  Record<string, { numerator: Measure; denominator: Measure; users: string }>
>;
export type Convention = keyof typeof CONVENTIONS;

export function conventions(): readonly Convention[] {
  // The keys of the table above are the conventions.
  return Object.keys(CONVENTIONS) as Convention[];
}

/** How a customer of a group counts in a measure. */
export function weightOf(measure: Measure, group: Group): number {
  const weights: Weights = MEASURES[measure];
  return weights[group] ?? 0;
}

/** How many a measure counts of the customers in the groups. */
export function measured(
  measure: Measure,
  customers: Readonly<Record<Group, readonly Key[]>>
): number {
  return GROUPS.reduce((sum, group) => sum + weightOf(measure, group) * customers[group].length, 0);
}

export interface Difference {
  readonly group: Group;
  /** How much more often the second convention counts a customer of the group. */
  readonly numerator: number;
  readonly denominator: number;
}

/** Why two conventions disagree: the groups that they count differently. */
export function differencesBetween(one: Convention, other: Convention): Difference[] {
  return GROUPS.map((group) => ({
    group,
    numerator: more("numerator", group),
    denominator: more("denominator", group),
  })).filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0);

  function more(part: "numerator" | "denominator", group: Group): number {
    return weightOf(CONVENTIONS[other][part], group) - weightOf(CONVENTIONS[one][part], group);
  }
}

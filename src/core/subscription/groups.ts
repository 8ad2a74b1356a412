import type { Facts, Key } from "../table/table";
import { spellsOf } from "../table/fact-columns";
import { levelsOf, type Levels } from "./levels";

/** What became of a customer between the evening before a period and its last evening. Who left and came back in between
 * stayed; returned: there before the period, but not on the evening before it. */
export const GROUPS = [
  "stayed",
  "lost",
  "joined and stayed",
  "joined and left",
  "returned and stayed",
  "returned and left",
] as const;
export type Group = (typeof GROUPS)[number];

export interface Days {
  readonly from: number;
  readonly to: number;
  readonly grace: number;
}

/** The group of each customer, in the order of the facts; undefined for one who was not there in the period. */
export function groupsOf(facts: Facts, { from, to, grace }: Days): (Group | undefined)[] {
  const levels = levelsOf(spellsOf(facts, "spells"), grace);
  return facts.keys.map((_, customer) => groupOf(coursesOf(levels, customer), from, to));
}

/** Every customer who was there in the period, by group, in the order of the facts. */
export function reconcileCustomers(
  facts: Facts,
  days: Days
): Readonly<Record<Group, readonly Key[]>> {
  const groups = groupsOf(facts, days);
  const of = (wanted: Group) => facts.keys.filter((_, customer) => groups[customer] === wanted);
  // Of every group: the names of GROUPS are its keys.
  return Object.fromEntries(GROUPS.map((group) => [group, of(group)])) as Record<Group, Key[]>;
}

/** The days on which a customer is active: from the first to before the second. */
type Course = readonly (readonly [from: number, until: number])[];

function coursesOf({ starts, from, until }: Levels, customer: number): Course {
  const first = starts[customer]!;
  const size = starts[customer + 1]! - first;
  return Array.from({ length: size }, (_, at) => [from[first + at]!, until[first + at]!]);
}

function groupOf(course: Course, first: number, last: number): Group | undefined {
  const isActiveOn = (day: number) => course.some(([from, until]) => from <= day && day < until);
  const stays = isActiveOn(last);
  if (isActiveOn(first - 1)) return stays ? "stayed" : "lost";
  if (!course.some(([from, until]) => from <= last && first < until)) return undefined;
  if (course[0]![0] >= first) return stays ? "joined and stayed" : "joined and left";
  return stays ? "returned and stayed" : "returned and left";
}

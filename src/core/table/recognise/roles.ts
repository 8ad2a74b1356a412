import { fits } from "./fits";
import type { Profile } from "./profile";
import type { RoleGuess, Roles, Shape } from "./recognition";
import { conceptNames, type Concept } from "./synonyms";
import { likeness } from "./words";

/** A column as the roles see it. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly profile: Profile;
}

/** Header and content weigh alike; a role needs at least this much of both together. */
const HEADER_WEIGHT = 0.5;
const LEAST = 0.3;

/** The roles of each shape and what fills them. Of two that fit alike the first is given a column first: dates and
 * amounts, for what is left over is easier to tell apart. */
const rolesByShape: Readonly<Record<Shape, Readonly<Record<string, Concept>>>> = {
  purchases: {
    date: "date",
    amount: "amount",
    customer: "customer",
    order: "order",
    currency: "currency",
  },
  subscriptions: {
    start: "start",
    end: "end",
    amount: "amount",
    customer: "customer",
    plan: "plan",
    reason: "reason",
    currency: "currency",
  },
  snapshots: { period: "period", amount: "amount", customer: "customer", currency: "currency" },
  "cross-tab": { customer: "customer", currency: "currency" },
  changes: {
    before: "before",
    after: "after",
    everBefore: "everBefore",
    customer: "customer",
    currency: "currency",
  },
  counts: { period: "period", start: "atStart", lost: "lost", joined: "joined" },
};

/** For each role the column that fits best; no column has two roles. */
export function assignRoles(candidates: readonly Candidate[], shape: Shape): Roles {
  const pairs = Object.entries(rolesByShape[shape]).flatMap(([role, concept]) =>
    candidates.map((candidate) => ({ role, ...scored(candidate, concept) }))
  );
  const ranked = pairs
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const roles: Record<string, RoleGuess> = {};
  const taken = new Set<number>();
  for (const { role, column, score, because } of ranked) {
    if (roles[role] !== undefined || taken.has(column)) continue;
    roles[role] = { column, confidence: Math.round(score * 100) / 100, because };
    taken.add(column);
  }
  return roles;
}

function scored({ column, header, profile }: Candidate, concept: Concept) {
  const named = likeness(header, conceptNames[concept]);
  const fitting = fits[concept](profile);
  const score = fitting === 0 ? 0 : HEADER_WEIGHT * named + (1 - HEADER_WEIGHT) * fitting;
  const because: RoleGuess["because"] =
    named === 0 ? "content" : fitting >= 0.5 ? "header-and-content" : "header";
  return { column, score: named > 0 || isEnough(concept, fitting) ? score : 0, because };
}

/** Any text could be an order number, and any number a count: without a header only clear content makes a role. */
function isEnough(concept: Concept, fitting: number): boolean {
  return BY_CONTENT.has(concept) && fitting >= 0.6;
}
const BY_CONTENT: ReadonlySet<Concept> = new Set([
  "customer",
  "date",
  "amount",
  "period",
  "currency",
]);

import type { Profile } from "./profile";
import type { Role, RoleGuess } from "./recognition";
import { roleNames } from "./synonyms";
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
/** Dates and amounts first: what is left over is easier to tell apart. */
const ROLES: readonly Role[] = ["date", "amount", "customer", "order"];

/** For each role the column that fits best; no column has two roles. */
export function assignRoles(candidates: readonly Candidate[]): Partial<Record<Role, RoleGuess>> {
  const pairs = ROLES.flatMap((role) =>
    candidates.map((candidate) => ({ role, ...scored(candidate, role) }))
  );
  const ranked = pairs
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const roles: Partial<Record<Role, RoleGuess>> = {};
  const taken = new Set<number>();
  for (const { role, column, score, because } of ranked) {
    if (roles[role] !== undefined || taken.has(column)) continue;
    roles[role] = { column, confidence: Math.round(score * 100) / 100, because };
    taken.add(column);
  }
  return roles;
}

function scored({ column, header, profile }: Candidate, role: Role) {
  const named = likeness(header, roleNames[role]);
  const fits = fit[role](profile);
  const score = fits === 0 ? 0 : HEADER_WEIGHT * named + (1 - HEADER_WEIGHT) * fits;
  const because: RoleGuess["because"] =
    named === 0 ? "content" : fits >= 0.5 ? "header-and-content" : "header";
  return { column, score: named > 0 || isEnough(role, fits) ? score : 0, because };
}

/** Any text could be an order number: without a header only clear content makes a role. */
function isEnough(role: Role, fits: number): boolean {
  return role !== "order" && fits >= 0.6;
}

/** How well the content fits a role, 0 to 1; 0 rules it out. */
const fit: Readonly<Record<Role, (profile: Profile) => number>> = {
  date: ({ dates, mayBeSerials }) => (dates < 0.5 ? 0 : dates * (mayBeSerials ? 0.8 : 1)),
  amount({ numbers, dates, decimals, mayBeSerials, isIncreasing }) {
    const amounts = numbers + (mayBeSerials ? dates : 0);
    if (amounts < 0.5) return 0;
    return (
      amounts * (isIncreasing && decimals === 0 ? 0.4 : 0.65 + 0.35 * Math.min(1, decimals * 2))
    );
  },
  customer({ filled, dates, decimals, words, different, mayBeSerials }) {
    if (filled === 0 || decimals > 0.1 || (dates > 0.5 && !mayBeSerials)) return 0;
    return repeats(different) * (words > 0.5 ? 1 : 0.7);
  },
  order({ filled, dates, decimals, different, mayBeSerials }) {
    if (filled === 0 || decimals > 0.1 || (dates > 0.5 && !mayBeSerials)) return 0;
    return different;
  },
};

/** Customers come again, but are more than a handful of labels. */
function repeats(different: number): number {
  if (different < 0.02) return 0.2;
  return different > 0.98 ? 0.6 : 0.9;
}

import type { Profile } from "./profile";
import type { Concept } from "./synonyms";

/** How well the content of a column fits what it may be, 0 to 1; 0 rules it out. */
export const fits: Readonly<Record<Concept, (profile: Profile) => number>> = {
  date: (profile) => days(profile, 0.8),
  amount: amounts,
  customer: (profile) =>
    isIdentity(profile) ? repeats(profile.different) * (profile.words > 0.5 ? 1 : 0.7) : 0,
  order: (profile) => (isIdentity(profile) ? profile.different : 0),
  start: (profile) => days(profile, 0.7),
  end,
  plan: labels,
  reason: ({ filled, words }) => (filled === 0 ? 0.5 : words),
  period: ({ periods }) => (periods < 0.8 ? 0 : periods),
  before: amounts,
  after: amounts,
  everBefore: ({ filled, numbers, words, flags }) =>
    filled === 0 ? 0 : Math.max(numbers, flags, words * 0.6),
  atStart: counts,
  lost: counts,
  joined: counts,
  currency: ({ currencies }) => (currencies < 0.9 ? 0 : currencies),
};

/** Numbers that could be ids weigh less. Those that are dates when somebody says so are so by their header only. */
function days({ dates, dateNumbers, mayBeSerials }: Profile, asSerials: number): number {
  if (dates < 0.5) return dateNumbers < 0.9 ? 0 : 0.5;
  return dates * (mayBeSerials ? asSerials : 1);
}

/** Whoever has not ended yet has no end, which may be everybody. */
function end({ filled, dates, zeros, mayBeSerials }: Profile): number {
  if (filled === 0 || zeros === 1) return 0.5;
  const days = dates / (1 - zeros);
  return days < 0.5 ? 0 : days * (mayBeSerials ? 0.7 : 1);
}

function amounts({ numbers, dates, decimals, mayBeSerials, isIncreasing }: Profile): number {
  const all = numbers + (mayBeSerials ? dates : 0);
  if (all < 0.5) return 0;
  return all * (isIncreasing && decimals === 0 ? 0.4 : 0.65 + 0.35 * Math.min(1, decimals * 2));
}

function counts({ numbers, dates, decimals, mayBeSerials }: Profile): number {
  const all = numbers + (mayBeSerials ? dates : 0);
  return all < 0.5 || decimals > 0.1 ? 0 : all;
}

function labels({ words, different }: Profile): number {
  return words * (different < 0.5 ? 1 : 0.5);
}

/** Neither dates nor amounts: ids, names, mail addresses. */
function isIdentity({ filled, dates, decimals, mayBeSerials }: Profile): boolean {
  return filled > 0 && decimals <= 0.1 && (dates <= 0.5 || mayBeSerials);
}

/** Customers come again, but are more than a handful of labels. */
function repeats(different: number): number {
  if (different < 0.02) return 0.2;
  return different > 0.98 ? 0.6 : 0.9;
}

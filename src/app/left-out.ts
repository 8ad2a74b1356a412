import type { Finding } from "../core/table/reading";
import type { Found, LastRun } from "./recipe";
import type { Refreshed } from "./refresh";

/** What was found, one for each kind of finding and role. */
export function foundIn(findings: readonly Finding[]): Found[] {
  const counts = new Map<string, Found>();
  for (const { code, role, count } of findings) {
    const before = counts.get(`${code} ${role}`)?.count ?? 0;
    counts.set(`${code} ${role}`, { code, role, count: before + count });
  }
  return [...counts.values()];
}

/** A refresh that uses fewer of the rows that it reads than the one before is no mere success. */
export function leavesOutMore(refreshed: Refreshed): boolean {
  return "after" in refreshed && refreshed.after.last.skipped > refreshed.before.last.skipped;
}

/**
 * Findings of a refresh that the run before had not, or less often; those that cost rows come first. Where it is not known what
 * the run before had, they are those that cost rows, if more rows are left out now.
 */
export function newFindings(findings: readonly Finding[], then: LastRun, now: LastRun): Finding[] {
  const before = new Map(then.found?.map(({ code, role, count }) => [`${code} ${role}`, count]));
  const counts = new Map(
    foundIn(findings).map((found) => [`${found.code} ${found.role}`, found.count])
  );
  const isNew = ({ code, role, effect }: Finding) => {
    if (!then.found) return effect === "skipped" && now.skipped > then.skipped;
    return (counts.get(`${code} ${role}`) ?? 0) > (before.get(`${code} ${role}`) ?? 0);
  };
  const fresh = findings.filter(isNew);
  const costs = ({ effect }: Finding) => effect === "skipped";
  return [...fresh.filter(costs), ...fresh.filter((each) => !costs(each))];
}

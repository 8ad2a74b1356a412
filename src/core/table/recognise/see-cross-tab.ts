import { nameOf as periodName } from "../../calendar/period";
import type { PeriodHeaders } from "../period-headers";
import { rowsArePeriods, type Evidence, type Seen } from "./evidence";
import { conceptNames } from "./synonyms";
import { likeness } from "./words";

/** Customers below each other, periods beside each other, amounts where they meet. */
export function crossTabSeen(evidence: Evidence): Seen | undefined {
  const { periods, rolesAs, nameOf } = evidence;
  if (periods === undefined || rolesAs["cross-tab"]["customer"] === undefined) return undefined;
  const isOther = rowsArePeriods(evidence) || countsStandBelowEachOther(evidence);
  if (isOther || !mostlyNumbers(evidence, periods)) return undefined;
  const shown = (at: number) => {
    const found = periods.columns.at(at);
    if (found === undefined || periods.lacksYear) return nameOf(found?.column ?? 0);
    return periodName(periods.kind, found.from);
  };
  return {
    shape: "cross-tab",
    confidence: 0.9,
    saw: { count: periods.columns.length, first: shown(0), last: shown(-1) },
  };
}

function mostlyNumbers({ candidates }: Evidence, { columns }: PeriodHeaders): boolean {
  const numbers = columns.filter(({ column }) => {
    const profile = candidates[column]?.profile;
    return profile !== undefined && (profile.numbers > 0.5 || profile.filled === 0);
  });
  return numbers.length > columns.length / 2;
}

/** "At start", "New", "Lost" below each other: what stands beside them are no customers. */
function countsStandBelowEachOther({ candidates, data }: Evidence): boolean {
  const words = candidates.find(({ profile }) => profile.words > 0.5);
  if (words === undefined) return false;
  const texts = data.flatMap((row) => {
    const cell = row[words.column];
    return typeof cell === "string" ? [cell] : [];
  });
  const found = (["atStart", "lost", "joined"] as const).filter((concept) =>
    texts.some((text) => likeness(text, conceptNames[concept]) >= 0.9)
  );
  return found.length >= 2;
}

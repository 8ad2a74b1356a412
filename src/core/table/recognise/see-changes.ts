import { periodHeaders } from "../period-headers";
import type { RoleGuess } from "./recognition";
import { rowsArePeriods, type Evidence, type Seen } from "./evidence";

/** Two amounts of one customer, named before and after, or after two periods; no dates beside them. */
export function changesSeen(evidence: Evidence): Seen | undefined {
  if (rowsArePeriods(evidence) || evidence.candidates.some(({ profile }) => profile.dates > 0.5))
    return undefined;
  return seenByName(evidence) ?? seenByPeriods(evidence);
}

function seenByName({ rolesAs, nameOf }: Evidence): Seen | undefined {
  const { before, after } = rolesAs.changes;
  if (before === undefined || after === undefined) return undefined;
  if (before.because === "content" || after.because === "content") return undefined;
  const saw = { before: nameOf(before.column), after: nameOf(after.column) };
  return { shape: "changes", confidence: 0.85, saw };
}

/** The earlier of the two periods is the one before, wherever it stands. */
function seenByPeriods({ candidates, headerRow, rolesAs, nameOf }: Evidence): Seen | undefined {
  const columns = periodHeaders(headerRow)?.columns ?? [];
  const numbers = columns.filter(({ column }) => (candidates[column]?.profile.numbers ?? 0) > 0.5);
  if (columns.length !== 2 || numbers.length !== 2) return undefined;
  const [one, other] = [...numbers].sort((a, b) => a.from - b.from);
  if (one === undefined || other === undefined) return undefined;
  const guess = (column: number): RoleGuess => ({ column, confidence: 0.7, because: "header" });
  const roles = { ...rolesAs.changes, before: guess(one.column), after: guess(other.column) };
  const saw = { before: nameOf(one.column), after: nameOf(other.column) };
  return { shape: "changes", confidence: 0.7, saw, roles };
}

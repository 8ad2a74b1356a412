import type { Grid } from "../table";
import type { RoleGuess } from "./recognition";
import type { Candidate } from "./roles";
import { dayIn, type Evidence, type Seen } from "./evidence";
import { conceptNames } from "./synonyms";
import { likeness } from "./words";

/** A start and an end: by their names where the content does not contradict them, else by their content alone. */
export function subscriptionsSeen(evidence: Evidence): Seen | undefined {
  const { start, end } = evidence.rolesAs.subscriptions;
  const isNamed = end !== undefined && end.because !== "content" && end.confidence >= LEAST_NAMED;
  const seen =
    start !== undefined && isNamed ? seenByName(evidence, start, end) : seenByContent(evidence);
  return seen !== undefined && isLog(evidence, seen.start) ? undefined : seen?.seen;
}
const LEAST_NAMED = 0.5;

interface Found {
  readonly seen: Seen;
  readonly start: number;
}

function seenByName(evidence: Evidence, start: RoleGuess, end: RoleGuess): Found | undefined {
  const { candidates, data } = evidence;
  if (startLikeness(candidates[start.column]) === 0) return undefined;
  const { pairs, ordered } = pairsOf(data, start.column, end.column);
  const isReversed = pairs >= ENOUGH_PAIRS && ordered < REVERSED * pairs;
  return isReversed
    ? found(evidence, { ...end, because: "content" }, { ...start, because: "content" })
    : found(evidence, start, end);
}
/** A few rows may be wrong; where most are, the names are. */
const ENOUGH_PAIRS = 3;
const REVERSED = 0.2;

/** Two columns of dates of which one is never before the other, and mostly long after it or blank. */
function seenByContent(evidence: Evidence): Found | undefined {
  const dates = evidence.candidates.filter(
    ({ header, profile }) => profile.dates > 0.9 && likeness(header, conceptNames.date) < 1
  );
  for (const first of dates) {
    for (const second of dates) {
      if (first === second || !isStretch(evidence.data, first.column, second.column)) continue;
      const guess = (column: number) => ({ column, confidence: 0.5, because: "content" as const });
      return found(evidence, guess(first.column), guess(second.column), 0.55);
    }
  }
  return undefined;
}

function isStretch(data: Grid, first: number, second: number): boolean {
  const { pairs, ordered, lengths, open } = pairsOf(data, first, second);
  const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  return pairs >= ENOUGH_PAIRS && ordered === pairs && open > 0 && middle >= SHORTEST_STRETCH;
}
/** Days; deliveries follow their orders sooner. */
const SHORTEST_STRETCH = 25;

function found(
  { rolesAs, nameOf }: Evidence,
  start: RoleGuess,
  end: RoleGuess,
  confidence = 0.9
): Found {
  const saw = { start: nameOf(start.column), end: nameOf(end.column) };
  const others = Object.entries(rolesAs.subscriptions).filter(
    ([role, { column }]) =>
      role !== "start" && role !== "end" && column !== start.column && column !== end.column
  );
  const roles = { ...Object.fromEntries(others), start, end };
  return { seen: { shape: "subscriptions", confidence, saw, roles }, start: start.column };
}

/** Orders may be cancelled too: a column that names the day of a purchase better than another the start tells. */
function isLog({ candidates, rolesAs }: Evidence, start: number): boolean {
  const { date } = rolesAs.purchases;
  if (date === undefined || date.column === start) return false;
  const named = likeness(candidates[date.column]?.header ?? "", conceptNames.date);
  return named > startLikeness(candidates[start]) + 0.15;
}

function startLikeness(candidate: Candidate | undefined): number {
  return likeness(candidate?.header ?? "", conceptNames.start);
}

/** The rows that have both days, how many of them in order, and those that have only the first. */
function pairsOf(data: Grid, first: number, second: number) {
  const lengths: number[] = [];
  let open = 0;
  for (const row of data) {
    const [from, until] = [dayIn(row, first), dayIn(row, second)];
    if (from === undefined) continue;
    if (until === undefined) open++;
    else lengths.push(until - from);
  }
  const ordered = lengths.filter((length) => length >= 0).length;
  return { pairs: lengths.length, ordered, lengths, open };
}

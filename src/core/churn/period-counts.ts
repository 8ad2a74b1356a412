import { nameOf, nextOf } from "../calendar/period";
import { fault, isFault, type Fault, type Outcome } from "../fault";
import { numbersOf } from "../table/fact-columns";
import { periodHeaders, type PeriodHeaders } from "../table/period-headers";
import { FIRST_USUAL_DAY } from "../table/settle-days";
import type { Facts, Key } from "../table/table";

/** Counts of one period, checked: whole, not negative, and no more lost than there were. */
export interface PeriodCounts {
  readonly name: string;
  readonly start: number;
  readonly lost: number;
  /** Missing where the rows do not say who joined. */
  readonly joined?: number;
}

/** A period between two others that no row is of. */
export interface MissingPeriod {
  readonly name: string;
}

/** One per row, the oldest first where the names of the periods tell, and one for each period missing between them. */
export function countsOf(facts: Facts): Outcome<(PeriodCounts | MissingPeriod)[]> {
  const [start, lost] = [numbersOf(facts, "start"), numbersOf(facts, "lost")];
  const joined = facts.columns.joined === undefined ? undefined : numbersOf(facts, "joined");
  const rows: (PeriodCounts | MissingPeriod)[] = [];
  for (const { row, name } of inOrder(facts.keys)) {
    if (row === undefined) {
      rows.push({ name });
      continue;
    }
    const counts = {
      name,
      start: start[row]!,
      lost: lost[row]!,
      ...(joined === undefined ? {} : { joined: joined[row]! }),
    };
    const refused = impossible(counts);
    if (isFault(refused)) return refused;
    rows.push(counts);
  }
  return rows;
}

function impossible({ name, start, lost, joined }: PeriodCounts): Fault | undefined {
  for (const count of [start, lost, joined ?? 0]) {
    const values = { period: name, value: count };
    if (count < 0) return fault("negative-count", values);
    if (!Number.isInteger(count)) return fault("fractional-count", values);
  }
  const base = start + (joined ?? 0);
  if (lost <= base) return undefined;
  const values = { period: name, lost, base };
  return joined === undefined
    ? fault("more-lost-than-at-start", values)
    : fault("more-lost-than-there-were", values);
}

export function isCounted(row: PeriodCounts | MissingPeriod): row is PeriodCounts {
  return "start" in row;
}

interface Named {
  /** Missing where no row is of the period. */
  readonly row?: number;
  readonly name: string;
}

/** Dates and years stand for themselves; texts go by the calendar where all of them are periods in one direction. */
function inOrder(keys: readonly Key[]): readonly Named[] {
  const rows = [...keys.keys()];
  if (keys.every((key) => typeof key === "number"))
    rows.sort((one, other) => Number(keys[one]) - Number(keys[other]));
  const sorted = rows.map((row) => keys[row]!);
  const calendar = periodHeaders(sorted, {}, sorted.length);
  const days = calendar?.columns.map(({ from }) => from) ?? [];
  const named = rows.map((row, at) => ({ row, name: nameIn(sorted[at]!, days[at]) }));
  const isNewestFirst = (days.at(-1) ?? 0) < (days[0] ?? 0);
  const oldestFirst = isNewestFirst ? named.reverse() : named;
  if (calendar === undefined) return oldestFirst;
  return withMissing(oldestFirst, isNewestFirst ? days.reverse() : days, calendar);

  function nameIn(key: Key, day: number | undefined): string {
    if (typeof key === "string") return key;
    if (calendar !== undefined && day !== undefined) return nameOf(calendar.kind, day);
    return key < FIRST_USUAL_DAY ? String(key) : nameOf("day", Math.floor(key));
  }
}

/** Nothing is missing where no two periods adjoin (half-years are every other quarter), nor between days, which may leave
 * out weekends. Without their year, periods that are not there have no name. */
function withMissing(
  named: readonly Named[],
  days: readonly number[],
  { kind, lacksYear }: PeriodHeaders
): readonly Named[] {
  const ends = days.map((day) => nextOf(kind, day));
  const doAdjoin = days.some((day, at) => day === ends[at - 1]);
  if (kind === "day" || lacksYear || !doAdjoin) return named;
  return named.flatMap((one, at) => {
    const missing: Named[] = [];
    let day = ends[at - 1] ?? days[at]!;
    for (; day < days[at]!; day = nextOf(kind, day)) missing.push({ name: nameOf(kind, day) });
    return [...missing, one];
  });
}

import { nextOf, startOf } from "../core/calendar/period";
import type { Analysis, Param } from "../core/define";
import type { Raw } from "../core/given";
import type { Reading } from "../core/table/reading";
import type { Days } from "./state";

/** The days that the rows cover: of snapshots whole periods, else from the earliest to the latest day of a row. */
export function daysOf({ table, covered }: Reading, { rollUp }: Analysis): Days | undefined {
  if (covered !== undefined) return { first: covered.from, last: covered.until };
  const column = rollUp.on === undefined ? undefined : table.columns[rollUp.on];
  if (column?.type !== "day" || table.size === 0) return undefined;
  let [first, last] = [Infinity, 0];
  const { days } = column;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

/** The settings that follow from the rows where the user leaves them open: days that must be given are the last complete
 * month, and snapshots are known until their last period ends. */
export function settingsFrom(analysis: Analysis, days: Days, isCovered: boolean): Raw {
  const until = analysis.rollUp.until?.setting ?? "asOf";
  const isKnown = isCovered && Object.hasOwn(analysis.settings, until);
  return { ...lastMonth(analysis, days), ...(isKnown ? { [until]: days.last } : {}) };
}

function lastMonth({ settings }: Analysis, { last }: Days): Raw {
  const month = startOf("month", last);
  const isComplete = nextOf("month", month) - 1 === last;
  const from = isComplete ? month : startOf("month", month - 1);
  const until = isComplete ? last : month - 1;
  const names = Object.entries<Param>(settings)
    .filter(([, param]) => isDayToGive(param))
    .map(([name]) => name);
  return Object.fromEntries(
    names.map((name, at) => [name, at === names.length - 1 ? until : from])
  );
}

/** A day without which nothing can be computed. */
export function isDayToGive({ kind, usual, optional, each }: Param): boolean {
  return kind === "day" && usual === undefined && !optional && !each;
}

import type { Refreshed } from "./refresh";
import type { Edits, Job, PaneState, Result, Task } from "./state";

const NONE: Edits = { count: 0, begun: 0, checked: 0, answered: 0 };

/** Whether cells that the answer was read from have changed since. */
export function hasEditedAnswer({ result, edits = NONE }: PaneState): boolean {
  return result !== undefined && edits.count > edits.answered;
}

/** The same of what was found in the rows. */
export function hasEditedCheck({ account, edits = NONE }: PaneState): boolean {
  return account !== undefined && edits.count > edits.checked;
}

export function edited({ edits = NONE }: PaneState): Edits {
  return { ...edits, count: edits.count + 1 };
}

/** What changes while rows are read may have been read before or after. */
export function readingBegan({ edits }: PaneState, task: Task): Edits | undefined {
  return edits && (task === "check" || task === "run") ? { ...edits, begun: edits.count } : edits;
}

export function rowsRead(
  edits: Edits | undefined,
  what: "checked" | "answered"
): Edits | undefined {
  if (!edits) return undefined;
  const { begun } = edits;
  return { ...edits, checked: begun, ...(what === "answered" ? { answered: begun } : {}) };
}

/** Whether a job reads one of these columns of the sheet. */
export function reads({ shape, mapping }: Job, columns: readonly number[]): boolean {
  const read = Object.values(mapping);
  const { firstPeriod = 0, lastPeriod = -1 } = mapping;
  const [from, to] = [Math.min(firstPeriod, lastPeriod), Math.max(firstPeriod, lastPeriod)];
  const isPeriod = (column: number) => shape === "cross-tab" && column >= from && column <= to;
  return columns.some((column) => read.includes(column) || isPeriod(column));
}

/** Whether a refresh asked the same of the same columns, and found other rows there: formulas change without an edit. */
export function foundOthers(refreshed: Refreshed, { job, account }: Result): boolean {
  if (!("after" in refreshed)) return false;
  const { source, analysis, rules, last } = refreshed.after;
  const { place } = job.source;
  const isSame =
    analysis === job.analysis &&
    source.sheetId === place.sheet.id &&
    source.headerRow - source.above === place.firstRow &&
    source.columns.every(({ role, column }) => job.mapping[role] === column) &&
    JSON.stringify(sorted(rules)) === JSON.stringify(sorted(job.rules));
  const { read, used, skipped, amountUsed } = account;
  const found = [place.rows, read, used, skipped, amountUsed];
  const then = [source.rows, last.read, last.used, last.skipped, last.amount];
  return isSame && found.some((count, at) => count !== then[at]);
}

function sorted(record: object): [string, unknown][] {
  return Object.entries<unknown>({ ...record })
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

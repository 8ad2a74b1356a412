import {
  BLANK,
  BUSY,
  ERROR,
  FINE,
  HEADER,
  TOTAL,
  Tally,
  UNDECIDED,
  UNREADABLE,
} from "./column-reader";
import type { ColumnReader } from "./column-reader";
import { A_STEP, type Steps } from "../steps";
import type { ReadingPlan } from "./reading";

/** What became of the rows. */
export interface Judgement {
  readonly used: Int32Array;
  readonly blank: Tally;
  /** The first row, where it was taken for the header. */
  readonly header: Tally;
  readonly repeatedHeaders: Tally;
  readonly totals: Tally;
  /** Rows that end before they begin. */
  readonly reversed: Tally;
  /** For each column, what keeps cells from being used: by BLANK, ERROR, BUSY, UNREADABLE. */
  readonly cells: readonly Readonly<Record<number, Tally>>[];
}

type Unused = Omit<Judgement, "used">;
type Judged = Pick<ReadingPlan, "roles" | "rules" | "hidden">;

/** A row is used where every cell of it is fine. */
export function* judgeRows(
  plan: Judged,
  columns: readonly ColumnReader[],
  size: number
): Steps<Judgement> {
  const used = new Int32Array(size);
  const judgement = nothingJudged(columns);
  if (areAllSound(plan, columns)) {
    for (let row = 0; row < size; row++) used[row] = row;
    return { ...judgement, used };
  }
  const count = yield* judgeEach(plan, columns, { used, judgement });
  return { ...judgement, used: used.subarray(0, count) };
}

function areAllSound({ roles, rules, hidden }: Judged, columns: readonly ColumnReader[]): boolean {
  return (
    columns.every(({ isPlain }) => isPlain) &&
    columns.some(({ kind }) => kind === "day") &&
    roles.every(({ notBefore }) => notBefore === undefined) &&
    unreadOf(rules, hidden) === undefined
  );
}

/** How many rows are used. */
function* judgeEach(
  { roles, rules, hidden }: Judged,
  columns: readonly ColumnReader[],
  { used, judgement }: { readonly used: Int32Array; readonly judgement: Unused }
): Steps<number> {
  const size = used.length;
  const isReversed = reversals(roles, columns);
  const hasDates = columns.some(({ kind }) => kind === "day");
  const unread = unreadOf(rules, hidden);
  const mayBeBlank = roles.map((role) => role.mayBeBlank === true);
  const states = yield* combined(columns, mayBeBlank, size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (row % A_STEP === 0) yield;
    if (unread?.[row] === 1) continue;
    if (states[row] !== FINE) judgeUnused(columns, mayBeBlank, { row, judgement });
    else if (!hasDates && isTotal(columns, row)) {
      judgement.totals.add(row);
      if (rules.totals === "keep") used[count++] = row;
    } else if (isReversed(row)) judgement.reversed.add(row);
    else used[count++] = row;
  }
  return count;
}

function nothingJudged(columns: readonly ColumnReader[]): Unused {
  return {
    blank: new Tally(),
    header: new Tally(),
    repeatedHeaders: new Tally(),
    totals: new Tally(),
    reversed: new Tally(),
    cells: columns.map(() => ({
      [BLANK]: new Tally(),
      [ERROR]: new Tally(),
      [BUSY]: new Tally(),
      [UNREADABLE]: new Tally(),
    })),
  };
}

function unreadOf(rules: ReadingPlan["rules"], hidden: Uint8Array | undefined) {
  return rules.hidden === "skip" ? hidden : undefined;
}

/** FINE where all cells of the row are. */
function* combined(
  columns: readonly ColumnReader[],
  mayBeBlank: readonly boolean[],
  size: number
): Steps<Uint8Array> {
  const together = new Uint8Array(size);
  for (const [index, { states, isPlain }] of columns.entries()) {
    if (isPlain) continue;
    yield;
    const fine = mayBeBlank[index] ? BLANK : FINE;
    for (let row = 0; row < size; row++) {
      const state = states[row]!;
      if (state !== fine) together[row] = together[row]! | state;
    }
  }
  return together;
}

/** Whether a row holds a day that is before the one it must not be before. A blank day is 0 and is before none. */
function reversals(
  roles: ReadingPlan["roles"],
  columns: readonly ColumnReader[]
): (row: number) => boolean {
  const pairs = roles.flatMap(({ notBefore }, index) => {
    const first = roles.findIndex(({ role }) => role === notBefore);
    const [begins, ends] = [columns[first]?.values, columns[index]];
    return begins === undefined || ends === undefined ? [] : [{ begins, ends }];
  });
  if (pairs.length === 0) return () => false;
  return (row) =>
    pairs.some(({ begins, ends }) => ends.states[row] === FINE && ends.values[row]! < begins[row]!);
}

function judgeUnused(
  columns: readonly ColumnReader[],
  mayBeBlank: readonly boolean[],
  { row, judgement }: { readonly row: number; readonly judgement: Unused }
): void {
  if (columns.every(({ states }) => states[row] === BLANK)) judgement.blank.add(row);
  else if (isHeader(columns, row)) {
    (row === 0 ? judgement.header : judgement.repeatedHeaders).add(row);
  } else if (isTotal(columns, row)) judgement.totals.add(row);
  else
    columns.forEach(({ states }, index) => {
      const isFine = mayBeBlank[index] && states[row] === BLANK;
      if (!isFine) addCell(judgement.cells[index], states[row]!, row);
    });
}

function addCell(
  tallies: Readonly<Record<number, Tally>> | undefined,
  state: number,
  row: number
): void {
  tallies?.[state === HEADER || state === TOTAL ? UNREADABLE : state]?.add(row);
}

/** A word in the place of a date or an amount is a header only where no other date or amount of the row is one. */
function isHeader(columns: readonly ColumnReader[], row: number): boolean {
  const values = columns.filter(({ kind }) => kind !== "key");
  return (
    values.some(({ states }) => states[row] === HEADER) &&
    values.every(({ states }) => states[row] !== FINE && states[row] !== UNDECIDED)
  );
}

/** "Total" without a date beside it. Rows that have no dates are taken at their word. */
function isTotal(columns: readonly ColumnReader[], row: number): boolean {
  const dates = columns.filter(({ kind }) => kind === "day");
  return (
    dates.every(({ states }) => states[row] !== FINE && states[row] !== UNDECIDED) &&
    columns.some((column) => column.kind !== "money" && column.isTotal(row))
  );
}

import { civilOf, dayOf } from "../calendar/civil";
import { FINE, LAST_STATE, Tally, UNDECIDED, UNREADABLE } from "./column-reader";
import type { Note } from "./column-reader";
import { blankNeverDays } from "./never-days";
import type { ReadingRules } from "./reading";

/** States of dates until the column is settled. TEXT is certain; EITHER holds the reading as day/month. */
export const TEXT = LAST_STATE + 1;
export const DAY_FIRST = LAST_STATE + 2;
export const MONTH_FIRST = LAST_STATE + 3;
export const EITHER = LAST_STATE + 4;
export const COMPACT = LAST_STATE + 5;
export const UNIX = LAST_STATE + 6;
/** A number that is no day Excel can show. */
export const OUTSIDE = LAST_STATE + 7;

/** 1 January 1980 to 31 December 2100: where the dates of customers lie. */
export const FIRST_USUAL_DAY = 29_221;
export const LAST_USUAL_DAY = 73_415;
/** With this share of unusual dates the column is taken for something else. */
const TOO_MANY_UNUSUAL = 0.05;
/** One order of day and month holds against single slips of the other. */
const CLEAR_MAJORITY = 4;

export interface Examples {
  compact: number;
  unix: number;
}
interface Days {
  readonly values: Int32Array;
  readonly states: Uint8Array;
}
interface Choice {
  readonly rules: ReadingRules;
  readonly examples: Examples;
  /** A blank cell says something, and so does a day that never comes. */
  readonly mayBeBlank?: true | undefined;
}
type Order = "day-first" | "month-first" | undefined;
type Verdict = "dates" | "compact-date" | "unix-date" | "not-a-date";

/** Lets the column decide what single cells leave open; returns what is to be told. */
export function settleDays(days: Days, size: number, choice: Choice): readonly Note[] {
  const written = countStates(days, size);
  const never = choice.mayBeBlank ? blankNeverDays(days, size) : undefined;
  const counts = never?.count ? countStates(days, size) : written;
  const decision: Decision = {
    // 31/12/9999 tells the order too.
    order: orderOf(written, choice.rules),
    shown: { dayFirst: written.of[DAY_FIRST]!, monthFirst: written.of[MONTH_FIRST]! },
    verdict: verdictOf(counts, choice.rules),
    readsNumbers: choice.rules.dateNumbers === "read",
  };
  const tallies = newTallies();
  // Before texts become days: whatever is a day now was a number.
  if (looksSwapped(counts)) noteSwapped(days, size, tallies.swapped);
  const hasUnusual = counts.unusual > 0;
  for (let row = 0; row < size; row++) {
    if (isSettled(days.states[row]!, hasUnusual)) continue;
    days.states[row] = settled(days, row, { decision, tallies });
  }
  const notes = notesOf(tallies, decision, choice);
  return never === undefined ? notes : [...notes, never];
}

function isSettled(state: number, hasUnusual: boolean): boolean {
  return state === FINE ? !hasUnusual : state < TEXT;
}

/** From so many dates on it is no chance that none lies after the 12th. */
const ENOUGH_TO_TELL = 10;

/** Opening a file of day/month dates, an American Excel turns those it can into month/day and leaves the rest as text. */
function looksSwapped({ of }: Counts): boolean {
  return of[DAY_FIRST]! > 0 && of[MONTH_FIRST] === 0 && of[FINE]! >= ENOUGH_TO_TELL;
}

function noteSwapped({ states, values }: Days, size: number, tally: Tally): void {
  for (let row = 0; row < size; row++)
    if (states[row] === FINE && civilOf(values[row]!).date > LAST_MONTH) return;
  for (let row = 0; row < size; row++) if (states[row] === FINE) tally.add(row);
}
const LAST_MONTH = 12;

interface Counts {
  /** By state. */
  readonly of: Int32Array;
  readonly dates: number;
  /** Readable, but far from any customer's time. */
  readonly unusual: number;
}

function countStates({ states, values }: Days, size: number): Counts {
  const of = new Int32Array(OUTSIDE + 1);
  let unusual = 0;
  for (let row = 0; row < size; row++) {
    const state = states[row]!;
    of[state] = of[state]! + 1;
    if ((state === FINE || state >= TEXT) && isUnusual(values[row]!)) unusual++;
  }
  let dates = of[FINE]!;
  for (let state = TEXT; state <= OUTSIDE; state++) dates += of[state]!;
  return { of, dates, unusual };
}

export function isUnusual(day: number): boolean {
  return day < FIRST_USUAL_DAY || day > LAST_USUAL_DAY;
}

function orderOf({ of }: Counts, rules: ReadingRules): Order {
  if (rules.dayOrder !== "stop") return rules.dayOrder;
  const dayFirst = of[DAY_FIRST]!;
  const monthFirst = of[MONTH_FIRST]!;
  if (dayFirst > CLEAR_MAJORITY * monthFirst) return "day-first";
  return monthFirst > CLEAR_MAJORITY * dayFirst ? "month-first" : undefined;
}

function verdictOf(counts: Counts, rules: ReadingRules): Verdict {
  const { compact, unix, unusual } = strangeIn(counts, rules);
  const others = unusual + compact + unix;
  if (others < TOO_MANY_UNUSUAL * counts.dates || others === 0) return "dates";
  if (compact > others / 2) return "compact-date";
  return unix > others / 2 ? "unix-date" : "not-a-date";
}

/** What nobody has said yet what it is. */
function strangeIn({ of, unusual }: Counts, { dateNumbers, oddDates = "stop" }: ReadingRules) {
  const asks = dateNumbers !== "read";
  return {
    compact: asks ? of[COMPACT]! : 0,
    unix: asks ? of[UNIX]! : 0,
    unusual: oddDates === "stop" ? unusual : 0,
  };
}

interface Decision {
  readonly order: Order;
  /** How many dates prove each order by themselves. */
  readonly shown: { readonly dayFirst: number; readonly monthFirst: number };
  readonly verdict: Verdict;
  readonly readsNumbers: boolean;
}
type Tallies = ReturnType<typeof newTallies>;

function newTallies() {
  return {
    text: new Tally(),
    dayFirst: new Tally(),
    monthFirst: new Tally(),
    either: new Tally(),
    compact: new Tally(),
    unix: new Tally(),
    unusual: new Tally(),
    swapped: new Tally(),
  };
}

interface Settling {
  readonly decision: Decision;
  readonly tallies: Tallies;
}

function settled(days: Days, row: number, settling: Settling): number {
  const { decision, tallies } = settling;
  const state = days.states[row]!;
  if (state === OUTSIDE) return settledOutside(row, settling);
  if (state === EITHER && decision.order === "month-first") swapDayAndMonth(days.values, row);
  const known = state === FINE ? FINE : settledText(state, row, settling);
  if (known !== FINE || !isUnusual(days.values[row]!)) return known;
  return tell(tallies.unusual, row, decision.verdict === "dates" ? FINE : UNDECIDED);
}

/** A number that is no date is the column's fault where the column is none of dates, else the cell's own. */
function settledOutside(row: number, { decision, tallies }: Settling): number {
  if (decision.verdict === "dates") return UNREADABLE;
  return decision.verdict === "not-a-date" ? tell(tallies.unusual, row, UNDECIDED) : UNDECIDED;
}

function settledText(state: number, row: number, settling: Settling): number {
  const { decision, tallies } = settling;
  if (state === TEXT) return tell(tallies.text, row, FINE);
  if (state === COMPACT || state === UNIX) return settledNumber(state, row, settling);
  const order = ORDERS[state] ?? decision.order;
  if (order === undefined) return tell(tallies.either, row, UNDECIDED);
  if (order !== (decision.order ?? order)) return UNREADABLE;
  return tell(order === "day-first" ? tallies.dayFirst : tallies.monthFirst, row, FINE);
}
/** The order a date proves by itself. */
const ORDERS: Readonly<Record<number, "day-first" | "month-first">> = {
  [DAY_FIRST]: "day-first",
  [MONTH_FIRST]: "month-first",
};

function settledNumber(state: number, row: number, { decision, tallies }: Settling): number {
  if (!decision.readsNumbers && decision.verdict === "dates") return UNREADABLE;
  return tell(
    state === COMPACT ? tallies.compact : tallies.unix,
    row,
    decision.readsNumbers ? FINE : UNDECIDED
  );
}

function tell(tally: Tally, row: number, state: number): number {
  tally.add(row);
  return state;
}

function swapDayAndMonth(values: Int32Array, row: number): void {
  const { year, month, date } = civilOf(values[row]!);
  values[row] = dayOf(year, date, month) ?? 0;
}

function notesOf(
  tallies: Tallies,
  decision: Decision,
  { examples, rules }: Choice
): readonly Note[] {
  const numbers = decision.readsNumbers ? "read" : "stops";
  const isDates = decision.verdict === "dates";
  // Rows that are left out for it are told when they are.
  const unusual = rules.oddDates === "skip" && isDates ? new Tally() : tallies.unusual;
  return [
    tallies.text.note("text-date", "read"),
    tallies.dayFirst.note("day-first-date", "read"),
    tallies.monthFirst.note("month-first-date", "read"),
    tallies.swapped.note("swapped-date", "kept"),
    tallies.either.note("ambiguous-date", "stops", decision.shown),
    tallies.compact.note("compact-date", numbers, { example: examples.compact }),
    tallies.unix.note("unix-date", numbers, { example: examples.unix }),
    unusual.note(isDates ? "odd-date" : "not-a-date", isDates ? "kept" : "stops"),
  ];
}

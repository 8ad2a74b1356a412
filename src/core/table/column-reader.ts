import type { FindingCode } from "./findings";
import type { Cell, Column, Grid } from "./table";
import type { Finding, ReadableKind } from "./reading";
import type { Telling } from "./telling";

/** What became of a cell. Readers keep further states of their own above LAST_STATE until they settle. FINE is what new
 * states are: for a cell that is fine nothing is written. */
export const FINE = 0;
export const BLANK = 1;
export const ERROR = 2;
export const BUSY = 3;
export const UNREADABLE = 4;
/** Text without a digit where the header may stand, or the text of the header again. */
export const HEADER = 5;
export const TOTAL = 6;
/** Could be read in two ways, and nothing decides. */
export const UNDECIDED = 7;
export const LAST_STATE = UNDECIDED;

/** A finding before its rows have become addresses. */
export interface Note {
  readonly code: FindingCode;
  readonly count: number;
  readonly rows: readonly number[];
  readonly effect: Finding["effect"];
  readonly values?: Finding["values"];
}

/** Reads one column, page by page, into typed arrays; the cells are not kept. */
export interface ColumnReader {
  readonly kind: ReadableKind;
  /** For so many rows in all. Where none is made, `take` makes it page by page. */
  makeRoom(size: number): void;
  take(cells: Grid, from: number): void;
  /** Called once, after the last page: the column as a whole decides what single cells leave open. */
  settle(size: number): void;
  /** One state per row; after `settle` none above LAST_STATE. */
  readonly states: Uint8Array;
  /** Every cell so far was fine as it stood: there is nothing to settle and nothing to judge. */
  readonly isPlain: boolean;
  /** What is to be told apart from the states, after `settle`. `used` are the rows that are used. Without somebody who tells,
   * what stops. */
  notes(used: Int32Array, telling?: Telling): readonly Note[];
  /** The column of the rows that are used. */
  column(rows: Int32Array): Column;
  readonly errors: Errors;
  /** The cell is a word for a total. */
  isTotal(row: number): boolean;
  /** Equal numbers for equal cells: the key's code, the day, the amount. */
  readonly values: Int32Array | Float64Array;
  /** What else tells two cells apart: the time of day. As long as `values`. */
  readonly details: readonly Int32Array[];
}

const WAITING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** The first error of each kind, by state. */
export type Errors = Record<number, string>;

/** The state of a cell that is neither text nor number. A truth value is never a date or an amount. */
export function stateOfOther(cell: Exclude<Cell, string | number>, errors: Errors): number {
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return UNREADABLE;
  const state = WAITING.has(cell.error.toUpperCase()) ? BUSY : ERROR;
  errors[state] ??= cell.error;
  return state;
}

export class Tally {
  count = 0;
  readonly rows: number[] = [];

  add(row: number): void {
    this.count++;
    if (this.rows.length < FIRST_FEW) this.rows.push(row);
  }

  note(code: FindingCode, effect: Finding["effect"], values?: Finding["values"]): Note {
    const note = { code, count: this.count, rows: this.rows, effect };
    return values === undefined ? note : { ...note, values };
  }
}
/** The cells that a finding names. */
export const FIRST_FEW = 5;

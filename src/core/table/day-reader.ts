import { BLANK, FINE, TOTAL, Tally, stateOfOther } from "./column-reader";
import type { ColumnReader, Errors, Note } from "./column-reader";
import {
  COMPACT,
  DAY_FIRST,
  EITHER,
  FIRST_USUAL_DAY,
  LAST_USUAL_DAY,
  MONTH_FIRST,
  OUTSIDE,
  TEXT,
  UNIX,
  settleDays,
} from "./settle-days";
import type { Examples } from "./settle-days";
import { clockOfNumber, clockOfText } from "./clock";
import { bytes, integers, withRoom } from "./growing";
import { numberDay } from "./number-dates";
import { isoDay, parseDate } from "./parse-date";
import { firstDayOf, periodOfCell } from "./parse-period";
import { isBlank } from "./plain-text";
import type { ReadingRules } from "./reading";
import type { Cell, DayColumn, Grid } from "./table";
import { WordWatch, isNoDate, isNoEnd } from "./word-watch";

const TEXT_STATES = {
  certain: TEXT,
  "day-first": DAY_FIRST,
  "month-first": MONTH_FIRST,
  either: EITHER,
};
/** What a role says of the days below it. */
export interface DayColumnRole {
  readonly header?: string;
  readonly isPeriod?: true;
  readonly mayBeBlank?: true;
}
interface Given {
  /** Of periods without one. */
  readonly year?: number | undefined;
  /** Times of day tell two rows apart. */
  readonly hasClocks: boolean;
}
const NUMBER_STATES = { serial: FINE, compact: COMPACT, unix: UNIX, nothing: OUTSIDE };

/** Dates into whole days. What one text leaves open (01/02/2024) the column decides when it is settled. */
export class DayReader implements ColumnReader {
  readonly kind = "day";
  values: Int32Array = integers(0);
  states: Uint8Array = bytes(0);
  isPlain = true;
  readonly errors: Errors = {};
  /** Made when the first time of day is seen. */
  private clocks: Int32Array | undefined;
  private readonly words: WordWatch;
  private readonly examples: Examples = { compact: 0, unix: 0 };
  private readonly periods = new Tally();
  private readonly nothings = new Tally();
  private nothing = "";
  private told: readonly Note[] = [];
  private size = 0;

  constructor(
    private readonly rules: ReadingRules,
    private readonly role: DayColumnRole,
    private readonly given: Given
  ) {
    this.words = new WordWatch(role.header);
  }

  makeRoom(size: number): void {
    this.values = withRoom(this.values, size, integers);
    this.states = withRoom(this.states, size, bytes);
  }

  take(cells: Grid, from: number): void {
    this.makeRoom(from + cells.length);
    const { hasClocks } = this.given;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]?.[0] ?? null;
      const row = from + index;
      if (typeof cell === "number" && cell >= FIRST_USUAL_DAY && cell <= LAST_USUAL_DAY) {
        this.values[row] = cell;
        if (hasClocks && this.values[row] !== cell) this.putClock(row, clockOfNumber(cell));
      } else {
        this.isPlain = false;
        this.states[row] = this.takeOther(cell, row);
      }
    }
  }

  settle(size: number): void {
    const { rules, examples, role } = this;
    this.size = size;
    if (this.isPlain && !role.mayBeBlank) return;
    this.told = settleDays(this, size, { rules, examples, mayBeBlank: role.mayBeBlank });
  }

  isTotal(row: number): boolean {
    return this.states[row] === TOTAL;
  }

  get details(): readonly Int32Array[] {
    if (this.clocks === undefined) return [];
    return [withRoom(this.clocks, this.states.length, integers)];
  }

  notes(): readonly Note[] {
    return [
      ...this.told,
      this.periods.note("written-period", "read"),
      this.nothings.note("no-end", "read", { example: this.nothing }),
    ];
  }

  column(rows: Int32Array): DayColumn {
    // Only a column that may be blank has blank cells among the rows that are used.
    if (rows.length === this.size && !this.role.mayBeBlank)
      return { type: "day", days: this.values.subarray(0, this.size) };
    const dayIn = (row: number) => (this.states[row] === FINE ? this.values[row]! : 0);
    return { type: "day", days: rows.map(dayIn) };
  }

  private takeOther(cell: Cell, row: number): number {
    if (this.role.isPeriod && this.takePeriod(cell, row)) return FINE;
    if (typeof cell === "string") return this.takeText(cell, row);
    if (typeof cell !== "number") return stateOfOther(cell, this.errors);
    if (cell === 0) return BLANK;
    const number = numberDay(cell);
    if (number.is === "compact") this.examples.compact ||= cell;
    if (number.is === "unix") this.examples.unix ||= cell;
    this.values[row] = number.day;
    return NUMBER_STATES[number.is];
  }

  private takeText(text: string, row: number): number {
    const day = isoDay(text);
    if (day !== undefined) {
      this.values[row] = day;
      return TEXT;
    }
    const date = parseDate(text);
    if (date !== undefined) {
      this.values[row] = date.day;
      if (this.given.hasClocks) this.putClock(row, clockOfText(text));
      return TEXT_STATES[date.order];
    }
    if (isBlank(text) || isNoDate(text)) return BLANK;
    if (this.role.mayBeBlank && isNoEnd(text)) return this.takeNothing(text, row);
    return this.words.stateOf(text, row);
  }

  private takePeriod(cell: Cell, row: number): boolean {
    const written = periodOfCell(cell);
    const day = written === undefined ? undefined : firstDayOf(written, this.given.year);
    if (day === undefined) return false;
    this.values[row] = day;
    this.periods.add(row);
    return true;
  }

  private takeNothing(text: string, row: number): number {
    this.nothing ||= text.trim();
    this.nothings.add(row);
    return BLANK;
  }

  private putClock(row: number, clock: number): void {
    if (clock === 0) return;
    this.clocks = withRoom(this.clocks ?? integers(0), this.states.length, integers);
    this.clocks[row] = clock;
  }
}

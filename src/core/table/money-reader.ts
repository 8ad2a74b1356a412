import {
  BLANK,
  FINE,
  LAST_STATE,
  TOTAL,
  Tally,
  UNDECIDED,
  UNREADABLE,
  stateOfOther,
} from "./column-reader";
import type { ColumnReader, Errors, Note } from "./column-reader";
import { bytes, floats, withRoom } from "./growing";
import { MoneyEvidence } from "./money-evidence";
import type { Separator } from "./number-body";
import { parseAmount } from "./parse-amount";
import type { ParsedAmount } from "./parse-amount";
import { isBlank } from "./plain-text";
import type { ReadingRules } from "./reading";
import type { Cell, Grid, NumberColumn } from "./table";
import { WordWatch } from "./word-watch";

/** States until the column is settled. */
const TEXT = LAST_STATE + 1;
const COMMA = LAST_STATE + 2;
const DOT = LAST_STATE + 3;
const WITH_CURRENCY = 16;

/** Amounts or counts into numbers. Whether "1,234" is a thousand the column decides when it is settled; a count has no
 * decimals. */
export class MoneyReader implements ColumnReader {
  values: Float64Array = floats(0);
  states: Uint8Array = bytes(0);
  isPlain = true;
  /** Every cell so far was a number above 0. */
  isPositive = true;
  readonly errors: Errors = {};
  readonly details: readonly Int32Array[] = [];
  private readonly words: WordWatch;
  /** The row in which each currency appears first. */
  private readonly currencies = new Map<string, number>();
  private readonly texts = new Tally();
  private readonly withCurrency = new Tally();
  private readonly ambiguous = new Tally();
  private readonly negative = new Tally();
  private size = 0;

  constructor(
    private readonly rules: ReadingRules,
    header: string | undefined,
    readonly kind: "money" | "count",
    private readonly evidence: MoneyEvidence
  ) {
    this.words = new WordWatch(header);
  }

  makeRoom(size: number): void {
    this.values = withRoom(this.values, size, floats);
    this.states = withRoom(this.states, size, bytes);
  }

  take(cells: Grid, from: number): void {
    this.makeRoom(from + cells.length);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]?.[0] ?? null;
      const row = from + index;
      if (typeof cell === "number") {
        // Adding 0 makes -0 a 0, so that equal amounts have equal bits.
        this.values[row] = cell + 0;
        if (!(cell > 0)) this.isPositive = false;
        if (!Number.isFinite(cell)) this.reject(row, UNREADABLE);
      } else {
        this.isPositive = false;
        this.reject(row, this.takeOther(cell, row));
      }
    }
  }

  settle(size: number): void {
    this.size = size;
    if (this.isPlain && this.isPositive) return;
    const decimal = this.decimal();
    for (let row = 0; row < size; row++) {
      const state = this.states[row]!;
      const settled = state > LAST_STATE ? this.settledText(state, row, decimal) : state;
      this.states[row] = settled;
      if (settled === FINE && this.values[row]! < 0) this.negative.add(row);
    }
  }

  isTotal(row: number): boolean {
    return this.states[row] === TOTAL;
  }

  notes(used: Int32Array): readonly Note[] {
    const currency = [...this.evidence.currencies].join(", ");
    const isCount = this.kind === "count";
    return [
      this.texts.note(isCount ? "text-count" : "text-number", "read"),
      this.ambiguous.note("ambiguous-number", "stops", { example: this.evidence.doubtful }),
      this.mixed().note("mixed-currency", "stops", { currencies: currency }),
      this.evidence.isMixed
        ? new Tally().note("currency-number", "stops")
        : this.withCurrency.note("currency-number", this.readsCurrency ? "read" : "stops", {
            currency,
          }),
      this.refunds(),
      this.blanksIn(used).note("blank-as-zero", "read"),
    ];
  }

  private refunds(): Note {
    const tally = this.kind === "count" ? new Tally() : this.negative;
    return this.rules.refunds === "skip"
      ? tally.note("refund-left-out", "skipped")
      : tally.note("refund", "kept");
  }

  /** 0 where the cell is blank. */
  column(rows: Int32Array): NumberColumn {
    if (rows.length === this.size)
      return { type: "number", numbers: this.values.subarray(0, this.size) };
    const numbers = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++) {
      numbers[index] = this.values[rows[index]!]!;
    }
    return { type: "number", numbers };
  }

  /** Blank cells of rows that are used all the same. */
  private blanksIn(used: Int32Array): Tally {
    const tally = new Tally();
    if (this.isPlain) return tally;
    for (let at = 0; at < used.length; at++) {
      const row = used[at]!;
      if (this.states[row] === BLANK) tally.add(row);
    }
    return tally;
  }

  private reject(row: number, state: number): void {
    this.isPlain = false;
    this.states[row] = state;
  }

  private takeOther(cell: Exclude<Cell, number>, row: number): number {
    if (typeof cell !== "string") return stateOfOther(cell, this.errors);
    const amount = parseAmount(cell);
    if (amount === undefined) return isBlank(cell) ? BLANK : this.words.stateOf(cell, row);
    this.values[row] = amount.value;
    if (amount.decimal !== undefined) this.evidence.proofs[amount.decimal]++;
    if (amount.doubt !== undefined) this.evidence.doubtful ||= cell.trim();
    return stateOfText(amount) + this.noteCurrency(amount.currency, row);
  }

  private noteCurrency(currency: string | undefined, row: number): number {
    if (currency === undefined) return 0;
    if (!this.currencies.has(currency)) this.currencies.set(currency, row);
    this.evidence.currencies.add(currency);
    this.evidence.watch?.note(currency, row);
    return WITH_CURRENCY;
  }

  private decimal(): Separator | undefined {
    if (this.rules.decimal === "dot") return ".";
    if (this.rules.decimal === "comma") return ",";
    return this.evidence.decimal();
  }

  private settledText(state: number, row: number, decimal: Separator | undefined): number {
    const hasCurrency = (state & WITH_CURRENCY) !== 0;
    const form = state & ~WITH_CURRENCY;
    if (hasCurrency) this.withCurrency.add(row);
    else this.texts.add(row);
    if (hasCurrency && !this.readsCurrency) return UNDECIDED;
    if (form === TEXT || this.kind === "count") return FINE;
    if (decimal === undefined) {
      this.ambiguous.add(row);
      return UNDECIDED;
    }
    if ((form === COMMA) === (decimal === ",")) this.values[row] = this.values[row]! / 1000;
    return FINE;
  }

  /** Who says what becomes of several currencies says so of one. */
  private get readsCurrency(): boolean {
    const { currencies = "stop", currency } = this.rules;
    return currencies !== "stop" || (currency === "read" && !this.evidence.isMixed);
  }

  /** Counts the currencies; the second is where the mixture shows. */
  private mixed(): Tally {
    const tally = new Tally();
    if (!this.evidence.isMixed || this.evidence.watch) return tally;
    const [first] = this.evidence.currencies;
    for (const [currency, row] of this.currencies) if (currency !== first) tally.add(row);
    if (tally.count > 0) tally.count = this.withCurrency.count;
    return tally;
  }
}

function stateOfText(amount: ParsedAmount): number {
  if (amount.doubt === undefined) return TEXT;
  return amount.doubt === "," ? COMMA : DOT;
}

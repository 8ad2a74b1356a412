import { BLANK, FINE, UNREADABLE, stateOfOther } from "./column-reader";
import type { ColumnReader, Errors, Note } from "./column-reader";
import { bytes, floats, withRoom } from "./growing";
import { foldText, isBlank } from "./plain-text";
import type { Cell, Grid, NumberColumn } from "./table";
import { WordWatch } from "./word-watch";

/** Yes or no into 1 or 0, a blank into 0. Numbers as Excel takes them: 0 is no, any other yes. */
export class FlagReader implements ColumnReader {
  readonly kind = "flag";
  values: Float64Array = floats(0);
  states: Uint8Array = bytes(0);
  isPlain = true;
  readonly errors: Errors = {};
  readonly details: readonly Int32Array[] = [];
  private readonly words: WordWatch;

  constructor(header: string | undefined) {
    this.words = new WordWatch(header);
  }

  makeRoom(size: number): void {
    this.values = withRoom(this.values, size, floats);
    this.states = withRoom(this.states, size, bytes);
  }

  take(cells: Grid, from: number): void {
    this.makeRoom(from + cells.length);
    for (let index = 0; index < cells.length; index++) {
      const row = from + index;
      const state = this.takeCell(cells[index]?.[0] ?? null, row);
      this.states[row] = state;
      if (state !== FINE) this.isPlain = false;
    }
  }

  settle(): void {
    // No cell waits for the others.
  }

  isTotal(): boolean {
    return false;
  }

  notes(): readonly Note[] {
    return [];
  }

  column(rows: Int32Array): NumberColumn {
    return { type: "number", numbers: Float64Array.from(rows, (row) => this.values[row]!) };
  }

  private takeCell(cell: Cell, row: number): number {
    if (typeof cell === "string") return this.takeText(cell, row);
    if (typeof cell === "object") return stateOfOther(cell, this.errors);
    const number = Number(cell);
    this.values[row] = number === 0 ? 0 : 1;
    return Number.isFinite(number) ? FINE : UNREADABLE;
  }

  private takeText(text: string, row: number): number {
    if (isBlank(text)) return BLANK;
    const word = foldText(text);
    this.values[row] = YES.has(word) ? 1 : 0;
    return YES.has(word) || NO.has(word) ? FINE : this.words.stateOf(text, row);
  }
}

const YES: ReadonlySet<string> = new Set(
  "true yes y x 1 ✓ ✔ 是 有 真 wahr ja oui vrai si verdadero はい".split(" ")
);
const NO: ReadonlySet<string> = new Set(
  "false no n - 0 ✗ ✘ 否 无 無 沒有 没有 假 falsch nein non faux falso いいえ".split(" ")
);

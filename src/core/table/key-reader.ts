import { BLANK, ERROR, Tally, stateOfOther } from "./column-reader";
import type { ColumnReader, Errors, Note } from "./column-reader";
import { bytes, integers, withRoom } from "./growing";
import { numberWrittenAs, withoutZeros } from "./like-keys";
import { cleanKey, foldText } from "./plain-text";
import type { ReadingRules } from "./reading";
import type { CellError, Grid, Key, KeyColumn } from "./table";
import type { Telling } from "./telling";
import { TextCodes } from "./text-codes";
import { isOnlyTotal, isTotal } from "./word-watch";

const AS_NUMBER = 1;
const AS_TEXT = 2;
/** From here on two whole numbers can be one in a cell: Excel keeps 15 digits. */
const TOO_LONG = 1e15;
const LONGEST_TOTAL = 40;

/** Ids into codes. 123 and "123" are one id, "00123" is another; case counts. */
export class KeyReader implements ColumnReader {
  readonly kind = "key";
  values: Int32Array = integers(0);
  states: Uint8Array = bytes(0);
  readonly errors: Errors = {};
  readonly details: readonly Int32Array[] = [];
  readonly keys: Key[] = [];
  /** Spellings that are clean as they stand; every other spelling is in `unclean`. */
  private readonly texts = new TextCodes();
  private readonly unclean = new Map<string, number>();
  private readonly numbers = new Map<number, number>();
  private forms: Uint8Array = bytes(0);
  private firstRows: Int32Array = integers(0);
  private readonly trimmed = new Tally();
  private readonly mixed = new Tally();
  private readonly long = new Tally();
  private size = 0;
  isPlain = true;
  /** Ids without a row. */
  private hasJoined = false;
  private readonly joinedCase = new Tally();
  private readonly joinedZeros = new Tally();

  /** `hasDates`: a total shows in that it has no date. Without dates the word alone must tell. */
  constructor(
    private readonly hasDates: boolean,
    private readonly rules: ReadingRules
  ) {}

  makeRoom(size: number): void {
    this.values = withRoom(this.values, size, integers);
    this.states = withRoom(this.states, size, bytes);
  }

  take(cells: Grid, from: number): void {
    this.makeRoom(from + cells.length);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]?.[0] ?? null;
      const row = from + index;
      if (typeof cell === "string") this.takeText(cell, row);
      else if (typeof cell === "number") this.takeNumber(cell, row);
      else this.takeOther(cell, row);
    }
  }

  settle(size: number): void {
    this.size = size;
    this.texts.clear();
    this.unclean.clear();
    this.join("idZeros", withoutZeros, this.joinedZeros);
    this.join("idCase", (key) => String(key).toLowerCase(), this.joinedCase);
  }

  /** The codes of customers that are called a total, and nothing else. */
  totals(): ReadonlySet<number> {
    const totals = new Set<number>();
    for (const [code, key] of this.keys.entries())
      if (typeof key === "string" && mayBeTotal(key) && isOnlyTotal(foldText(key)))
        totals.add(code);
    return totals;
  }

  /** Gives ids of one likeness the code of the first of them. */
  private join(rule: "idZeros" | "idCase", likeness: (key: Key) => string, tally: Tally): void {
    if (this.rules[rule] !== "join") return;
    this.hasJoined = true;
    const first = new Map<string, number>();
    const codes = this.keys.map((key, code) => {
      const known = first.get(likeness(key));
      if (known === undefined) first.set(likeness(key), code);
      else tally.add(this.firstRows[code]!);
      return known ?? code;
    });
    this.values = this.values.map((code) => (code < 0 ? code : codes[code]!));
  }

  isTotal(row: number): boolean {
    const key = this.keys[this.values[row]!];
    if (typeof key !== "string" || key.length >= LONGEST_TOTAL) return false;
    return this.hasDates ? isTotal(foldText(key)) : isOnlyTotal(foldText(key));
  }

  /** Nothing that is seen of ids stops. */
  notes(used: Int32Array, telling?: Telling): readonly Note[] {
    if (telling === undefined) return [];
    const known = { keys: this.keys, firstRows: this.firstRows, occurs: this.occurring(used) };
    return [
      this.rules.idSpaces === "apart"
        ? this.trimmed.note("spaced-key", "kept")
        : this.trimmed.note("trimmed-key", "read"),
      this.mixed.note("mixed-key", "read"),
      this.long.note("long-number-key", "kept"),
      this.rules.idCase === "join"
        ? this.joinedCase.note("joined-case-key", "read")
        : telling.differingByCase(known).note("case-key", "kept"),
      this.rules.idZeros === "join"
        ? this.joinedZeros.note("joined-padded-key", "read")
        : telling.paddedWithZeros(known, this.numbers).note("padded-key", "kept"),
    ];
  }

  /** Codes follow the first appearance among the rows used, so that no unused id becomes a customer. A blank cell, where
   * it may be one, is the key "". */
  column(rows: Int32Array): KeyColumn {
    if (rows.length === this.size && !this.hasUnused)
      return { type: "key", codes: this.values.subarray(0, this.size), keys: this.keys };
    const codes = new Int32Array(rows.length);
    const blank = this.keys.length;
    const renamed = new Int32Array(blank + 1).fill(-1);
    const keys: Key[] = [];
    for (let index = 0; index < rows.length; index++) {
      const value = this.values[rows[index]!]!;
      const code = value < 0 ? blank : value;
      if (renamed[code] === -1) renamed[code] = keys.push(this.keys[code] ?? "") - 1;
      codes[index] = renamed[code]!;
    }
    return { type: "key", codes, keys };
  }

  private takeText(text: string, row: number): void {
    const known = this.texts.get(text);
    if (known !== undefined) return this.put(row, known, AS_TEXT);
    const clean = cleanKey(text);
    if (clean === "") return this.reject(row, BLANK);
    if (clean === text) return this.put(row, this.codeOfText(clean, row), AS_TEXT);
    if (this.rules.idSpaces === "apart") {
      this.trimmed.add(row);
      return this.put(row, this.spacedCode(text, row), AS_TEXT);
    }
    const code = this.unclean.get(text) ?? this.texts.get(clean) ?? this.codeOfText(clean, row);
    this.unclean.set(text, code);
    this.trimmed.add(row);
    this.put(row, code, AS_TEXT);
  }

  private spacedCode(text: string, row: number): number {
    const code = this.newCode(text, row);
    this.texts.add(text, code);
    return code;
  }

  private codeOfText(clean: string, row: number): number {
    const number = numberWrittenAs(clean);
    const known = number === undefined ? undefined : this.numbers.get(number);
    const code = known ?? this.newCode(clean, row);
    this.texts.add(clean, code);
    if (number !== undefined) this.numbers.set(number, code);
    return code;
  }

  private takeNumber(number: number, row: number): void {
    if (!Number.isFinite(number)) {
      this.errors[ERROR] ??= "#NUM!";
      return this.reject(row, ERROR);
    }
    let code = this.numbers.get(number);
    if (code === undefined) {
      code = this.newCode(number === 0 ? 0 : number, row);
      this.numbers.set(number, code);
    }
    if (number >= TOO_LONG || number <= -TOO_LONG) this.long.add(row);
    this.put(row, code, AS_NUMBER);
  }

  private takeOther(cell: CellError | boolean | null, row: number): void {
    if (typeof cell === "boolean") this.takeText(cell ? "TRUE" : "FALSE", row);
    else this.reject(row, stateOfOther(cell, this.errors));
  }

  private put(row: number, code: number, form: number): void {
    this.values[row] = code;
    const forms = this.forms[code]!;
    if ((forms & form) !== 0) return;
    this.forms[code] = forms | form;
    if (forms !== 0) this.mixed.add(row);
  }

  private reject(row: number, state: number): void {
    this.isPlain = false;
    this.values[row] = -1;
    this.states[row] = state;
  }

  private newCode(key: Key, row: number): number {
    const code = this.keys.push(key) - 1;
    this.forms = withRoom(this.forms, code + 1, bytes);
    this.firstRows = withRoom(this.firstRows, code + 1, integers);
    this.firstRows[code] = row;
    return code;
  }

  /** Rows without an id, or ids without a row. */
  private get hasUnused(): boolean {
    return !this.isPlain || this.hasJoined;
  }

  /** 1 for the codes that occur in the rows used. */
  private occurring(used: Int32Array): Uint8Array {
    const occurs = new Uint8Array(this.keys.length);
    if (used.length === this.size && this.isPlain) return occurs.fill(1);
    for (let at = 0; at < used.length; at++) occurs[this.values[used[at]!]!] = 1;
    return occurs;
  }
}

/** No word for a total has a digit, and nearly all ids have; most end in one. */
function mayBeTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return false;
  return text.length < LONGEST_TOTAL && !/[0-9]/.test(text);
}

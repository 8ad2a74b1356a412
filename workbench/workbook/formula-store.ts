import { parseFormula } from "../formula/parse";
import { invalidArgument } from "./errors";
import { CustomFunctions, NO_CALLS } from "./custom-functions";
import { DependencyGraph } from "./graph";
import { Reading } from "./precedents";
import { cellCount, cellKey, forEachCell, holds, keyColumn, keyRow } from "./rect";
import { clearSpill } from "./results";
import type { Node } from "../formula/nodes";
import type { Book } from "./book";
import type { FormulaCell } from "./formula-cell";
import type { Sheet } from "./sheet";
import type { CellValue, Rect } from "./types";

export interface ParsedFormula {
  readonly text: string;
  readonly node: Node;
}

/** Formulas where they stand, what they read, and what has happened since they were last calculated. */
export class FormulaStore {
  readonly custom = new CustomFunctions();
  /** Formulas that read themselves, by way of others or not; they show 0. */
  readonly circular = new Set<FormulaCell>();
  protected readonly graph = new DependencyGraph();
  protected readonly dirty = new Set<FormulaCell>();
  /** Formulas just written: calculated even when calculation is manual. */
  protected readonly entered = new Set<FormulaCell>();
  /** Their calculation began before, and ends with the answer: also when calculation is manual. */
  protected readonly answered = new Set<FormulaCell>();
  protected readonly volatile = new Set<FormulaCell>();
  private readonly symbolic = new Set<FormulaCell>();
  private changes: { sheet: Sheet; rect: Rect }[] = [];
  private meaningsChanged = false;
  /** Somebody changed something, so that volatile formulas are due: an answer or a spill is not that. */
  private isStirred = false;
  private names = "";

  constructor(protected readonly book: Book) {}

  setValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
    this.vacate(sheet, row, column);
    const isText = sheet.prefixes.has(cellKey(row, column));
    sheet.cells.set(row, column, value === "" && !isText ? undefined : value);
  }

  setFormula(sheet: Sheet, row: number, column: number, text: string): void {
    const node = parseFormula(text);
    if (!node) throw invalidArgument();
    this.enterFormula(sheet, row, column, { text, node });
  }

  enterFormula(sheet: Sheet, row: number, column: number, { text, node }: ParsedFormula): void {
    this.vacate(sheet, row, column);
    const cell: FormulaCell = {
      ...{ sheet, row, column, text, node },
      ...{ precedents: [], isSymbolic: false, isVolatile: false, calls: NO_CALLS },
    };
    sheet.formulas.set(cellKey(row, column), cell);
    sheet.cells.set(row, column, 0);
    this.connect(cell);
    this.entered.add(cell);
  }

  removeFormula(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.formulas.get(cellKey(row, column));
    if (!cell) return;
    this.noteChanges(sheet, clearSpill(cell));
    sheet.formulas.delete(cellKey(row, column));
    sheet.cells.set(row, column, undefined);
    this.graph.disconnect(cell);
    this.custom.forget(cell);
    const { dirty, entered, answered, volatile, symbolic, circular } = this;
    for (const set of [dirty, entered, answered, volatile, symbolic, circular]) set.delete(cell);
  }

  removeFormulas(sheet: Sheet, rect: Rect): void {
    for (const anchor of sheet.spills.touching(rect)) this.collapse(anchor);
    if (sheet.formulas.size < cellCount(rect)) {
      for (const key of [...sheet.formulas.keys()])
        if (holds(rect, keyRow(key), keyColumn(key)))
          this.removeFormula(sheet, keyRow(key), keyColumn(key));
    } else forEachCell(rect, (row, column) => this.removeFormula(sheet, row, column));
  }

  erase(sheet: Sheet, rect: Rect): void {
    this.removeFormulas(sheet, rect);
    sheet.cells.erase(rect);
    this.changed(sheet, rect);
  }

  /** Cells of the rectangle may hold something else. */
  changed(sheet: Sheet, rect: Rect): void {
    this.noteChanges(sheet, [rect]);
    this.stir();
    this.checkNames();
  }

  /** A name, table or sheet means something else, or a function became known. */
  namesChanged(): void {
    this.meaningsChanged = true;
  }

  forget(sheet: Sheet): void {
    for (const cell of [...sheet.formulas.values()])
      this.removeFormula(sheet, cell.row, cell.column);
    this.namesChanged();
  }

  protected get hasWork(): boolean {
    const waiting = this.dirty.size + this.entered.size + this.changes.length;
    return waiting > 0 || this.meaningsChanged;
  }

  protected stir(): void {
    this.isStirred = true;
  }

  protected noteChanges(sheet: Sheet, rects: readonly Rect[]): void {
    for (const rect of rects) this.changes.push({ sheet, rect });
  }

  /** Formulas to begin a recalculation with; what has happened is taken as dealt with. */
  protected takeSeeds(): Set<FormulaCell> {
    this.reconnect();
    const seeds = new Set([...this.dirty, ...this.entered]);
    if (this.isStirred)
      for (const cell of this.volatile) {
        this.custom.renew(cell);
        seeds.add(cell);
      }
    for (const { sheet, rect } of this.changes) {
      for (const { readers } of this.graph.ranges(sheet, rect))
        for (const reader of readers) seeds.add(reader);
      for (const anchor of sheet.blocked.touching(rect)) seeds.add(anchor);
    }
    this.isStirred = false;
    this.changes = [];
    this.dirty.clear();
    this.entered.clear();
    this.answered.clear();
    return seeds;
  }

  /** A name, table, sheet or function has come, gone or changed: whoever reads one may read other cells now. */
  private reconnect(): void {
    if (!this.meaningsChanged) return;
    this.meaningsChanged = false;
    for (const cell of [...this.symbolic]) {
      this.connect(cell);
      this.dirty.add(cell);
    }
  }

  /** Makes a cell free to take something else. A cell of an array sends the array back to its formula. */
  private vacate(sheet: Sheet, row: number, column: number): void {
    const anchor = sheet.spilledFrom(row, column);
    if (anchor) this.collapse(anchor);
    this.removeFormula(sheet, row, column);
  }

  private collapse(anchor: FormulaCell): void {
    this.noteChanges(anchor.sheet, clearSpill(anchor));
    this.dirty.add(anchor);
  }

  protected connect(cell: FormulaCell): void {
    const isVolatile = (name: string) => this.custom.isVolatile(name);
    const reading = new Reading(this.book, cell, isVolatile).walk(cell.node);
    this.graph.connect(cell, reading.precedents);
    cell.isSymbolic = reading.isSymbolic;
    cell.isVolatile = reading.isVolatile;
    if (reading.isSymbolic) this.symbolic.add(cell);
    if (reading.isVolatile) this.volatile.add(cell);
  }

  /** Names are plain objects that anyone may change: what they say is compared. */
  protected checkNames(): void {
    const names = this.book.names.map((one) => [one.name, one.formula, one.scope?.id].join("\t"));
    const now = names.join("\n");
    if (now !== this.names) this.namesChanged();
    this.names = now;
  }
}

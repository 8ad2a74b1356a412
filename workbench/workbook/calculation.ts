import { Evaluator } from "../formula/evaluate";
import { parseFormula } from "../formula/parse";
import { failure, isGrid } from "../formula/values";
import { renameSheetInFormula, renameTableInFormula } from "../formula/rename-references";
import { CellEnvironment } from "./environment";
import { invalidArgument } from "./errors";
import { FormulaStore } from "./formula-store";
import { componentsInOrder } from "./order";
import { clearSpill, placeResult, shown, shownCells } from "./results";
import type { FunctionAnswer, Reply } from "./custom-functions";
import type { FormulaCell } from "./formula-cell";
import type { RangeNode } from "./graph";
import type { Sheet } from "./sheet";
import type { CellValue, FunctionMetadata, FunctionOptions } from "./types";

/** A spill can change what other formulas read, and they what it reads; Excel gives up too. */
const MOST_PASSES = 100;

type Vertex = FormulaCell | RangeNode;

/** Values of formulas. Changes gather until `settle`, which carries out one recalculation for all of them. */
export class Calculation extends FormulaStore {
  private held = 0;
  private isRunning = false;

  get idle(): boolean {
    this.settle();
    return !(this.isManual ? this.hasUrgentWork : this.hasWork) && !this.custom.isWaiting;
  }

  private get isManual(): boolean {
    return this.book.calculationMode === "Manual";
  }

  private get hasUrgentWork(): boolean {
    return this.entered.size + this.answered.size > 0;
  }

  /** Changes made until `release` are calculated together. */
  hold(): void {
    this.held++;
  }
  release(): void {
    this.held--;
    this.settle();
  }

  /** Carries out what waits. Called before anything is read. */
  settle(): void {
    if (this.held > 0 || this.isRunning) return;
    if (this.isManual) {
      if (this.hasUrgentWork) this.run(() => this.calculateUrgent());
      return;
    }
    // A call may be answered before `run` is back.
    while (this.hasWork) this.run(() => this.calculateAll());
  }

  /** Everything anew, as Ctrl+Alt+F9. Custom functions are asked again only where their arguments changed. */
  recalculate(): void {
    this.checkNames();
    for (const sheet of this.book.sheets)
      for (const cell of sheet.formulas.values()) this.dirty.add(cell);
    this.stir();
    this.run(() => this.calculateAll());
  }

  evaluate(sheet: Sheet, formula: string): CellValue | CellValue[][] {
    this.settle();
    const node = parseFormula(formula);
    if (!node) throw invalidArgument();
    const environment = new CellEnvironment(
      this.book,
      { sheet, row: 0, column: 0 },
      { has: (name) => this.custom.functions.has(name), call: () => failure("#CALC!") }
    );
    const value = new Evaluator(environment).evaluate(node);
    return isGrid(value) && value.rows * value.columns > 1
      ? shownCells(value)
      : shown(isGrid(value) ? value.at(0, 0) : value);
  }

  register(functions: readonly FunctionMetadata[], namespace: string, options: FunctionOptions) {
    this.custom.register(functions, namespace, options);
    this.namesChanged();
  }

  /** An answer is worked in when something is next read, or in a moment: many come at once. */
  answer(id: number, reply: Reply): void {
    const cell = this.custom.answer(id, reply);
    if (!cell) return;
    this.dirty.add(cell);
    if (this.isManual) this.answered.add(cell);
    queueMicrotask(() => this.settle());
  }

  sheetRenamed(before: string, after: string): void {
    this.rewrite((text) => renameSheetInFormula(text, before, after));
  }
  tableRenamed(before: string, after: string): void {
    this.rewrite((text) => renameTableInFormula(text, before, after));
  }

  private rewrite(change: (text: string) => string): void {
    for (const name of this.book.names) name.formula = change(name.formula);
    for (const sheet of this.book.sheets)
      for (const cell of [...sheet.formulas.values()]) {
        const text = change(cell.text);
        if (text !== cell.text) this.setFormula(sheet, cell.row, cell.column, text);
      }
    this.namesChanged();
  }

  private run(work: () => void): void {
    this.isRunning = true;
    try {
      work();
    } finally {
      this.isRunning = false;
    }
    this.book.events.emit({ type: "calculated" });
    const { onCall } = this.book;
    if (onCall) for (const call of this.custom.takeCalls()) onCall(call);
  }

  private calculateUrgent(): void {
    const entered = [...this.entered];
    this.entered.clear();
    for (const cell of entered) this.calculate(cell);
    const answered = new Set(this.answered);
    this.answered.clear();
    this.calculateFrom(answered);
  }

  private calculateAll(): void {
    for (let pass = 0; this.hasWork; pass++) {
      const seeds = this.takeSeeds();
      if (pass >= MOST_PASSES) for (const cell of seeds) this.break(cell);
      else this.calculateFrom(seeds);
    }
  }

  private calculateFrom(seeds: ReadonlySet<FormulaCell>): void {
    const follow = (vertex: Vertex): Iterable<Vertex> =>
      "readers" in vertex ? vertex.readers : this.graph.rangesOver(vertex);
    for (const component of componentsInOrder<Vertex>(seeds, follow)) {
      const cells = component.filter((vertex): vertex is FormulaCell => !("readers" in vertex));
      for (const cell of cells)
        if (component.length > 1) this.break(cell);
        else this.calculate(cell);
    }
  }

  private calculate(cell: FormulaCell): void {
    this.circular.delete(cell);
    const evaluation = { cell, made: new Map<string, FunctionAnswer>() };
    const environment = new CellEnvironment(this.book, cell, {
      has: (name) => this.custom.functions.has(name),
      call: (name, args) => this.custom.call(evaluation, name, args),
    });
    const value = new Evaluator(environment).evaluate(cell.node);
    this.custom.keep(evaluation);
    this.noteChanges(cell.sheet, placeResult(this.book, cell, value));
  }

  private break(cell: FormulaCell): void {
    this.circular.add(cell);
    this.noteChanges(cell.sheet, clearSpill(cell));
    cell.sheet.cells.set(cell.row, cell.column, 0);
  }
}

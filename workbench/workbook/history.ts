import { cellKey, rectOf } from "./rect";
import { fixTouchedHeaders } from "./table-list";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { CellValue, Rect } from "./types";

const MOST_STEPS = 100;

interface CellState {
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly format: string;
  readonly prefixed: boolean;
}
interface Step {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly before: readonly CellState[];
  readonly after: readonly CellState[];
}

/** Undo and redo of what was typed. What an add-in writes is not undone, as in Excel. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly book: Book) {}

  /** Carries out an edit as one step. */
  record(sheet: Sheet, rect: Rect, edit: () => void): void {
    const before = this.snapshot(sheet, rect);
    edit();
    this.done.push({ sheet, rect, before, after: this.snapshot(sheet, rect) });
    this.done = this.done.slice(-MOST_STEPS);
    this.undone = [];
  }

  undo(): Step | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step && this.restore(step, step.before);
  }

  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step && this.restore(step, step.after);
  }

  /** Rows moved or a sheet went: what was recorded no longer names the same cells. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private snapshot(sheet: Sheet, rect: Rect): CellState[] {
    return cellsOf(rect).map(({ row, column }) => ({
      value: sheet.spilledFrom(row, column) ? undefined : sheet.cells.get(row, column),
      formula: sheet.formula(row, column),
      format: sheet.numberFormat(row, column),
      prefixed: sheet.isPrefixed(row, column),
    }));
  }

  private restore(step: Step, states: readonly CellState[]): Step {
    const { sheet, rect } = step;
    const { calculation } = this.book;
    cellsOf(rect).forEach(({ row, column }, at) => {
      const state = states[at];
      if (!state) return;
      if (state.formula === undefined) calculation.setValue(sheet, row, column, state.value ?? "");
      else calculation.setFormula(sheet, row, column, state.formula);
      if (state.prefixed) sheet.prefixes.add(cellKey(row, column));
      else sheet.prefixes.delete(cellKey(row, column));
      if (sheet.numberFormat(row, column) !== state.format)
        sheet.numberFormats.set(rectOf(row, column), state.format);
    });
    fixTouchedHeaders(this.book, sheet, rect);
    calculation.changed(sheet, rect);
    return step;
  }
}

function cellsOf(rect: Rect): { row: number; column: number }[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, at) => ({
    row: rect.row + Math.floor(at / rect.columns),
    column: rect.column + (at % rect.columns),
  }));
}

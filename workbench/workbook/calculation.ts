import { cellKey, keyColumn, keyRow, forEachCell, cellCount, holds } from "./rect";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { notImplemented } from "./errors";
import type { CellValue, FunctionMetadata, FunctionOptions, Rect } from "./types";

export class Calculation {
  private held = 0;
  private readonly waiting = new Set<Sheet>();

  constructor(private readonly book: Book) {}

  get idle(): boolean {
    return this.waiting.size === 0;
  }

  setValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
    this.removeFormula(sheet, row, column);
    const isText = sheet.prefixes.has(cellKey(row, column));
    sheet.cells.set(row, column, value === "" && !isText ? undefined : value);
  }

  setFormula(sheet: Sheet, row: number, column: number, text: string): void {
    this.removeFormula(sheet, row, column);
    sheet.formulas.set(cellKey(row, column), { sheet, row, column, text });
    sheet.cells.set(row, column, 0);
  }

  removeFormula(sheet: Sheet, row: number, column: number): void {
    if (sheet.formulas.delete(cellKey(row, column))) sheet.cells.set(row, column, undefined);
  }

  removeFormulas(sheet: Sheet, rect: Rect): void {
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

  changed(sheet: Sheet, rect: Rect): void {
    void rect;
    this.waiting.add(sheet);
  }
  namesChanged(): void {}
  sheetRenamed(before: string, after: string): void {
    void before;
    void after;
  }
  forget(sheet: Sheet): void {
    this.waiting.delete(sheet);
  }
  settle(): void {
    if (this.held === 0) this.waiting.clear();
  }
  hold(): void {
    this.held++;
  }
  release(): void {
    this.held--;
  }
  recalculate(): void {
    this.book.events.emit({ type: "calculated" });
  }

  readonly functions = new Map<string, FunctionMetadata>();
  register(functions: readonly FunctionMetadata[], namespace: string, options: FunctionOptions) {
    void options;
    for (const one of functions) this.functions.set(`${namespace}.${one.name}`.toUpperCase(), one);
  }
  evaluate(sheet: Sheet, formula: string): CellValue | CellValue[][] {
    throw notImplemented(`evaluate ${formula} on ${sheet.name}`);
  }
  answer(
    id: number,
    answer: { ok: boolean; value: unknown; code: number | undefined; message: string | undefined }
  ): void {
    throw notImplemented(`take the answer ${String(answer.value)} of ${id}`);
  }
}

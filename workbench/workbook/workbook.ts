import { fullAddress } from "./a1";
import { own, writable } from "./book";
import { Calculation } from "./calculation";
import { invalidArgument } from "./errors";
import { EventList } from "./events";
import { History } from "./history";
import { GENERAL } from "./number-formats";
import { isOnSheet, rectOf } from "./rect";
import { shiftRows } from "./shift";
import { addSheet, deleteSheet, findSheet, moveSheet, renameSheet } from "./sheet-list";
import { addTable, findTable, removeTable } from "./table-list";
import { loadCells, setNumberFormats, writeCells } from "./writer";
import { MAX_COLUMNS } from "./types";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type {
  CellValue,
  ChangedBy,
  CustomXmlModel,
  FunctionCall,
  FunctionMetadata,
  FunctionOptions,
  NameModel,
  Rect,
  SheetModel,
  TableModel,
  WorkbookEvent,
  WorkbookModel,
} from "./types";

export class Workbook implements WorkbookModel, Book {
  name = "Book1.xlsx";
  protected = false;
  readOnly = false;
  calculationMode: WorkbookModel["calculationMode"] = "Automatic";
  date1904 = false;
  active: Sheet;
  selection: readonly Rect[] = [rectOf(0, 0)];
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customXml: CustomXmlModel[] = [];
  readonly properties: Record<string, unknown> = {};
  readonly events = new EventList();
  readonly calculation: Calculation = new Calculation(this);
  onCall?: (call: FunctionCall) => void;
  private readonly history = new History(this);
  private ids = 0;

  constructor() {
    this.active = addSheet(this);
  }

  /** An id no other object of this workbook has. */
  newId(): string {
    this.ids++;
    return `{00000000-0001-0000-0000-${this.ids.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  sheet(nameOrId: string): Sheet | undefined {
    return findSheet(this, nameOrId);
  }
  addSheet(name?: string): Sheet {
    return addSheet(this, name);
  }
  deleteSheet(sheet: SheetModel): void {
    const position = this.sheets.indexOf(own(this, sheet));
    deleteSheet(this, sheet);
    this.history.forget();
    const next = this.sheets[Math.min(position, this.sheets.length - 1)];
    if (this.active === sheet && next) this.activate(next);
  }
  renameSheet(sheet: SheetModel, name: string): void {
    renameSheet(this, sheet, name);
  }
  moveSheet(sheet: SheetModel, position: number): void {
    moveSheet(this, sheet, position);
  }

  activate(sheet: SheetModel): void {
    const next = own(this, sheet);
    if (next.visibility !== "Visible") throw invalidArgument();
    if (next === this.active) return;
    this.active = next;
    this.selection = [rectOf(0, 0)];
    this.events.emit({ type: "activated", sheet: next });
    this.events.emit({ type: "selection" });
  }
  select(sheet: SheetModel, areas: readonly Rect[]): void {
    if (areas.length === 0 || !areas.every(isOnSheet)) throw invalidArgument();
    this.activate(sheet);
    this.selection = [...areas];
    this.events.emit({ type: "selection" });
  }

  write(
    sheet: SheetModel,
    rect: Rect,
    cell: (row: number, column: number) => unknown,
    by: ChangedBy
  ): void {
    const edit = () => writeCells(this, { sheet, rect }, cell);
    if (by === "user") this.history.record(writable(this, sheet, rect), rect, edit);
    else edit();
    this.tellChanged(sheet, rect, by);
  }
  load(
    sheet: SheetModel,
    row: number,
    column: number,
    rows: readonly (readonly (CellValue | null)[])[]
  ): void {
    const rect = loadCells(this, own(this, sheet), { row, column }, rows);
    if (rect) this.tellChanged(sheet, rect, "addin");
  }
  clear(target: SheetModel, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const sheet = writable(this, target, rect);
    if (what !== "Contents") {
      sheet.numberFormats.set(rect, GENERAL);
      sheet.runs.clear(rect);
      this.events.emit({ type: "format", sheet, rect });
    }
    if (what === "Formats") return;
    this.calculation.erase(sheet, rect);
    this.tellChanged(sheet, rect, "addin");
  }

  setNumberFormat(
    target: SheetModel,
    rect: Rect,
    format: (row: number, column: number) => string | null
  ): void {
    const sheet = writable(this, target, rect);
    setNumberFormats(sheet, rect, format);
    this.events.emit({ type: "format", sheet, rect });
  }
  setFormat(target: SheetModel, rect: Rect, path: readonly string[], value: unknown): void {
    const sheet = writable(this, target, rect);
    sheet.runs.set(rect, path, value);
    if (path.join(".") === "columnWidth" && typeof value === "number")
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        sheet.columnWidths.set(column, value);
    this.events.emit({ type: "format", sheet, rect });
  }

  insertRows(sheet: SheetModel, row: number, count: number, by: ChangedBy = "addin"): void {
    this.shift(sheet, { row, count }, by);
  }
  deleteRows(sheet: SheetModel, row: number, count: number, by: ChangedBy = "addin"): void {
    this.shift(sheet, { row, count: -count }, by);
  }

  addTable(sheet: SheetModel, rect: Rect, hasHeaders: boolean, name?: string): TableModel {
    return addTable(this, { sheet, rect, hasHeaders, ...(name === undefined ? {} : { name }) });
  }
  table(nameOrId: string): Table | undefined {
    return findTable(this, nameOrId);
  }
  removeTable(table: TableModel, keepCells: boolean): void {
    removeTable(this, table, keepCells);
  }

  undo(): boolean {
    return this.step(() => this.history.undo());
  }
  redo(): boolean {
    return this.step(() => this.history.redo());
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.on(listener);
  }

  recalculate(): void {
    this.calculation.recalculate();
  }
  evaluate(sheet: SheetModel, formula: string): CellValue | CellValue[][] {
    return this.calculation.evaluate(own(this, sheet), formula);
  }
  /** Changes made in `work` are calculated once, at its end. */
  batch(work: () => void): void {
    this.calculation.hold();
    try {
      work();
    } finally {
      this.calculation.release();
    }
  }

  get functions(): ReadonlyMap<string, FunctionMetadata> {
    return this.calculation.custom.functions;
  }
  registerFunctions(
    functions: readonly FunctionMetadata[],
    namespace: string,
    options: FunctionOptions = {}
  ): void {
    this.calculation.register(functions, namespace, options);
  }
  answer(...[id, ok, value, code, message]: Parameters<WorkbookModel["answer"]>): void {
    this.calculation.answer(id, { ok, value, code, message });
  }
  get circular(): readonly string[] {
    this.calculation.settle();
    const cells = [...this.calculation.circular];
    return cells.map(({ sheet, row, column }) => fullAddress(sheet.name, rectOf(row, column)));
  }
  get idle(): boolean {
    return this.calculation.idle;
  }

  private shift(sheet: SheetModel, rows: { row: number; count: number }, by: ChangedBy): void {
    const { row, count } = rows;
    shiftRows(this, sheet, row, count);
    this.history.forget();
    const rect = rectOf(row, 0, Math.abs(count), MAX_COLUMNS);
    this.tellChanged(sheet, rect, by, count > 0 ? "RowInserted" : "RowDeleted");
  }
  private step(take: () => { sheet: Sheet; rect: Rect } | undefined): boolean {
    const changed = take();
    if (changed) this.tellChanged(changed.sheet, changed.rect, "user");
    return changed !== undefined;
  }
  private tellChanged(
    sheet: SheetModel,
    rect: Rect,
    by: ChangedBy,
    change?: "RowInserted" | "RowDeleted"
  ): void {
    this.calculation.settle();
    const source = by === "coauthor" ? "Remote" : "Local";
    this.events.emit({ type: "changed", sheet, rect, source, by, ...(change ? { change } : {}) });
  }
}

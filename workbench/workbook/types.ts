/** The model of a workbook: what the object layer (richapi), the page and the file formats read and change. */

import type { FunctionCall, FunctionMetadata, FunctionOptions } from "./function-types";

export type * from "./function-types";

export type CellValue = string | number | boolean | ExcelError;
/** An error in a cell: #N/A, #BUSY!, #SPILL! and so on. Blank is "". */
export interface ExcelError {
  readonly code: string;
  /** Shown on hover: the sentence an add-in function gave with #VALUE! or #N/A. */
  readonly message?: string;
}

/** Zero-based, sizes at least 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Formatting kept as Excel's own client names it: {fill: {color}, font: {bold, color}, columnWidth, wrapText ...}. */
export type FormatBag = Record<string, unknown>;
export interface FormatRun {
  readonly rect: Rect;
  readonly path: readonly string[];
  readonly value: unknown;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  frozen: { rows: number; columns: number };
  protected: boolean;
  readonly customProperties: Map<string, string>;
  /** Bags for pageLayout and whatever else is kept but has no effect. */
  readonly bags: Record<string, FormatBag>;
  readonly charts: ChartModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly merges: Rect[];
  value(row: number, column: number): CellValue;
  /** Begun with an apostrophe when typed; the value does not hold it. */
  isPrefixed(row: number, column: number): boolean;
  /** The formula of a cell, or undefined. */
  formula(row: number, column: number): string | undefined;
  numberFormat(row: number, column: number): string;
  /** As displayed: number format applied. */
  text(row: number, column: number): string;
  /** Effective formatting of a cell: later runs win. */
  format(row: number, column: number): FormatBag;
  used(valuesOnly?: boolean): Rect | undefined;
  /** The spill a cell belongs to, if any (the anchor included). */
  spillAt(row: number, column: number): Rect | undefined;
  readonly formatRuns: readonly FormatRun[];
}

export interface TableModel {
  readonly id: string;
  name: string;
  readonly sheet: SheetModel;
  rect: Rect;
  hasHeaders: boolean;
  showTotals: boolean;
  style: string;
  readonly bags: Record<string, FormatBag>;
}

export interface NameModel {
  name: string;
  /** Starts with "=". */
  formula: string;
  scope?: SheetModel;
  comment: string;
  visible: boolean;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  readonly sheet: SheetModel;
  /** The range the chart was made from; `seriesBy` is "Auto", "Rows" or "Columns". */
  source?: { sheet: SheetModel; rect: Rect; seriesBy: string };
  readonly series: ChartSeriesModel[];
  /** Points, from the top left of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** title, axes, legend ...: what the client set, by client names. */
  readonly bag: FormatBag;
}
export interface ChartSeriesModel {
  name: string;
  chartType?: string;
  values?: { sheet: SheetModel; rect: Rect };
  categories?: { sheet: SheetModel; rect: Rect };
  readonly bag: FormatBag;
}

export interface ConditionalFormatModel {
  readonly id: string;
  type: string;
  rect: Rect;
  priority: number;
  stopIfTrue: boolean;
  /** colorScale: {criteria: {minimum, midpoint, maximum}}, cellValue, custom ...: by client names. */
  readonly bag: FormatBag;
}

export interface CustomXmlModel {
  readonly id: string;
  xml: string;
  namespaceUri: string;
}

export type ChangedBy = "user" | "addin" | "coauthor";

export type WorkbookEvent =
  | {
      type: "changed";
      sheet: SheetModel;
      rect: Rect;
      source: "Local" | "Remote";
      by: ChangedBy;
      /** Edited, unless said. */
      change?: "RowInserted" | "RowDeleted";
    }
  | { type: "format"; sheet: SheetModel; rect: Rect }
  | { type: "calculated" }
  | { type: "selection" }
  | { type: "activated"; sheet: SheetModel }
  | { type: "sheet-added" | "sheet-deleted" | "sheet-renamed"; sheet: SheetModel }
  | { type: "objects"; sheet: SheetModel };

export interface WorkbookModel {
  name: string;
  readonly sheets: readonly SheetModel[];
  active: SheetModel;
  /** The areas selected on the active sheet; the first holds the active cell at its top left. */
  readonly selection: readonly Rect[];
  readonly tables: TableModel[];
  readonly names: NameModel[];
  /** Office.context.document.settings and workbook.settings. */
  readonly settings: Map<string, unknown>;
  readonly customXml: CustomXmlModel[];
  readonly properties: Record<string, unknown>;
  /** Structure protected: no sheets added, removed or renamed. */
  protected: boolean;
  readOnly: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  date1904: boolean;

  sheet(nameOrId: string): SheetModel | undefined;
  addSheet(name?: string): SheetModel;
  deleteSheet(sheet: SheetModel): void;
  renameSheet(sheet: SheetModel, name: string): void;
  moveSheet(sheet: SheetModel, position: number): void;
  activate(sheet: SheetModel): void;
  select(sheet: SheetModel, areas: readonly Rect[]): void;

  /** Writes as Range.values does: "=..." is a formula, "'x" is text, text of a number or date is typed unless the
   * cell's format is "@". null leaves a cell as it is, "" clears it. One step of undo when `by` is "user".
   * `cell` is asked by offset within `rect` (0, 0 is its top left); so is `format` of setNumberFormat.
   * Throws WorkbookError by Excel's code (InvalidArgument, AccessDenied when protected ...). */
  write(
    sheet: SheetModel,
    rect: Rect,
    cell: (row: number, column: number) => unknown,
    by: ChangedBy
  ): void;
  /** Fills cells with values as they are, without reading them as typed: for opening files and large data. */
  load(
    sheet: SheetModel,
    row: number,
    column: number,
    rows: readonly (readonly (CellValue | null)[])[]
  ): void;
  clear(sheet: SheetModel, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  setNumberFormat(
    sheet: SheetModel,
    rect: Rect,
    format: (row: number, column: number) => string | null
  ): void;
  setFormat(sheet: SheetModel, rect: Rect, path: readonly string[], value: unknown): void;
  insertRows(sheet: SheetModel, row: number, count: number, by?: ChangedBy): void;
  deleteRows(sheet: SheetModel, row: number, count: number, by?: ChangedBy): void;

  addTable(sheet: SheetModel, rect: Rect, hasHeaders: boolean, name?: string): TableModel;
  table(nameOrId: string): TableModel | undefined;
  removeTable(table: TableModel, keepCells: boolean): void;

  /** Calculates once, at the end of `work`. */
  batch(work: () => void): void;
  /** An id that no other object of the workbook has: for charts, conditional formats and what else is kept here. */
  newId(): string;
  undo(): boolean;
  redo(): boolean;
  recalculate(): void;
  /** Value of a formula without writing it anywhere: "=1+1". */
  evaluate(sheet: SheetModel, formula: string): CellValue | CellValue[][];

  /** Custom functions by their full name, upper case: CHURN.RATE. */
  registerFunctions(
    functions: readonly FunctionMetadata[],
    namespace: string,
    options?: FunctionOptions
  ): void;
  readonly functions: ReadonlyMap<string, FunctionMetadata>;
  onCall?: (call: FunctionCall) => void;
  /** code: the number the custom-functions runtime sends with a failure; message shows on hover. */
  answer(id: number, ok: boolean, value: unknown, code?: number, message?: string): void;
  /** Addresses of formulas that read themselves, which Excel warns of; each shows 0. */
  readonly circular: readonly string[];
  /** Nothing is being calculated and no function call is unanswered. */
  readonly idle: boolean;

  on(listener: (event: WorkbookEvent) => void): () => void;
}

/** Refused by Excel: `code` is the Office.js error code. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400
  ) {
    super(message);
  }
}

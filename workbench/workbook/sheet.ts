import { CellStore } from "./cells";
import { displayText } from "./display";
import { FormatRuns } from "./format-runs";
import { GENERAL, NumberFormats } from "./number-formats";
import { cellKey, union } from "./rect";
import { RectIndex } from "./rect-index";
import type { CellSource } from "../formula/values";
import type { FormulaCell } from "./formula-cell";
import type {
  CellValue,
  ChartModel,
  ConditionalFormatModel,
  FormatBag,
  FormatRun,
  Rect,
  SheetModel,
} from "./types";

/** A sheet and its stores. What is read through SheetModel is settled first: waiting recalculation is carried out. */
export class Sheet implements SheetModel {
  visibility: SheetModel["visibility"] = "Visible";
  tabColor = "";
  showGridlines = true;
  frozen = { rows: 0, columns: 0 };
  protected = false;
  readonly customProperties = new Map<string, string>();
  readonly bags: Record<string, FormatBag> = {};
  readonly charts: ChartModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly merges: Rect[] = [];

  readonly cells = new CellStore();
  readonly source = new SheetSource(this);
  readonly numberFormats = new NumberFormats();
  readonly runs = new FormatRuns();
  readonly formulas = new Map<number, FormulaCell>();
  /** Cells whose text was begun with an apostrophe. */
  readonly prefixes = new Set<number>();
  /** Anchors of arrays by the area they fill, and of arrays that found no room by the area they want. */
  readonly spills = new RectIndex<FormulaCell>();
  readonly blocked = new RectIndex<FormulaCell>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly settle: () => void,
    private readonly date1904: () => boolean = () => false
  ) {}

  get formatRuns(): readonly FormatRun[] {
    return this.runs.all;
  }

  value(row: number, column: number): CellValue {
    this.settle();
    return this.cells.get(row, column) ?? "";
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(cellKey(row, column))?.text;
  }

  isPrefixed(row: number, column: number): boolean {
    return this.prefixes.has(cellKey(row, column));
  }

  numberFormat(row: number, column: number): string {
    const own = this.numberFormats.get(row, column);
    return own === GENERAL ? (this.resultFormat(row, column) ?? GENERAL) : own;
  }

  text(row: number, column: number): string {
    return displayText(this.value(row, column), this.numberFormat(row, column), this.date1904());
  }

  format(row: number, column: number): FormatBag {
    return this.runs.get(row, column);
  }

  used(valuesOnly = false): Rect | undefined {
    this.settle();
    const used = this.cells.used();
    return valuesOnly ? used : this.usedWithFormats(used);
  }

  spillAt(row: number, column: number): Rect | undefined {
    this.settle();
    const anchor = this.spills.at(row, column)[0];
    return anchor && this.spills.rect(anchor);
  }

  /** The formula of another cell whose array fills this one. */
  spilledFrom(row: number, column: number): FormulaCell | undefined {
    return this.spills
      .at(row, column)
      .find((anchor) => anchor.row !== row || anchor.column !== column);
  }

  /** The format that the value of a custom function brought along, where the formula is that call. */
  private resultFormat(row: number, column: number): string | undefined {
    if (this.formulas.size === 0) return undefined;
    const cell = this.formulas.get(cellKey(row, column)) ?? this.spilledFrom(row, column);
    if (cell?.node.kind !== "call") return undefined;
    const [call] = cell.calls.values();
    if (call?.name !== cell.node.name.toUpperCase()) return undefined;
    return call.formats[row - cell.row]?.[column - cell.column];
  }

  private usedWithFormats(values: Rect | undefined): Rect | undefined {
    let used = values;
    this.numberFormats.forEach((rect) => (used = union(used, rect)));
    for (const { rect } of this.runs.all) used = union(used, rect);
    return used;
  }
}

/** A sheet as formulas read it. */
export class SheetSource implements CellSource {
  constructor(readonly sheet: Sheet) {}

  get name(): string {
    return this.sheet.name;
  }
  get(row: number, column: number): CellValue | undefined {
    return this.sheet.cells.get(row, column);
  }
  forEach(rect: Rect, visit: (value: CellValue, row: number, column: number) => void): void {
    this.sheet.cells.forEach(rect, visit);
  }
  used(): Rect | undefined {
    return this.sheet.cells.used();
  }
}

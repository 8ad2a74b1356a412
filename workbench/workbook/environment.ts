import { Evaluator } from "../formula/evaluate";
import { Area, BAD_NAME, BAD_REFERENCE } from "../formula/values";
import { findName, nodeOfName, sheetOf, tableArea } from "./references";
import { cellKey } from "./rect";
import { SheetSource } from "./sheet";
import { findTable } from "./table-list";
import type { Environment } from "../formula/definition";
import type { TableReference } from "../formula/nodes";
import type { CellSource, Value } from "../formula/values";
import type { Book } from "./book";
import type { Place } from "./references";
import type { ExcelError, Rect } from "./types";

export interface Caller {
  has(name: string): boolean;
  call(name: string, args: readonly (Value | undefined)[]): Value;
}

/** What the formula of one cell sees. */
export class CellEnvironment implements Environment {
  private nesting = 0;

  constructor(
    private readonly book: Book,
    private readonly place: Place,
    private readonly caller: Caller
  ) {}

  get row(): number {
    return this.place.row;
  }
  get column(): number {
    return this.place.column;
  }

  area(name: string | undefined, rect: Rect): Area | ExcelError {
    const sheet = sheetOf(this.book, name, this.place.sheet);
    return sheet ? new Area(sheet.source, rect) : BAD_REFERENCE;
  }

  name(name: string, sheet: string | undefined): Value {
    const table = findTable(this.book, name);
    const body = table?.body();
    if (table && body) return new Area(table.sheet.source, body);
    const home = sheetOf(this.book, sheet, this.place.sheet);
    const found = home && findName(this.book, name, home);
    const node = found && nodeOfName(found);
    if (!node || this.nesting > 32) return BAD_NAME;
    this.nesting++;
    const value = new Evaluator(this).evaluate(node);
    this.nesting--;
    return value;
  }

  table(reference: TableReference): Value {
    const area = tableArea(this.book, reference, this.place);
    if (area) return new Area(area.sheet.source, area.rect);
    return reference.sections.includes("this row") ? { code: "#VALUE!" } : BAD_REFERENCE;
  }

  spill(anchor: Area): Value {
    const sheet = sheetOfSource(anchor.source);
    const { row, column } = anchor.rect;
    const cell = sheet?.formulas.get(cellKey(row, column));
    const rect = cell && sheet?.spills.rect(cell);
    return rect ? new Area(anchor.source, rect) : BAD_REFERENCE;
  }

  isFormula(area: Area): boolean {
    const sheet = sheetOfSource(area.source);
    return sheet?.formulas.has(cellKey(area.rect.row, area.rect.column)) ?? false;
  }

  hasFunction(name: string): boolean {
    return this.caller.has(name);
  }
  callFunction(name: string, args: readonly (Value | undefined)[]): Value {
    return this.caller.call(name, args);
  }

  now(): number {
    const now = new Date();
    return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
  }
}

function sheetOfSource(source: CellSource) {
  return source instanceof SheetSource ? source.sheet : undefined;
}

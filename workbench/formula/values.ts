import { intersection } from "../workbook/rect";
import type { CellValue, ExcelError, Rect } from "../workbook/types";
import type { Node } from "./nodes";

/** null is a blank cell or an argument left out. */
export type Scalar = number | string | boolean | ExcelError | null;

/** Rows and columns of values: an array, or an area of a sheet. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
  /** Every cell that is not blank, without walking the rows below the used ones. */
  filled(visit: (value: Exclude<Scalar, null>, row: number, column: number) => void): void;
}

export class Matrix implements Grid {
  readonly rows: number;
  readonly columns: number;
  constructor(readonly cells: readonly (readonly Scalar[])[]) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
  }
  at(row: number, column: number): Scalar {
    return this.cells[row]?.[column] ?? null;
  }
  filled(visit: (value: Exclude<Scalar, null>, row: number, column: number) => void): void {
    this.cells.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) visit(value, row, column);
      })
    );
  }
}

/** What an area reads from: a sheet. */
export interface CellSource {
  readonly name: string;
  get(row: number, column: number): CellValue | undefined;
  forEach(rect: Rect, visit: (value: CellValue, row: number, column: number) => void): void;
  used(): Rect | undefined;
}

/** A reference: read when a function asks, never copied before. */
export class Area implements Grid {
  constructor(
    readonly source: CellSource,
    readonly rect: Rect
  ) {}
  get rows(): number {
    return this.rect.rows;
  }
  get columns(): number {
    return this.rect.columns;
  }
  at(row: number, column: number): Scalar {
    return this.source.get(this.rect.row + row, this.rect.column + column) ?? null;
  }
  filled(visit: (value: Exclude<Scalar, null>, row: number, column: number) => void): void {
    const { row: top, column: left } = this.rect;
    this.source.forEach(this.rect, (value, row, column) => visit(value, row - top, column - left));
  }
  part(row: number, column: number, rows: number, columns: number): Area {
    const { row: top, column: left } = this.rect;
    return new Area(this.source, { row: top + row, column: left + column, rows, columns });
  }
  /** The area without the empty rows and columns after the sheet's last used ones; at least one cell. */
  trimmed(): Area {
    const { row, column } = this.rect;
    const used = this.source.used();
    const both = used && intersection(this.rect, used);
    if (!both) return this.part(0, 0, 1, 1);
    const rows = both.row + both.rows - row;
    return this.part(0, 0, rows, both.column + both.columns - column);
  }
}

export interface Scope {
  readonly name: string;
  readonly value: Value;
  readonly outer: Scope | undefined;
}

export class Lambda {
  constructor(
    readonly params: readonly string[],
    readonly body: Node,
    readonly scope: Scope | undefined
  ) {}
}

export type Value = Scalar | Matrix | Area | Lambda;

export function isGrid(value: Value): value is Matrix | Area {
  return value instanceof Matrix || value instanceof Area;
}

export function isFailure(value: Value): value is ExcelError {
  return typeof value === "object" && value !== null && "code" in value;
}

/** Code of an error every function hands on, even those that catch errors: the value is still to come. */
export const BUSY = "#BUSY!";

export function failure(code: string): ExcelError {
  return { code };
}
export const NOT_AVAILABLE: ExcelError = { code: "#N/A" };
export const BAD_VALUE: ExcelError = { code: "#VALUE!" };
export const BAD_NUMBER: ExcelError = { code: "#NUM!" };
export const BAD_REFERENCE: ExcelError = { code: "#REF!" };
export const BAD_NAME: ExcelError = { code: "#NAME?" };
export const DIVIDED_BY_ZERO: ExcelError = { code: "#DIV/0!" };
export const NOTHING_TO_SHOW: ExcelError = { code: "#CALC!" };

/** Any value as a grid; a scalar is one cell. */
export function gridOf(value: Value): Grid {
  if (isGrid(value)) return value;
  return new Matrix([[value instanceof Lambda ? NOTHING_TO_SHOW : value]]);
}

/** A grid of one cell as that cell. */
export function single(value: Value): Value {
  return isGrid(value) && value.rows === 1 && value.columns === 1 ? value.at(0, 0) : value;
}

/** The top left cell of a grid, or the scalar. */
export function scalarOf(value: Value): Scalar {
  if (isGrid(value)) return value.at(0, 0);
  return value instanceof Lambda ? NOTHING_TO_SHOW : value;
}

export function matrixOf(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Scalar
): Matrix {
  return new Matrix(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column))
    )
  );
}

import type { ColumnGuess, Recognition, Shape } from "../core/table/recognise/recognition";
import type { Cell, Grid } from "../core/table/table";
import type { Place } from "../workbook";

/** Rows the user chose, and what they were taken for. */
export interface Source {
  readonly place: Place;
  readonly address: string;
  /** Rows at the top that are not data: headers and what stands above them. */
  readonly headerRows: number;
  readonly hasHeader: boolean;
  readonly columns: readonly SourceColumn[];
  readonly seen: Pick<Recognition, "shape" | "saw">;
  /** The first rows; how many bytes a row has is measured on them. */
  readonly sample: Grid;
  /** A column says in which currency the amounts are. */
  readonly hasCurrency?: true;
  /** Sheet columns whose first rows are shown with a currency. */
  readonly currencyShown?: readonly number[];
  /** Sheet columns whose dates are counted from 1904. */
  readonly since1904?: readonly number[];
}
export interface SourceColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** As on the sheet; empty where the column has no header. */
  readonly header: string;
  /** The cell of the header itself: a date may stand there. */
  readonly headerCell: Cell;
  /** The first few different values, as the sheet shows them. */
  readonly samples: readonly string[];
  /** What most of its cells are. */
  readonly holds: ColumnGuess["holds"];
}

/** The sheet column of each role; a role the data does not have is missing. */
export type Mapping = Readonly<Record<string, number>>;
/** One for each of what a row may be. */
export type Mappings = Readonly<Partial<Record<Shape, Mapping>>>;

export function dataRows(source: Source): number {
  return Math.max(0, source.place.rows - source.headerRows);
}

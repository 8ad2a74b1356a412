import type { Kind } from "../core/define";
import type { ResultValue } from "../core/table/table";

/** A sheet to be written: everything on it, in words and numbers, before Excel is asked for anything. */
export interface SheetPlan {
  /** The name wished for; a sheet that has it already keeps it. */
  readonly sheetName: string;
  readonly tableName: string;
  /** Id of the analysis, kept with the sheet. */
  readonly analysis: string;
  readonly title: string;
  /** The answer in a sentence. */
  readonly answer: string;
  /** What the table has to have said of it, in a line. */
  readonly note?: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: number;
  /** The workbook counts days from 1904. */
  readonly since1904?: true;
  readonly chart?: PlannedChart;
  /** A grid: its columns from `from` on are colored by their values; the first `frozen` stay in sight. */
  readonly colored?: { readonly from: number; readonly frozen: number };
  readonly cardTitle: string;
  readonly card: readonly CardLine[];
}
export interface PlannedColumn {
  readonly header: string;
  readonly kind: Kind;
  readonly values: readonly ResultValue[];
}
export type PlannedChart = TableChart | OwnChart;
/** A chart of columns of the table, given by their indexes. */
export interface TableChart {
  readonly type: "line" | "column" | "bar";
  readonly title: string;
  readonly category: number;
  readonly series: readonly number[];
  /** Lower and upper limits, drawn faintly. */
  readonly limits: readonly number[];
}
/** A chart of a few numbers that stand in no column: how many rows have each label, or what they add up to. */
export interface OwnChart {
  readonly type: "line" | "column" | "bar";
  readonly title: string;
  readonly own: {
    readonly header: string;
    readonly categories: readonly string[];
    readonly drawn: OwnNumbers;
    /** What is to be read beside the numbers that are drawn. */
    readonly beside: readonly OwnNumbers[];
  };
}
export interface OwnNumbers {
  readonly header: string;
  readonly kind: Kind;
  readonly values: readonly (number | null)[];
}
export interface CardLine {
  readonly label: string;
  readonly text: string;
}

/** A column that the plan itself names by its place. */
export function plannedColumn({ columns }: Pick<SheetPlan, "columns">, at: number): PlannedColumn {
  const column = columns[at];
  if (!column) throw new Error("There is no such column.");
  return column;
}

/** Numbers of a chart that stand in no column of the table. */
export function ownNumbers({ chart }: SheetPlan): readonly OwnNumbers[] {
  return chart && "own" in chart ? [chart.own.drawn, ...chart.own.beside] : [];
}

/** A list of customers is there to be filtered; in a course of periods filtering would only thin out the chart. */
export function isFiltered({ columns: [first] }: SheetPlan): boolean {
  return first?.kind === "key";
}

/** A grid is too wide for anything beside it: its card stands below. */
export function isBelow({ colored }: SheetPlan): boolean {
  return colored !== undefined;
}

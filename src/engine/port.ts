import type { Analysis } from "../core/define";
import type { RollUp } from "../core/roll-up";
import type { Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import type { Facts, ResultTable, Table } from "../core/table/table";

/** Whatever can roll rows up to one row of facts per customer, or per row. Rows after the day `until` are left out. */
export interface Engine {
  rollUp(table: Table, rollUp: RollUp, until: number): Promise<Outcome<Facts>>;
}

export interface Analysed {
  readonly result: ResultTable;
  /** The day the result is for: the given one, or the latest day of the rows; 0 where the rows have no day. */
  readonly asOf: number;
  /** The customers behind the numbers, where the analysis names another that lists them. */
  readonly behind?: ResultTable;
}

/** Rows in, result out. The pane, its worker and the cell functions all call the same one. */
export type Analyse = (analysis: Analysis, table: Table, settings: Raw) => Outcome<Analysed>;

import type { Sheet } from "./sheet";

/** A formula and where it stands. */
export interface FormulaCell {
  readonly sheet: Sheet;
  row: number;
  column: number;
  text: string;
}

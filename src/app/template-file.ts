import type { InsertedSheet } from "../workbook";
import type { Recipe } from "./recipe";

/** A template as the pane fetches it: sheets of a workbook, and what Excel does not take from another workbook. */
export interface TemplateFile {
  /** An .xlsx without charts, which Excel on the web would refuse, in Base64. */
  readonly workbook: string;
  /** In the order of the workbook. */
  readonly sheets: readonly InsertedSheet[];
  readonly recipes: readonly Recipe[];
}

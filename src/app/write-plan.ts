import { activeCell } from "../workbook";
import { followSelection } from "./follow-selection";

export type { BlockPlan } from "../workbook";
export { planAt } from "./write-result";

/** The cell in front, as it is typed, after each move. */
export function followCell(tell: (cell: string | undefined) => void): () => void {
  return followSelection(tell, activeCell);
}

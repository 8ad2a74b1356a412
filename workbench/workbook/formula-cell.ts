import type { Node } from "../formula/nodes";
import type { FunctionAnswer } from "./custom-functions";
import type { RangeNode } from "./graph";
import type { Sheet } from "./sheet";

/** A formula, where it stands, and what calculation keeps of it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly node: Node;
  /** Ranges the formula reads. */
  precedents: readonly RangeNode[];
  /** Names, tables or other sheets are read: their meaning can change without a cell changing. */
  isSymbolic: boolean;
  isVolatile: boolean;
  /** Calls of custom functions made by the last evaluation, by function and arguments. */
  calls: ReadonlyMap<string, FunctionAnswer>;
}

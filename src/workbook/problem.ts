import type { FaultValues } from "../core/fault";

/** What Excel, or the state of the workbook, does not allow just now. The pane has a sentence for each. */
export type ProblemCode =
  | "no-cells-selected"
  | "empty-selection"
  | "single-cell"
  | "areas-differ"
  /** Of a range that was typed. */
  | "unknown-range"
  | "unknown-sheet"
  | "row-too-large"
  | "rows-missing"
  | "changed-while-reading"
  | "structure-protected"
  | "read-only"
  | "editing"
  | "access-denied"
  | "gone"
  | "name-taken"
  | "cell-taken"
  | "no-room-for-result"
  | "formula-refused"
  | "too-large"
  | "busy"
  | "inactive"
  | "conflict"
  | "old-excel"
  | "aborted"
  /** Of a result that is to be written anew. */
  | "result-gone"
  | "result-protected"
  | "result-filtered"
  | "result-totals"
  | "result-notes"
  | "result-changed"
  | "no-room"
  /** Of a result that is to be put on a sheet of the user. */
  | "place-taken"
  | "not-verified"
  /** Of a template. */
  | "sheets-left"
  /** Of the history of the figures. */
  | "history-protected"
  | "history-table"
  | "history-columns"
  | "history-room"
  | "excel";

/** Every adapter rejects with this; the use case makes it a fault. `values` never hold text of a cell. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
  constructor(
    readonly code: ProblemCode,
    readonly values: FaultValues = {},
    options?: ErrorOptions
  ) {
    super(code, options);
  }
}

const codes: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "editing",
  InvalidSelection: "no-cells-selected",
  AccessDenied: "access-denied",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  InactiveWorkbook: "inactive",
  InsertDeleteConflict: "conflict",
  Conflict: "conflict",
  MergedRangeConflict: "conflict",
  FilteredRangeConflict: "conflict",
  PivotTableRangeConflict: "conflict",
  NonBlankCellOffSheet: "conflict",
  ApiNotFound: "old-excel",
  ApiNotAvailable: "old-excel",
  NotImplemented: "old-excel",
  UnsupportedFeature: "old-excel",
  RequestAborted: "aborted",
};

/** A RichApi error as our problem; an error of our own code is not one and passes through. */
export function problemOf(error: unknown): unknown {
  const code = hostCode(error);
  if (code === undefined) return error;
  const known = codes[code];
  return new WorkbookProblem(known ?? "excel", known ? {} : { code }, { cause: error });
}

/** Office.js errors are told by their code: in a test or a frame they belong to another realm. */
export function hostCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if (!("debugInfo" in error) || !("code" in error)) return undefined;
  return String(error.code);
}

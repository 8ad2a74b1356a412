import type { FaultName } from "../../workbench/faults";

/** What Excel answers, of which each has to leave the workbook whole. */
export const CODES = [
  ...["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "GeneralException"],
  ...["ActivityLimitReached", "ServiceNotAvailable", "MemoryLimitReached", "RequestAborted"],
  ...["AccessDenied", "ItemNotFound", "InvalidReference", "InvalidBinding", "Conflict"],
  ...["InsertDeleteConflict", "MergedRangeConflict", "FilteredRangeConflict"],
  ...["PivotTableRangeConflict", "NonBlankCellOffSheet", "ItemAlreadyExists", "InactiveWorkbook"],
  ...["UndoNotSupported", "ApiNotFound", "ApiNotAvailable", "NotImplemented"],
  ...["UnsupportedFeature", "InvalidArgument"],
];
export const REFUSALS: readonly FaultName[] = [
  ...["internal-error", "cell-edit-mode", "session-timed-out", "modal-dialog-open"],
  ...["activity-limit", "request-too-large", "response-too-large", "no-permission"],
  ...["values-null", "truncated"],
] as FaultName[];
/** One of each way to go wrong. */
export const KINDS = ["AccessDenied", "GeneralException", "ActivityLimitReached", "ItemNotFound"];

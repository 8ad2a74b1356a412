import type { FaultName } from "../../workbench/faults";
import type { Strike } from "./strike";

/** What Excel answers to an action, of which each has to leave the workbook whole. */
const CODES = [
  ...["InvalidOperationInCellEditMode", "InvalidOperation", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "GeneralException"],
  ...["ActivityLimitReached", "ServiceNotAvailable", "MemoryLimitReached", "RequestAborted"],
  ...["AccessDenied", "ItemNotFound", "InvalidReference", "InvalidBinding", "Conflict"],
  ...["InsertDeleteConflict", "MergedRangeConflict", "FilteredRangeConflict"],
  ...["PivotTableRangeConflict", "NonBlankCellOffSheet", "ItemAlreadyExists", "InactiveWorkbook"],
  ...["UndoNotSupported", "ApiNotFound", "ApiNotAvailable", "NotImplemented"],
  ...["UnsupportedFeature", "InvalidArgument"],
];
/** How it refuses a request as a whole, by a bare number, or spoils the answer. What a server says by the status of its reply
 * reaches an add-in as one of these: 429 as "activity-limit", 500 as "internal-error". */
const NAMES: readonly FaultName[] = [
  ...["internal-error", "document-read-only", "cell-edit-mode", "session-ended"],
  ...["not-supported", "session-timed-out", "modal-dialog-open", "activity-limit"],
  ...["request-too-large", "response-too-large", "no-permission", "not-permitted"],
  ...["values-null", "truncated"],
] as FaultName[];

export type TitledStrike = readonly [title: string, strike: Strike];

export const ANSWERS = CODES.map((code): TitledStrike => [code, ["action", { code }]]);
export const REFUSALS = NAMES.map((name): TitledStrike => [name, [name]]);
/** All of them, each once. */
export const FAULTS: readonly TitledStrike[] = [...ANSWERS, ...REFUSALS];

const SOME = ["AccessDenied", "GeneralException", "ActivityLimitReached", "ItemNotFound"];

/** One of each way to go wrong. */
export const KINDS = FAULTS.filter(([title]) => SOME.includes(title));

const ENDLESS = 1_000;

/** Excel is gone from there on. */
export const ENDS: readonly TitledStrike[] = [
  "session-timed-out" as const,
  "internal-error" as const,
].map((name) => [`${name} from there on`, [name, { times: ENDLESS }]]);

import { WorkbookError } from "../workbook/types";

/** The sentence Excel gives when an array does not fit its range. */
export const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function invalidReference(): WorkbookError {
  return new WorkbookError(
    "InvalidReference",
    "This reference is not valid for the current operation."
  );
}

export function invalidOperation(
  message = "The operation attempted is invalid on the object."
): WorkbookError {
  return new WorkbookError("InvalidOperation", message);
}

export function invalidSelection(): WorkbookError {
  return new WorkbookError(
    "InvalidSelection",
    "The current selection is invalid for this operation."
  );
}

/** Counted where it was noticed, under the member's name. */
export class MissingMember extends WorkbookError {}

/** Excel has it, this host does not yet. */
export function notImplemented(member: string): MissingMember {
  const message = `The requested feature isn't implemented: ${member}.`;
  return new MissingMember("NotImplemented", message, 501);
}

export function apiNotFound(member: string): MissingMember {
  const message = `The API you are trying to use could not be found: ${member}.`;
  return new MissingMember("ApiNotFound", message, 404);
}

import { nameOf } from "../calendar/period";
import { BLANK, FINE, LAST_STATE, Tally } from "./column-reader";
import type { Note } from "./column-reader";

/** 1 January 2099: an end on this day or later, such as 31 December 9999, is how systems write that there is none. */
const FIRST_NEVER_DAY = 72_686;

/** Makes blank cells of days that never come, in a column that may be blank. */
export function blankNeverDays(
  { values, states }: { readonly values: Int32Array; readonly states: Uint8Array },
  size: number
): Note {
  const never = new Tally();
  let example = 0;
  for (let row = 0; row < size; row++) {
    const day = values[row]!;
    const state = states[row]!;
    if (day < FIRST_NEVER_DAY || (state !== FINE && state <= LAST_STATE)) continue;
    example ||= day;
    states[row] = BLANK;
    never.add(row);
  }
  return never.note("no-end", "read", { example: nameOf("day", example) });
}

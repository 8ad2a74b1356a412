import { WireObject } from "../richapi/wire-object";
import type { Calls, Gets, Sets } from "../richapi/wire-object";

/** Services stand beside the workbook: batches make one by its full name. */
export function service<T>(
  type: string,
  of: T,
  members: { gets?: Gets<T>; sets?: Sets<T>; calls: Calls<T> }
): WireObject<T> {
  return new WireObject({ type, gets: {}, ...members }, of);
}

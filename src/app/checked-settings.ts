import type { Analysis } from "../core/define";
import { isFault } from "../core/fault";
import { given, type Raw } from "../core/given";

/** The settings as the definition took them: limits checked, defaults filled in. */
export function checkedSettings(analysis: Analysis, settings: Raw) {
  const checked = given(analysis.settings, settings);
  // They were checked before the result was computed.
  if (isFault(checked)) throw new Error("An answer exists to settings that are refused.");
  return checked;
}

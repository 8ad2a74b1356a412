import { watchEdits } from "../workbook";
import { settling } from "./settle";

/** So long nothing may change before what follows from it is computed: a person types more than one cell. */
const QUIET = 3_000;

/** Follows the edits of the user, or no longer. `onQuiet` is given the sheets they were on, and says whether it took them. */
export function follower(onQuiet: (sheets: ReadonlySet<string>) => boolean) {
  const edits = settling(QUIET, onQuiet);
  let end: (() => Promise<void>) | undefined;
  return async (isWanted: boolean): Promise<void> => {
    if (isWanted === (end !== undefined)) return;
    if (isWanted) {
      end = await watchEdits(edits.happened);
      return;
    }
    await end?.();
    end = undefined;
    // An edit may have been told of until now.
    edits.stop();
  };
}

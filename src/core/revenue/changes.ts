import { isFault, type Outcome } from "../fault";
import { raggedFault } from "../ragged";
import { amountsOf } from "./amounts";
import type { Changes } from "./movement";

interface Columns {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly everBefore: readonly (boolean | null)[] | undefined;
}

export function changesOf({ before, after, everBefore }: Columns): Outcome<Changes> {
  const ragged = raggedFault({ before, after, everBefore });
  if (ragged !== undefined) return ragged;
  const amounts = amountsOf({ before, after });
  if (isFault(amounts)) return amounts;
  return { ...amounts, hadPaid: (row) => everBefore?.[row] === true };
}

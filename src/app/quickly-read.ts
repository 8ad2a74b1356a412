import { dataRows } from "./source";
import type { Job } from "./state";

/** Below this the whole reading takes no time anybody would notice. */
const CELLS_CHECKED_AT_ONCE = 60_000;

export function isQuicklyRead(job: Pick<Job, "source" | "shape" | "mapping">): boolean {
  const { source, mapping } = job;
  const { firstPeriod = 0, lastPeriod = 0 } = mapping;
  const width = job.shape === "cross-tab" ? 2 + Math.abs(lastPeriod - firstPeriod) : COLUMNS;
  return dataRows(source) * width <= CELLS_CHECKED_AT_ONCE;
}
/** What most questions need. */
const COLUMNS = 3;

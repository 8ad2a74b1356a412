import { fault } from "../fault";
import type { Fault } from "../fault";
import { cellName } from "./cell-name";
import { FINE } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import type { Judgement } from "./judge-rows";
import type { ReadingPlan } from "./reading";

interface Seen {
  readonly judged: Judgement;
  readonly size: number;
}

const NO_CELLS = {
  key: "no-keys",
  day: "no-dates",
  money: "no-amounts",
  count: "no-counts",
  flag: "no-usable-rows",
} as const;

/** Why no row can be used. */
export function nothingUsable(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  { judged, size }: Seen
): Fault {
  const filled = size - judged.blank.count;
  if (filled === 0) return fault("nothing-to-read");
  const headers = judged.header.count + judged.repeatedHeaders.count;
  if (filled === headers) return fault("header-only");
  const empty = columns.findIndex(
    ({ states }, index) =>
      plan.roles[index]?.mayBeBlank !== true && !states.subarray(0, size).includes(FINE)
  );
  const kind = columns[empty]?.kind;
  const column = plan.roles[Math.max(empty, 0)]?.column ?? 0;
  const cell = cellName(plan.firstRow + headers, column);
  return fault(kind === undefined ? "no-usable-rows" : NO_CELLS[kind], {
    cell,
    count: filled - headers,
  });
}

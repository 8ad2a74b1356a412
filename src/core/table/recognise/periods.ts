import { monthNamed } from "../month-names";
import { foldText } from "../plain-text";
import type { Cell } from "../table";
import { cellKind } from "./cell-kind";

/** As many columns named after periods make a cross-tab. */
const ENOUGH = 3;
const PERIOD =
  /^(?:\d{4}[-/. ]?(?:q[1-4]|w?\d{1,2})|q[1-4][-/. ]?(?:\d{4})?|(?:fy)?(?:19|20)\d\d|\d{4}年(?:\d{1,2}月)?|\d{1,2}月|m\d{1,2})$/;

/** The columns of the longest run of neighbours named after periods: Jan, Feb, Mar; 2024-01, 2024-02. */
export function periodColumns(header: readonly Cell[]): readonly number[] {
  let best: number[] = [];
  let run: number[] = [];
  header.forEach((cell, column) => {
    run = isPeriod(cell) ? [...run, column] : [];
    if (run.length > best.length) best = run;
  });
  return best.length >= ENOUGH ? best : [];
}

function isPeriod(cell: Cell): boolean {
  const kind = cellKind(cell);
  if (kind === "serial" || kind === "text-date") return true;
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  if (typeof cell !== "string") return false;
  const text = foldText(cell);
  const [month = "", ...rest] = text.split(/[-/.' ]+/);
  return PERIOD.test(text) || (monthNamed(month) !== undefined && /^\d*$/.test(rest.join("")));
}

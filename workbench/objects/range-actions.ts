import { invalidOperation, SIZE_MISMATCH } from "../richapi/errors";
import type { Calls } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import { isSameRect, rectOf, touches } from "../workbook/rect";
import type { Rect } from "../workbook/types";
import { oneOf, whole } from "./args";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

const CLEARABLE = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

export const actionCalls: Calls<Range> = {
  clear({ excel, sheet, rect }, applyTo) {
    const what = oneOf(applyTo, CLEARABLE, "All");
    if (what === "Hyperlinks" || what === "RemoveHyperlinks")
      excel.book.setFormat(sheet, rect, ["hyperlink"], null);
    else excel.book.clear(sheet, rect, what === "ResetContents" ? "Contents" : what);
    return null;
  },
  select({ excel, sheet, rect }) {
    excel.book.select(sheet, [rect]);
    return null;
  },
  calculate: recalculate,
  setDirty: recalculate,
  merge(range, across) {
    const { rect } = range;
    const pieces = across === true ? rowsOf(rect) : [rect];
    for (const piece of pieces) merge(range, piece);
    return null;
  },
  unmerge({ sheet, rect }) {
    for (let at = sheet.merges.length - 1; at >= 0; at--) {
      const merged = sheet.merges[at];
      if (merged && touches(merged, rect)) sheet.merges.splice(at, 1);
    }
    return null;
  },
  _ValidateArraySize({ rect }, rows, columns) {
    if (whole(rows) !== rect.rows || whole(columns) !== rect.columns)
      throw invalidArgument(SIZE_MISMATCH);
    return null;
  },
};

function recalculate({ excel }: Range): null {
  excel.book.recalculate();
  return null;
}

/** Of merged cells only the first keeps its content. */
function merge({ excel, sheet }: Range, rect: Rect): void {
  if (excel.book.tables.some((table) => table.sheet === sheet && touches(table.rect, rect)))
    throw invalidOperation();
  if (sheet.merges.some((merged) => isSameRect(merged, rect))) return;
  const first = (row: number, column: number) => (row === 0 && column === 0 ? null : "");
  if (rect.rows * rect.columns === 1) return;
  excel.book.write(sheet, rect, first, "addin");
  sheet.merges.push(rect);
}

function rowsOf({ row, column, rows, columns }: Rect): Rect[] {
  return Array.from({ length: rows }, (_, step) => rectOf(row + step, column, 1, columns));
}

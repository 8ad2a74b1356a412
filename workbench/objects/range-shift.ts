import { notImplemented } from "../richapi/errors";
import type { Calls } from "../richapi/wire-object";
import { touches } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS, WorkbookError } from "../workbook/types";
import type { Rect } from "../workbook/types";
import { oneOf } from "./args";
import { isUnbounded } from "./grid";
import { moveBlock } from "./move";
import { rangeAt } from "./range-place";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

export const shiftCalls: Calls<Range> = {
  insert(range, direction) {
    const down = oneOf(direction, ["Down", "Right"]) === "Down";
    const { excel, sheet, rect } = range;
    if (isEntireRows(rect)) excel.book.insertRows(sheet, rect.row, rect.rows);
    else {
      refuseTables(range, behind(rect, down));
      moveBlock(excel, { sheet, rect: behind(rect, down) }, away(rect, down));
    }
    return rangeAt(range, rect);
  },
  delete(range, direction) {
    const up = oneOf(direction, ["Up", "Left"]) === "Up";
    const { excel, sheet, rect } = range;
    if (isEntireRows(rect)) excel.book.deleteRows(sheet, rect.row, rect.rows);
    else {
      refuseTables(range, behind(rect, up));
      excel.book.clear(sheet, rect, "All");
      const { rows, columns } = away(rect, up);
      const rest = beyond(rect, up);
      if (rest) moveBlock(excel, { sheet, rect: rest }, { rows: -rows, columns: -columns });
    }
    return null;
  },
};

function isEntireRows({ columns }: Rect): boolean {
  return columns === MAX_COLUMNS;
}

/** The range and all cells that move with it. */
function behind(rect: Rect, vertical: boolean): Rect {
  if (isUnbounded(rect) && vertical) throw notImplemented("Range.insert of entire columns");
  return vertical
    ? { ...rect, rows: MAX_ROWS - rect.row }
    : { ...rect, columns: MAX_COLUMNS - rect.column };
}

function beyond(rect: Rect, vertical: boolean): Rect | undefined {
  const row = vertical ? rect.row + rect.rows : rect.row;
  const column = vertical ? rect.column : rect.column + rect.columns;
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
  return behind({ ...rect, row, column }, vertical);
}

function away({ rows, columns }: Rect, vertical: boolean): { rows: number; columns: number } {
  return vertical ? { rows, columns: 0 } : { rows: 0, columns };
}

/** Excel does not tear a table apart. */
function refuseTables({ excel, sheet }: Range, moved: Rect): void {
  if (excel.book.tables.some((table) => table.sheet === sheet && touches(table.rect, moved)))
    throw new WorkbookError(
      "InsertDeleteConflict",
      "The insert or delete operation attempted resulted in a conflict.",
      409
    );
}

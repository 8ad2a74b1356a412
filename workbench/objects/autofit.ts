import { intersection } from "../workbook/rect";
import { MAX_COLUMNS } from "../workbook/types";
import type { Rect, SheetModel } from "../workbook/types";
import type { FormatTarget } from "./targets";

/** Points. A standard column holds 8.43 characters, a character of the usual font is about 5.25 wide. */
const STANDARD_WIDTH = 48;
const CHARACTER = 5.25;
const PADDING = 6;
const STANDARD_HEIGHT = 15;

/** Width of the columns, null where they differ. */
export function columnWidth(
  { columnWidths }: SheetModel,
  { column, columns }: Rect
): number | null {
  const width = columnWidths.get(column) ?? STANDARD_WIDTH;
  if (columns === MAX_COLUMNS) return columnWidths.size === 0 ? STANDARD_WIDTH : null;
  for (let at = column; at < column + columns; at++)
    if ((columnWidths.get(at) ?? STANDARD_WIDTH) !== width) return null;
  return width;
}

/** As wide as the longest text shown in the range; approximate, there is no font to measure. */
export function autofitColumns({ excel, sheet, rect }: FormatTarget): null {
  const used = sheet.used(true);
  const area = used && intersection(used, rect);
  if (!area) return null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row++)
      longest = Math.max(longest, sheet.text(row, column).length);
    if (longest > 0)
      excel.book.setFormat(
        sheet,
        { ...area, column, columns: 1 },
        ["columnWidth"],
        longest * CHARACTER + PADDING
      );
  }
  return null;
}

export function autofitRows({ excel, sheet, rect }: FormatTarget): null {
  excel.book.setFormat(sheet, rect, ["rowHeight"], STANDARD_HEIGHT);
  return null;
}

/** Points from the left edge of the sheet to that of a column. */
export function leftOf({ columnWidths }: SheetModel, column: number): number {
  let left = column * STANDARD_WIDTH;
  for (const [at, width] of columnWidths) if (at < column) left += width - STANDARD_WIDTH;
  return left;
}

export function topOf(row: number): number {
  return row * STANDARD_HEIGHT;
}

import type { Gets, Sets } from "../richapi/wire-object";
import { intersection } from "../workbook/rect";
import type { Rect, SheetModel } from "../workbook/types";
import { flag } from "./args";
import { leftOf, topOf } from "./autofit";
import { gridOf, isUnbounded } from "./grid";
import type { FormatTarget, RangeTarget } from "./targets";
import { uniform } from "./uniform";

type Range = RangeTarget;

export const factGets: Gets<Range> = {
  hasSpill: ({ sheet, rect }) =>
    everyCell(rect, sheet, (row, column) => !!sheet.spillAt(row, column)),
  savedAsArray: () => false,
  linkedDataTypeState: (range) => gridOf(range, () => "None"),
  hyperlink: (range) => uniform(asFormat(range), "hyperlink", null),
  style: (range) => uniform(asFormat(range), "style", "Normal"),
  rowHidden: ({ sheet, rect }) => rowsHidden(sheet, rect),
  columnHidden: (range) => uniform(asFormat(range), "columnHidden", false),
  hidden: (range) =>
    rowsHidden(range.sheet, range.rect) === true ||
    uniform(asFormat(range), "columnHidden", false) === true,
  left: ({ sheet, rect }) => leftOf(sheet, rect.column),
  top: ({ rect }) => topOf(rect.row),
  width: ({ sheet, rect }) =>
    leftOf(sheet, rect.column + rect.columns) - leftOf(sheet, rect.column),
  height: ({ rect }) => topOf(rect.rows),
  format: ({ excel, sheet, rect }) => excel.make("RangeFormat", { sheet, rect, path: [] }),
  dataValidation: ({ excel, sheet, rect }) => excel.make("DataValidation", { sheet, rect }),
  conditionalFormats: ({ excel, sheet, rect }) =>
    excel.make("ConditionalFormatCollection", { sheet, rect }),
  sort: ({ excel, sheet, rect }) => excel.make("RangeSort", { sheet, rect }),
};

export const factSets: Sets<Range> = {
  hyperlink: ({ excel, sheet, rect }, link) =>
    excel.book.setFormat(sheet, rect, ["hyperlink"], link),
  style: ({ excel, sheet, rect }, style) => excel.book.setFormat(sheet, rect, ["style"], style),
  rowHidden: ({ excel, sheet, rect }, hidden) => {
    const hide = flag(hidden);
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      if (hide) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    excel.book.setFormat(sheet, rect, ["rowHidden"], hide);
  },
  columnHidden: ({ excel, sheet, rect }, hidden) =>
    excel.book.setFormat(sheet, rect, ["columnHidden"], flag(hidden)),
};

function asFormat({ excel, sheet, rect }: Range): FormatTarget {
  return { excel, sheet, rect, path: [] };
}

/** True or false for all, null where rows differ. */
function rowsHidden({ hiddenRows }: SheetModel, { row, rows }: Rect): boolean | null {
  let hidden = 0;
  for (const at of hiddenRows) if (at >= row && at < row + rows) hidden++;
  if (hidden === 0) return false;
  return hidden === rows ? true : null;
}

/** True or false for all, null where cells differ. Cells outside the used range are alike. */
function everyCell(
  rect: Rect,
  sheet: SheetModel,
  is: (row: number, column: number) => boolean
): boolean | null {
  const used = sheet.used(true);
  const area = used && intersection(used, rect);
  if (!area) return false;
  let count = 0;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (is(row, column)) count++;
  if (count === 0) return false;
  return count === rect.rows * rect.columns && !isUnbounded(rect) ? true : null;
}

export { columnIndex, columnName, fullAddress, parseA1, quoteSheet, toA1 } from "./a1";
export type { Address } from "./a1";
export { displayText, generalText } from "./display";
export { isError, excelError } from "./errors";
export { cellCount, covers, forEachCell, holds, intersection, isOnSheet, isSameRect } from "./rect";
export { rectOf, touches, union, WHOLE_SHEET } from "./rect";
export { WorkbookError } from "./types";
export type * from "./types";
export { MAX_COLUMNS, MAX_ROWS } from "./types";

import { Workbook } from "./workbook";
import type { WorkbookModel } from "./types";

/** An empty workbook with one sheet, Sheet1. */
export function createWorkbook(): WorkbookModel {
  return new Workbook();
}

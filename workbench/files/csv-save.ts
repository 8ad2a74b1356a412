import { plainNumber } from "../workbook/display";
import type { SheetModel } from "../workbook/types";

const BYTE_ORDER_MARK = "\ufeff";

/** One sheet as RFC 4180 text with the mark by which Excel knows UTF-8. What another program would take for a formula gets an
 * apostrophe in front. */
export function saveCsv(sheet: SheetModel): string {
  const used = sheet.used(true);
  if (!used) return BYTE_ORDER_MARK;
  const lines: string[] = [];
  for (let row = 0; row < used.row + used.rows; row++) {
    const fields: string[] = [];
    for (let column = 0; column < used.column + used.columns; column++) {
      fields.push(quoted(fieldOf(sheet, row, column)));
    }
    lines.push(fields.join(","));
  }
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** As displayed, but General numbers with all their digits. */
function fieldOf(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (typeof value === "string") return harmless(value);
  if (typeof value === "number" && sheet.numberFormat(row, column) === "General") {
    return plainNumber(value);
  }
  return sheet.text(row, column);
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

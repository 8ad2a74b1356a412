import { format, isDateFormat, isPercentFormat } from "numfmt";
import { displayText, plainNumber } from "../../workbook/display";
import { readTyped } from "../../workbook/typed";
import type { SheetModel } from "../../workbook/types";

/** What the formula bar shows and editing starts from: typed again, it gives the same cell. */
export function sourceText(sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  const numberFormat = sheet.numberFormat(row, column);
  if (typeof value === "number") return numberText(value, numberFormat);
  if (typeof value !== "string") return displayText(value, "General");
  const typed = readTyped(value, numberFormat, () => true);
  return value === "" || typed.value === value ? value : `'${value}`;
}

function numberText(value: number, numberFormat: string): string {
  if (isPercentFormat(numberFormat)) return `${plainNumber(value * 100)}%`;
  if (!isDateFormat(numberFormat) || value < 0) return plainNumber(value);
  const time = value % 1 === 0 ? "" : "h:mm:ss AM/PM";
  if (value < 1 && time) return format(time, value);
  return format(time ? `m/d/yyyy ${time}` : "m/d/yyyy", value);
}

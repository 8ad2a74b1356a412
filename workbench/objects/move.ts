import { intersection } from "../workbook/rect";
import type { Rect, SheetModel } from "../workbook/types";
import type { Excel } from "./targets";

export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}
export interface Copied {
  readonly contents: unknown[][];
  readonly formats: string[][];
}

/** What the cells hold: formulas as typed (an apostrophe keeps text text), values, number formats. */
export function pickUp({ sheet, rect }: Place, valuesOnly = false): Copied {
  const contents: unknown[][] = [];
  const formats: string[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: unknown[] = [];
    const format: string[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const formula = valuesOnly ? undefined : sheet.formula(row, column);
      line.push(formula ?? literal(sheet.value(row, column)));
      format.push(sheet.numberFormat(row, column));
    }
    contents.push(line);
    formats.push(format);
  }
  return { contents, formats };
}

/** Text that would be read as something else when written again is marked as text. */
export function literal(value: unknown): unknown {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** In a cell that is text already the mark would stay: what is pasted is not typed. */
export function pasted(content: unknown, format: string): unknown {
  const isMarked = typeof content === "string" && content.startsWith("'");
  return isMarked && format === "@" ? content.slice(1) : content;
}

/** Puts the cells down with their top left at `at`. Formulas keep their text: nothing is adjusted. */
export function putDown(excel: Excel, { sheet, rect }: Place, { contents, formats }: Copied): void {
  const content = (row: number, column: number) =>
    pasted(contents[row]?.[column], sheet.numberFormat(rect.row + row, rect.column + column));
  excel.book.write(sheet, rect, content, "addin");
  excel.book.setNumberFormat(sheet, rect, (row, column) => formats[row]?.[column] ?? null);
}

/** Moves the filled part of a block, leaving blanks where it was. */
export function moveBlock(
  excel: Excel,
  { sheet, rect }: Place,
  by: { rows: number; columns: number }
): void {
  const used = sheet.used();
  const from = used && intersection(used, rect);
  if (!from) return;
  const copied = pickUp({ sheet, rect: from });
  excel.book.clear(sheet, from, "Contents");
  const to = { ...from, row: from.row + by.rows, column: from.column + by.columns };
  putDown(excel, { sheet, rect: to }, copied);
}

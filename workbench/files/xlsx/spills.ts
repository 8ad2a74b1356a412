import { parseA1, toA1 } from "../../workbook/a1";
import { cellCount, forEachCell } from "../../workbook/rect";
import type { Rect, SheetModel, WorkbookModel } from "../../workbook/types";
import { storedFormula } from "./formula-names";
import type { OfficePackage } from "./package";
import { childrenNamed, escapeXml, XML_HEADER } from "./xml";

/** A part of our own, which other programs pass over. */
const PART = "workbench/spills.xml";

/** Arrays of add-in functions are written as values: a program without the add-in calculates arrays anew when it opens the file
 * and would show #NAME? in every cell, while it shows the values of plain cells as they were. */
export function isStoredAsValues(stored: string): boolean {
  return stored.includes("_xldudf_");
}

/** Which cells hold values of an array, so that opening the file can make them one again. */
export function addSpills(file: OfficePackage, book: WorkbookModel): void {
  const entries = book.sheets.flatMap((sheet) =>
    spillsOf(book, sheet).map(
      (rect) => `<spill sheet="${escapeXml(sheet.name)}" ref="${toA1(rect)}"/>`
    )
  );
  if (entries.length > 0) file.put(PART, `${XML_HEADER}<spills>${entries.join("")}</spills>`);
}

/** Empties the cells that the arrays will fill again when their formulas are written. */
export async function clearSpills(file: OfficePackage, book: WorkbookModel): Promise<void> {
  for (const { attributes } of childrenNamed(await file.xml(PART), "spill")) {
    const sheet = book.sheet(attributes["sheet"] ?? "");
    const rect = parseA1(attributes["ref"] ?? "")?.rect;
    if (sheet && rect) book.clear(sheet, rect, "Contents");
  }
}

function spillsOf(book: WorkbookModel, sheet: SheetModel): Rect[] {
  const used = sheet.used(true);
  const found: Rect[] = [];
  if (!used) return found;
  forEachCell(used, (row, column) => {
    const formula = sheet.formula(row, column);
    const spill = formula === undefined ? undefined : sheet.spillAt(row, column);
    if (formula === undefined || !spill || cellCount(spill) === 1) return;
    const stored = storedFormula(formula, (name) => book.functions.has(name));
    if (isStoredAsValues(stored)) found.push(spill);
  });
  return found;
}

import type { WireObject } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import { isOf } from "../richapi/wire-object";
import { freeSheetName } from "../workbook/sheet-names";
import { oneOf } from "./args";
import { pickUp, putDown } from "./move";
import type { Excel, Targets } from "./targets";

type Sheet = Targets["Worksheet"];

/** Cells, number formats and painted formats; objects of the sheet are not copied. */
export function copySheet(of: Sheet, position: unknown, relativeTo: unknown): WireObject<Sheet> {
  const { excel, sheet } = of;
  const at = positionOf(excel, oneOf(position, POSITIONS, "None"), relativeTo);
  const copy = excel.book.addSheet(freeSheetName(excel.book.sheets, sheet.name));
  const used = sheet.used();
  if (used) putDown(excel, { sheet: copy, rect: used }, pickUp({ sheet, rect: used }));
  for (const { rect, path, value } of sheet.formatRuns)
    excel.book.setFormat(copy, rect, path, value);
  excel.book.moveSheet(copy, Math.min(at, excel.book.sheets.length - 1));
  return excel.make("Worksheet", { sheet: copy });
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function positionOf(
  excel: Excel,
  position: (typeof POSITIONS)[number],
  relativeTo: unknown
): number {
  if (position === "Beginning") return 0;
  if (position === "None" || position === "End") return excel.book.sheets.length;
  if (!isOf(relativeTo, excel.kinds.Worksheet)) throw invalidArgument();
  const at = excel.book.sheets.indexOf(relativeTo.of.sheet);
  return position === "Before" ? at : at + 1;
}

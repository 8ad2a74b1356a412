import { parseA1 } from "../workbook/a1";
import type { NameModel, Rect, SheetModel } from "../workbook/types";
import { isSameName } from "./args";
import type { Excel } from "./targets";

export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Where a defined name or a table lies; names of the sheet come before those of the workbook. */
export function findNamed({ book }: Excel, sheet: SheetModel, wanted: string): Place | undefined {
  const named = book.names.filter(({ name }) => isSameName(name, wanted));
  const name = named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => !scope);
  if (name) return placeOf({ book }, name);
  const table = book.table(wanted);
  if (!table || !isSameName(table.name, wanted)) return undefined;
  const head = table.hasHeaders ? 1 : 0;
  const rows = table.rect.rows - head - (table.showTotals ? 1 : 0);
  return { sheet: table.sheet, rect: { ...table.rect, row: table.rect.row + head, rows } };
}

/** The range a name refers to; undefined for a constant or a calculation. */
export function placeOf(
  { book }: Pick<Excel, "book">,
  { formula, scope }: NameModel
): Place | undefined {
  const parsed = parseA1(formula.slice(1));
  if (!parsed) return undefined;
  const sheet = parsed.sheet === undefined ? (scope ?? book.active) : book.sheet(parsed.sheet);
  return sheet && { sheet, rect: parsed.rect };
}

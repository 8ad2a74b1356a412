import { inExcel } from "./excel";
import type { Place } from "./place";

/** 1 for each row from `firstRow` on that a filter or a person has hidden; undefined where none is. */
export async function hiddenRows(place: Place, firstRow: number): Promise<Uint8Array | undefined> {
  const rows = place.firstRow + place.rows - firstRow;
  if (rows <= 0) return undefined;
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    const cells = sheet.getRangeByIndexes(firstRow, Math.min(...place.columns), rows, 1);
    cells.load("rowHidden");
    await context.sync();
    // null where some are hidden; the types do not say so.
    if (cells.rowHidden === false) return undefined;
    // Whole rows: the cells of a hidden column are not visible either.
    const visible = cells.getEntireRow().getSpecialCellsOrNullObject("Visible");
    await context.sync();
    const hidden = new Uint8Array(rows).fill(1);
    if (visible.isNullObject) return hidden;
    const areas = visible.areas.load("items/rowIndex,items/rowCount");
    await context.sync();
    for (const { rowIndex, rowCount } of areas.items)
      hidden.fill(0, Math.max(0, rowIndex - firstRow), Math.max(0, rowIndex + rowCount - firstRow));
    return hidden;
  });
}

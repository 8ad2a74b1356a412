import type { Grid } from "../core/table/table";
import { cellOf } from "./cells";
import { inExcel } from "./excel";
import type { Place } from "./place";

const SAMPLE_ROWS = 200;

/** The first rows of a place, the header among them: enough to tell what it is. */
export async function readSample(place: Place): Promise<Grid> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    const rows = Math.min(SAMPLE_ROWS + 1, place.rows);
    const parts = place.columns.map((column) =>
      sheet.getRangeByIndexes(place.firstRow, column, rows, 1).load("values,valueTypes")
    );
    await context.sync();
    return Array.from({ length: rows }, (_, row) =>
      parts.map((part) => cellOf(part.values[row]?.[0], part.valueTypes[row]?.[0]))
    );
  });
}

import { inExcel } from "./excel";
import { type Place, runsOf } from "./place";
import { WorkbookProblem } from "./problem";
import { placeOfAreas } from "./selection";
import { placeOfTable } from "./tables";

/** Where rows lay, without a word of the workbook. */
export interface KeptPlace extends Pick<Place, "firstRow" | "rows" | "columns" | "taken"> {
  readonly sheetId: string;
  readonly tableId?: string | undefined;
}

export function keptPlace({ sheet, table, firstRow, rows, columns, taken }: Place): KeptPlace {
  const tableId = table ? { tableId: table.id } : {};
  return { sheetId: sheet.id, ...tableId, firstRow, rows, columns, taken };
}

/** The place as it is now: a table wherever it lies, a list with the rows that came to it. */
export async function placeAgain(kept: KeptPlace): Promise<Place> {
  if (kept.tableId !== undefined) return tableAgain(kept.tableId, kept);
  const { sheetId, firstRow, rows, columns, taken } = kept;
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem("gone");
    const whole = runsOf(columns).map(([from, to]) => ({
      ...{ row: firstRow, rows },
      ...{ column: from, columns: to - from + 1 },
    }));
    const corner = whole.slice(0, 1).map((block) => ({ ...block, rows: 1, columns: 1 }));
    return placeOfAreas(sheet, taken === "surroundings" ? corner : whole, context);
  });
}

/** Only the columns that were chosen of it. */
async function tableAgain(id: string, { columns }: KeptPlace): Promise<Place> {
  const place = await placeOfTable(id);
  const chosen = place.columns.filter((column) => columns.includes(column));
  if (chosen.length === 0) throw new WorkbookProblem("gone");
  return { ...place, columns: chosen };
}

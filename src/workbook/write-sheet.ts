import { addChart } from "./chart";
import { colorCells, setPage, setWidths, writeHeaders, writeWords } from "./decorate";
import { inExcel } from "./excel";
import { type FramedPlan, framed } from "./frame";
import { addHidden, discard, freeNames } from "./hidden-sheet";
import { markDone } from "./ownership";
import { nameParts } from "./parts";
import { preflight } from "./preflight";
import type { SheetName } from "./place";
import { type SheetPlan, isFiltered } from "./sheet-plan";
import { tidy } from "./tidy";
import { type WriteWatch, writeRows } from "./write-rows";

export interface Written {
  readonly sheet: SheetName;
  readonly table: string;
}

/**
 * Adds one sheet of ours. It is built hidden and shown with its last batch: whatever fails before, the
 * workbook is as it was, and no sheet of the user is touched in any case.
 */
export async function writeSheet(wanted: SheetPlan, watch: WriteWatch): Promise<Written> {
  await preflight();
  const plan = framed(wanted);
  return inExcel(async (context) => {
    await tidy(context);
    const names = await freeNames(plan, context);
    const sheet = await addHidden(names.sheet, plan.analysis, context);
    try {
      writeHeaders(plan, sheet);
      // A page that is refused for its size is written again; the headers would not be.
      await context.sync();
      await writeRows(plan, sheet, watch);
      finish(plan, names.table, sheet);
      await context.sync();
    } catch (error) {
      await discard(sheet, context);
      throw error;
    }
    return { sheet: { id: sheet.id, name: sheet.name }, table: names.table };
  });
}

function finish(plan: FramedPlan, tableName: string, sheet: Excel.Worksheet): void {
  const { headerRow, bodyRow } = plan.frame;
  const cells = sheet.getRangeByIndexes(headerRow, 0, plan.rows + 1, plan.columns.length);
  const table = sheet.tables.add(cells, true);
  table.name = tableName;
  table.style = "TableStyleMedium2";
  table.showFilterButton = isFiltered(plan);
  // Bands would look like colors of the grid.
  table.showBandedRows = plan.colored === undefined;
  writeWords(plan, sheet);
  setWidths(plan, sheet);
  addChart(plan, sheet);
  colorCells(plan, sheet);
  setPage(plan, sheet);
  nameParts(plan, sheet);
  markDone(sheet, sheet.id);
  sheet.visibility = "Visible";
  sheet.activate();
  sheet.getRangeByIndexes(bodyRow, 0, 1, 1).select();
}

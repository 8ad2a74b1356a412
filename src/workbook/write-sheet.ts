import { addChart } from "./chart";
import { colorCells, isFiltered, setPage, setWidths, writeHeaders, writeWords } from "./decorate";
import { inExcel } from "./excel";
import { freeSheetName, freeTableName } from "./names";
import { markDone, markUnfinished } from "./ownership";
import { nameParts } from "./parts";
import { preflight } from "./preflight";
import type { SheetName } from "./place";
import { BODY_ROW, HEADER_ROW, type SheetPlan } from "./sheet-plan";
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
export async function writeSheet(plan: SheetPlan, watch: WriteWatch): Promise<Written> {
  await preflight();
  return inExcel(async (context) => {
    await tidy(context);
    const names = await freeNames(plan, context);
    const sheet = context.workbook.worksheets.add(names.sheet);
    sheet.visibility = "Hidden";
    markUnfinished(sheet, plan.analysis);
    sheet.load("id,name");
    await context.sync();
    try {
      writeHeaders(plan, sheet);
      await writeRows(plan, sheet, context, watch);
      finish(plan, names.table, sheet);
      await context.sync();
    } catch (error) {
      await discard(sheet, context);
      throw error;
    }
    return { sheet: { id: sheet.id, name: sheet.name }, table: names.table };
  });
}

function finish(plan: SheetPlan, tableName: string, sheet: Excel.Worksheet): void {
  const cells = sheet.getRangeByIndexes(HEADER_ROW, 0, plan.rows + 1, plan.columns.length);
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
  sheet.getRangeByIndexes(BODY_ROW, 0, 1, 1).select();
}

async function freeNames(plan: SheetPlan, context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const taken = [...tables.items, ...names.items].map((item) => item.name);
  return {
    sheet: freeSheetName(
      plan.sheetName,
      sheets.items.map((item) => item.name)
    ),
    table: freeTableName(plan.tableName, taken),
  };
}

/** When even this fails the sheet stays hidden and marked, and the next writing removes it. */
export async function discard(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<void> {
  sheet.delete();
  await context.sync().catch(() => undefined);
}

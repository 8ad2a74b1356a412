import { addChart } from "./chart";
import { colorCells, setPage, setWidths, writeHeaders, writeWords } from "./decorate";
import { inExcel } from "./excel";
import { type FramedPlan, framed } from "./frame";
import { addHidden, discard, freeNames } from "./hidden-sheet";
import { addTable } from "./own-table";
import { markDone } from "./ownership";
import { nameParts, plannedParts } from "./parts";
import { preflight } from "./preflight";
import type { SheetName } from "./place";
import type { SheetPlan } from "./sheet-plan";
import { tidy } from "./tidy";
import { type WriteWatch, writeRows } from "./write-rows";

export interface Written {
  readonly sheet: SheetName;
  readonly table: string;
  /** What the result bears from now on, wherever it is moved. */
  readonly recipe: string;
  /** On a sheet of the user: the cells that it takes. */
  readonly at?: string;
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
    const { id, name } = sheet;
    return { sheet: { id, name }, table: names.table, recipe: id };
  });
}

function finish(plan: FramedPlan, tableName: string, sheet: Excel.Worksheet): void {
  const { bodyRow } = plan.frame;
  addTable(plan, tableName, sheet);
  writeWords(plan, sheet);
  setWidths(plan, sheet);
  addChart(plan, sheet);
  colorCells(plan, sheet);
  setPage(plan, sheet);
  nameParts(plannedParts(plan), sheet);
  markDone(sheet, sheet.id);
  sheet.visibility = "Visible";
  sheet.activate();
  sheet.getRangeByIndexes(bodyRow, 0, 1, 1).select();
}

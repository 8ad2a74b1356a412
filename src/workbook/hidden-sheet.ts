import { freeSheetName } from "./names";
import { freeTable } from "./own-table";
import { markUnfinished } from "./ownership";
import type { SheetPlan } from "./sheet-plan";

export async function freeSheet(wished: string, context: Excel.RequestContext): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return freeSheetName(
    wished,
    sheets.items.map(({ name }) => name)
  );
}

/** For a sheet and its table. */
export async function freeNames(
  plan: Pick<SheetPlan, "sheetName" | "tableName">,
  context: Excel.RequestContext
) {
  return {
    sheet: await freeSheet(plan.sheetName, context),
    table: await freeTable(plan.tableName, context),
  };
}

/** A new sheet, hidden and marked as ours and unfinished in the batch that adds it. */
export async function addHidden(
  name: string,
  analysis: string,
  context: Excel.RequestContext
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  markUnfinished(sheet, analysis);
  sheet.load("id,name");
  try {
    await context.sync();
  } catch (error) {
    await discardEmpty(name, context).catch(() => undefined);
    throw error;
  }
  return sheet;
}

/** When even this fails the sheet stays hidden and marked, and the next `tidy` removes it. */
export async function discard(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<void> {
  sheet.delete();
  await context.sync().catch(() => undefined);
}

/** The batch may have failed after it added the sheet. Somebody else's of that name would hold something. Fails where there
 * is none. */
async function discardEmpty(name: string, context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject().load("address");
  await context.sync();
  if (!used.isNullObject) return;
  sheet.delete();
  await context.sync();
}

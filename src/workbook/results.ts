import { inExcel } from "./excel";
import { type ResultKey, findResult, findSheetOf, requireWritable } from "./find-result";
import type { SheetName } from "./place";
import { WorkbookProblem } from "./problem";

/** Whether a result can be written anew, asked before anything is read for it. */
export async function checkResult(key: ResultKey): Promise<void> {
  await inExcel(async (context) => requireWritable(await findResult(key, context)));
}

export async function sheetOfResult(key: ResultKey): Promise<SheetName> {
  return inExcel(async (context) => {
    const found = await findSheetOf(key, context);
    if (!found) throw new WorkbookProblem("result-gone", { name: key.table });
    return { id: found.own.id, name: found.own.name };
  });
}

/** Deletes the sheet of a result, if it is still there. */
export async function removeResult(key: ResultKey): Promise<void> {
  await inExcel(async (context) => {
    const found = await findSheetOf(key, context);
    if (!found) return;
    found.own.sheet.delete();
    await context.sync();
  });
}

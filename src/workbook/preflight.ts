import { inExcel } from "./excel";
import { WorkbookProblem } from "./problem";

/** Asked before a million rows are read: can a sheet be added at all? */
export async function preflight(): Promise<void> {
  await inExcel(async (context) => {
    const workbook = context.workbook.load("readOnly");
    const protection = workbook.protection.load("protected");
    await context.sync();
    if (workbook.readOnly) throw new WorkbookProblem("read-only");
    if (protection.protected) throw new WorkbookProblem("structure-protected");
  });
}

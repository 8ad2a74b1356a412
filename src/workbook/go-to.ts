import { inExcel } from "./excel";

/** Shows a sheet of the workbook and, where a cell is named (B17), selects it. */
export async function goTo(sheetId: string, cell?: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (cell !== undefined) sheet.getRange(cell).select();
    await context.sync();
  });
}

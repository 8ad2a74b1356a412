import { inExcel } from "./excel";

/** Calls back after the selection moved, until the returned function is called. */
export async function watchSelection(onMove: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onMove();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => removed(handler);
}

/** Calls back with the id of a sheet on which the user changed cells; not this add-in, and no co-author, who has an Excel of
 * their own. */
export async function watchEdits(onEdit: (sheetId: string) => void): Promise<() => Promise<void>> {
  return watchSheets((event) => {
    if (event.source === "Local" && !isOurs(event)) onEdit(event.worksheetId);
  });
}

/** Calls back with the id of a sheet on which the user or a co-author moved cells: rows and columns are elsewhere now. */
export async function watchMoves(onMove: (sheetId: string) => void): Promise<() => Promise<void>> {
  return watchSheets((event) => {
    if (event.changeType !== "RangeEdited" && !isOurs(event)) onMove(event.worksheetId);
  });
}

async function watchSheets(
  onChange: (event: Excel.WorksheetChangedEventArgs) => void
): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      onChange(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => removed(handler);
}

async function removed<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** Where Excel does not say, nothing of ours is on the sheets that are watched. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  const isSaid = Office.context.requirements.isSetSupported("ExcelApi", "1.14");
  return isSaid && event.triggerSource === "ThisLocalAddin";
}

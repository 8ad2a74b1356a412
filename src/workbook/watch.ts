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
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

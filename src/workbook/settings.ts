import { inExcel } from "./excel";

/** What the add-in keeps in the workbook under one key. It travels with the file: anyone may have written it. */
export async function loadSetting(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(key);
    item.load("value");
    await context.sync();
    return item.isNullObject ? undefined : (item.value as unknown);
  });
}

export async function saveSetting(key: string, value: string | boolean): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

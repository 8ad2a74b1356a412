/** Whether Excel starts the add-in, without showing it, whenever this workbook is opened. */
export async function startWithWorkbook(starts: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(starts ? load : none);
}

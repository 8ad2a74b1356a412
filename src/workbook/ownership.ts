const STATE = "ChurnAnalytics.state";
const ANALYSIS = "ChurnAnalytics.analysis";
const UNFINISHED = "unfinished";

/** A sheet is ours because it says so itself; its name proves nothing. */
export function markUnfinished(sheet: Excel.Worksheet, analysis: string): void {
  sheet.customProperties.add(STATE, UNFINISHED);
  sheet.customProperties.add(ANALYSIS, analysis);
}

export function markDone(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(STATE, "done");
}

/** Sheets that a crash or a lost connection left behind, hidden and half-written. */
export async function removeUnfinished(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/visibility");
  await context.sync();
  const hidden = sheets.items
    .filter((sheet) => sheet.visibility !== "Visible")
    .map((sheet) => ({ sheet, state: sheet.customProperties.getItemOrNullObject(STATE) }));
  if (hidden.length === 0) return;
  for (const { state } of hidden) state.load("value");
  await context.sync();
  for (const { sheet, state } of hidden) {
    if (!state.isNullObject && state.value === UNFINISHED) sheet.delete();
  }
  await context.sync();
}

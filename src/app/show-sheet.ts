import { goTo } from "../workbook";

/** Shows a sheet, and selects a cell of it (B17) where one is named. */
export function showSheet(sheetId: string, cell?: string): Promise<void> {
  return goTo(sheetId, cell);
}

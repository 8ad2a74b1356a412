import type { WorkbookModel } from "../workbook/types";
export async function openXlsx(book: WorkbookModel, bytes: ArrayBuffer): Promise<void> {
  void book;
  void bytes;
}

import type { WorkbookModel } from "../workbook/types";
export async function saveXlsx(book: WorkbookModel): Promise<ArrayBuffer> {
  void book;
  return new ArrayBuffer(0);
}

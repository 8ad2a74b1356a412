import ExcelJS from "exceljs";
import JSZip from "jszip";
import { HEADER } from "./shop";
import type { Order } from "./shop";

const WIDTHS = [13, 12, 13, 22, 12, 11, 11];
const FORMATS = ["", "yyyy-mm-dd", "", "", "#,##0.00", "", ""];
/** The day the sample was made, so that the same orders make the same file to the byte. */
const MADE = new Date(Date.UTC(2025, 9, 1));

/** The orders as an Excel table named Orders. */
export async function toWorkbook(orders: readonly Order[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Churn Analytics for Excel";
  workbook.created = MADE;
  workbook.modified = MADE;
  const sheet = workbook.addWorksheet("Orders", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Orders",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: HEADER.map((name) => ({ name, filterButton: true })),
    rows: orders.map(toCells),
  });
  HEADER.forEach((_, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = WIDTHS[index] ?? 12;
    const format = FORMATS[index];
    if (format) column.numFmt = format;
  });
  return withoutClock(Buffer.from(await workbook.xlsx.writeBuffer()));
}

export function toCells(order: Order): (string | number | null)[] {
  const { id, date, customer, name, amount, channel, region } = order;
  return [id, date, customer === "" ? null : customer, name, amount, channel, region];
}

/** exceljs stamps the entries of the archive with the time of writing. */
async function withoutClock(file: Buffer): Promise<Buffer> {
  const written = await JSZip.loadAsync(file);
  const fixed = new JSZip();
  for (const path of Object.keys(written.files).sort()) {
    const entry = written.files[path];
    if (entry === undefined || entry.dir) continue;
    fixed.file(path, await entry.async("nodebuffer"), { date: MADE, createFolders: false });
  }
  return fixed.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

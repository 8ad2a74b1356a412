import type { SheetModel, WorkbookModel } from "../workbook/types";
import { WORKBOOK } from "./targets";

const CHART_ADDED = 50;
const CHART_DELETED = 53;
const TABLE_ADDED = 102;
const TABLE_DELETED = 103;

interface Seen {
  readonly kind: "table" | "chart";
  readonly sheet: SheetModel;
  readonly name: string;
}
type Tell = (type: number, target: string, fields: object) => void;

/** Notices tables and charts that came or went: the model only says that something did. */
export class ObjectWatch {
  private seen = new Map<string, Seen>();

  constructor(
    private readonly book: WorkbookModel,
    private readonly tell: Tell
  ) {
    this.seen = this.present();
  }

  look(): void {
    const before = this.seen;
    this.seen = this.present();
    for (const [id, one] of this.seen) if (!before.has(id)) this.told(id, one, "added");
    for (const [id, one] of before) if (!this.seen.has(id)) this.told(id, one, "deleted");
  }

  private present(): Map<string, Seen> {
    const found = new Map<string, Seen>();
    for (const { id, sheet, name } of this.book.tables)
      found.set(id, { kind: "table", sheet, name });
    for (const sheet of this.book.sheets)
      for (const { id, name } of sheet.charts) found.set(id, { kind: "chart", sheet, name });
    return found;
  }

  private told(id: string, { kind, sheet, name }: Seen, what: "added" | "deleted"): void {
    const common = { source: "Local", worksheetId: sheet.id };
    if (kind === "chart") {
      const type = what === "added" ? CHART_ADDED : CHART_DELETED;
      this.tell(type, sheet.id, { ...common, chartId: id });
      return;
    }
    const type = what === "added" ? TABLE_ADDED : TABLE_DELETED;
    for (const target of [WORKBOOK, sheet.id])
      this.tell(type, target, { ...common, tableId: id, tableName: name });
  }
}

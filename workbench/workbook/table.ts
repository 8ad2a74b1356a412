import type { FormatBag, Rect, TableModel } from "./types";
import type { Sheet } from "./sheet";

export class Table implements TableModel {
  hasHeaders = true;
  showTotals = false;
  style = "TableStyleMedium2";
  readonly bags: Record<string, FormatBag> = {};

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    public rect: Rect
  ) {}

  /** Header texts from the left; a table without a header row is named by position. */
  columns(): string[] {
    const { row, column, columns } = this.rect;
    return Array.from({ length: columns }, (_, step) => {
      const header = this.hasHeaders ? this.sheet.cells.get(row, column + step) : undefined;
      return header === undefined ? `Column${step + 1}` : String(header);
    });
  }

  /** Without headers and totals; undefined when no row is left. */
  body(): Rect | undefined {
    const top = this.hasHeaders ? 1 : 0;
    const rows = this.rect.rows - top - (this.showTotals ? 1 : 0);
    return rows < 1 ? undefined : { ...this.rect, row: this.rect.row + top, rows };
  }
}

import { displayText } from "./display";
import type { FormatBag, Rect, TableModel } from "./types";
import type { Sheet } from "./sheet";

/** A table; whoever changes what its name means is heard, so that formulas follow. */
export class Table implements TableModel {
  style = "TableStyleMedium2";
  readonly bags: Record<string, FormatBag> = {};
  private place: Rect;
  private title: string;
  private headed = true;
  private totalled = false;

  constructor(
    readonly id: string,
    readonly sheet: Sheet,
    start: { name: string; rect: Rect },
    private readonly changed: (oldName: string) => void
  ) {
    this.title = start.name;
    this.place = start.rect;
  }

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    const before = this.title;
    this.title = name;
    this.changed(before);
  }
  get rect(): Rect {
    return this.place;
  }
  set rect(rect: Rect) {
    this.place = rect;
    this.changed(this.title);
  }
  get hasHeaders(): boolean {
    return this.headed;
  }
  set hasHeaders(hasHeaders: boolean) {
    this.headed = hasHeaders;
    this.changed(this.title);
  }
  get showTotals(): boolean {
    return this.totalled;
  }
  set showTotals(showTotals: boolean) {
    this.totalled = showTotals;
    this.changed(this.title);
  }

  /** Header texts from the left; a table without a header row is named by position. */
  columns(): string[] {
    const { row, column, columns } = this.place;
    return Array.from({ length: columns }, (_, step) => {
      const header = this.headed ? this.sheet.cells.get(row, column + step) : undefined;
      return header === undefined ? `Column${step + 1}` : displayText(header, "General");
    });
  }

  /** Without headers and totals; undefined when no row is left. */
  body(): Rect | undefined {
    const top = this.headed ? 1 : 0;
    const rows = this.place.rows - top - (this.totalled ? 1 : 0);
    return rows < 1 ? undefined : { ...this.place, row: this.place.row + top, rows };
  }
}

import { fullAddress } from "../../workbook/a1";
import { holds, touches, union } from "../../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS, type Rect, type WorkbookModel } from "../../workbook/types";
import { clamp, lastCellOf, rectBetween, type Cell } from "./cell";

/** What is selected, as the keyboard and the mouse need it: which cell is active, which corner moves with Shift.
 * The workbook's own selection always holds the area with the active cell first. */
export class Selection {
  active: Cell = { row: 0, column: 0 };
  end: Cell = { row: 0, column: 0 };
  private known = "";

  constructor(private readonly book: WorkbookModel) {
    this.follow();
  }

  get areas(): readonly Rect[] {
    return this.book.selection;
  }

  get area(): Rect {
    return this.book.selection[0] ?? { ...this.active, rows: 1, columns: 1 };
  }

  /** Takes over a selection made elsewhere, by the add-in or by switching sheets; whether there was one. */
  follow(): boolean {
    if (this.known === this.fingerprint()) return false;
    const { row, column } = this.area;
    this.active = { row, column };
    this.end = lastCellOf(this.area);
    this.known = this.fingerprint();
    return true;
  }

  moveTo(cell: Cell): void {
    this.set(cell, cell, []);
  }

  /** Shift: the active cell stays, the opposite corner moves. */
  extendTo(cell: Cell): void {
    this.set(this.active, cell, this.areas.slice(1));
  }

  /** Ctrl and a click: one more area. */
  add(cell: Cell): void {
    this.set(cell, cell, [...this.areas]);
  }

  selectRect(rect: Rect, active: Cell = rect): void {
    this.active = { row: active.row, column: active.column };
    this.end = lastCellOf(rect);
    this.tell([rect]);
  }

  selectColumns(first: number, last: number, keep = false): void {
    const column = Math.min(first, last);
    const area = { row: 0, column, rows: MAX_ROWS, columns: Math.abs(last - first) + 1 };
    this.active = { row: 0, column: first };
    this.end = { row: MAX_ROWS - 1, column: last };
    this.tell([area, ...(keep ? this.areas : [])]);
  }

  selectRows(first: number, last: number, keep = false): void {
    const row = Math.min(first, last);
    const area = { row, column: 0, rows: Math.abs(last - first) + 1, columns: MAX_COLUMNS };
    this.active = { row: first, column: 0 };
    this.end = { row: last, column: MAX_COLUMNS - 1 };
    this.tell([area, ...(keep ? this.areas : [])]);
  }

  /** Enter and Tab walk through a selection of several cells without changing it. */
  walk(down: number, across: number): void {
    const area = this.area;
    if (area.rows * area.columns === 1 && this.areas.length === 1) {
      this.moveTo(clamp({ row: this.active.row + down, column: this.active.column + across }));
      return;
    }
    const long = down !== 0 ? area.rows : area.columns;
    const size = area.rows * area.columns;
    const row = this.active.row - area.row;
    const column = this.active.column - area.column;
    const index = down !== 0 ? column * long + row : row * long + column;
    const next = (index + down + across + size) % size;
    const major = Math.floor(next / long);
    const minor = next % long;
    this.active =
      down !== 0
        ? { row: area.row + minor, column: area.column + major }
        : { row: area.row + major, column: area.column + minor };
    this.tell(this.areas);
  }

  private set(active: Cell, end: Cell, others: readonly Rect[]): void {
    this.active = { row: active.row, column: active.column };
    this.end = { row: end.row, column: end.column };
    this.tell([grown(rectBetween(active, end), this.book.active.merges), ...others]);
  }

  private tell(areas: readonly Rect[]): void {
    this.known = fingerprint(this.book.active.name, areas);
    this.book.select(this.book.active, areas);
  }

  private fingerprint(): string {
    return fingerprint(this.book.active.name, this.areas);
  }
}

function fingerprint(sheet: string, areas: readonly Rect[]): string {
  return areas.map((area) => fullAddress(sheet, area)).join();
}

/** The merged area a cell lies in. */
export function mergeAt(merges: readonly Rect[], cell: Cell): Rect | undefined {
  return merges.find((merge) => holds(merge, cell.row, cell.column));
}

/** No merged area is ever selected in part. */
function grown(rect: Rect, merges: readonly Rect[]): Rect {
  return merges.reduce<Rect>(
    (result, merge) => (touches(result, merge) ? (union(result, merge) ?? result) : result),
    rect
  );
}

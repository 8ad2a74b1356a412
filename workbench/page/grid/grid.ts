import { toA1 } from "../../workbook/a1";
import { intersection, rectOf } from "../../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/types";
import type { Rect, SheetModel, WorkbookModel } from "../../workbook/types";
import { make, place } from "../dom";
import { Ruler } from "../look/measure";
import type { Theme } from "../look/theme";
import type { Cell } from "./cell";
import { Clipboard } from "./clipboard";
import { Editor } from "./editor";
import { onGridKey } from "./keys";
import { listenToMouse } from "./mouse";
import { Painter } from "./painter";
import { Selection } from "./selection";
import { columnAxis, rowAxis, toPoints } from "./sizes";
import { heightsOfContent } from "./row-heights";
import { bandOf, HEADER_HEIGHT, indexAt, viewOf, type Pane, type View } from "./view";

export interface GridHost {
  /** Excel answers no add-in while a cell is being edited. */
  editing(isEditing: boolean): void;
  say(message: string): void;
}

/** A sheet on the screen: draws what is visible, takes the keyboard and the mouse. */
export class Grid {
  readonly element: HTMLElement;
  readonly viewport = make("div", {
    class: "viewport",
    role: "grid",
    tabindex: 0,
    "aria-label": "Sheet",
    "aria-multiselectable": "true",
    "aria-rowcount": MAX_ROWS,
    "aria-colcount": MAX_COLUMNS,
    "aria-activedescendant": "active-cell",
  });
  readonly headerHeight = HEADER_HEIGHT;
  readonly selection: Selection;
  readonly editor: Editor;
  readonly clipboard: Clipboard;
  view: View;
  /** The formula bar, once there is one. */
  bar: HTMLTextAreaElement | undefined;

  readonly ruler = new Ruler();
  private readonly painter: Painter;
  private readonly spacer = make("div", { class: "spacer", role: "none" });
  private drawing = 0;
  private isStale = true;
  private extent = { rows: 0, columns: 0 };

  constructor(
    readonly book: WorkbookModel,
    readonly host: GridHost,
    theme: Theme
  ) {
    this.selection = new Selection(book);
    this.editor = new Editor(this);
    this.painter = new Painter(book, theme, this.ruler);
    this.view = viewOf(this.sheet, rowAxis(this.sheet, new Map()), columnAxis(this.sheet), NOWHERE);
    this.viewport.append(this.painter.layer, this.spacer);
    // Within the part that scrolls, browsers would scroll to the caret while the user types.
    this.element = make("div", { class: "grid-frame" }, [this.viewport, this.editor.field]);
    this.clipboard = new Clipboard(this);
    listenToMouse(this);
    this.viewport.addEventListener("scroll", () => this.redraw());
    this.viewport.addEventListener("keydown", (event) => onGridKey(this, event));
    new ResizeObserver(() => this.redraw()).observe(this.viewport);
    book.on((event) => {
      if (event.type !== "selection") this.isStale = true;
      if (event.type === "activated") this.show(event.sheet);
      this.redraw();
    });
  }

  get sheet(): SheetModel {
    return this.book.active;
  }

  focus(): void {
    this.viewport.focus({ preventScroll: true });
  }

  say(message: string): void {
    this.host.say(message);
  }

  /** Does what the workbook may refuse, and says why if it does. */
  attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** Something changed, nobody knows what. */
  refresh(): void {
    this.isStale = true;
    this.redraw();
  }

  redraw(): void {
    if (this.drawing === 0) this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.drawing = 0;
    const isElsewhere = this.selection.follow();
    if (this.isStale) this.measure();
    // As Excel does, whoever selects.
    if (isElsewhere) this.reveal(this.selection.active);
    this.view = viewOf(this.sheet, this.view.rows, this.view.columns, this.scroll());
    this.extend();
    this.painter.draw(this.view, this.selection, this.clipboard.area);
    this.editor.position();
  }

  private measure(): void {
    this.isStale = false;
    const columns = columnAxis(this.sheet);
    const grown = heightsOfContent(this.sheet, columns, this.ruler);
    this.view = viewOf(this.sheet, rowAxis(this.sheet, grown), columns, this.scroll());
    this.painter.forget();
  }

  private scroll() {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.viewport;
    return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
  }

  /** The scroll bars cover what is used and what has been visited, and grow on the way down. */
  private extend(toRow = 0, toColumn = 0): void {
    const used = this.sheet.used();
    const lastRow = Math.max(this.view.rowBands.at(-1)?.last ?? 0, toRow);
    const lastColumn = Math.max(this.view.columnBands.at(-1)?.last ?? 0, toColumn);
    const rows = Math.max(this.extent.rows, used ? used.row + used.rows : 0, lastRow) + 30;
    const columns =
      Math.max(this.extent.columns, used ? used.column + used.columns : 0, lastColumn) + 8;
    this.extent = {
      rows: Math.max(this.extent.rows, lastRow),
      columns: Math.max(this.extent.columns, lastColumn),
    };
    const height = this.view.rows.offset(Math.min(MAX_ROWS, rows)) + HEADER_HEIGHT;
    const width = this.view.columns.offset(Math.min(MAX_COLUMNS, columns)) + this.view.headerWidth;
    place(this.spacer, { width, height });
  }

  private show(sheet: SheetModel): void {
    this.editor.close();
    this.extent = { rows: 0, columns: 0 };
    this.measure();
    this.viewport.scrollTo(0, 0);
    this.selection.follow();
    if (sheet === this.sheet) this.reveal(this.selection.active);
  }

  /** Scrolls just far enough for a cell to be seen whole. */
  reveal(cell: Cell): void {
    if (this.isStale) this.measure();
    this.view = viewOf(this.sheet, this.view.rows, this.view.columns, this.scroll());
    this.extend(cell.row, cell.column);
    const { rows, columns, rowBands, columnBands } = this.view;
    const body = { rows: rowBands.at(-1), columns: columnBands.at(-1) };
    if (!body.rows || !body.columns) return;
    if (cell.row >= this.sheet.frozen.rows) {
      const at = body.rows.shift + rows.offset(cell.row);
      this.viewport.scrollTop += outside(at, rows.size(cell.row), body.rows);
    }
    if (cell.column >= this.sheet.frozen.columns) {
      const at = body.columns.shift + columns.offset(cell.column);
      this.viewport.scrollLeft += outside(at, columns.size(cell.column), body.columns);
    }
    this.redraw();
  }

  /** Selects an address and goes there; false when it is none. */
  goTo(rect: Rect): void {
    this.selection.selectRect(rect);
    this.reveal(rect);
  }

  inside(event: MouseEvent): { x: number; y: number } {
    const box = this.viewport.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  /** On a scroll bar, where the grid leaves the mouse alone. */
  isOutsideCells(event: MouseEvent): boolean {
    const { x, y } = this.inside(event);
    const { clientWidth, clientHeight } = this.viewport;
    return x >= clientWidth || y >= clientHeight;
  }

  cellAt(clientX: number, clientY: number): Cell {
    const box = this.viewport.getBoundingClientRect();
    return {
      row: Math.max(0, indexAt(this.view.rowBands, clientY - box.top)),
      column: Math.max(0, indexAt(this.view.columnBands, clientX - box.left)),
    };
  }

  paneOf(cell: Cell): Pane | undefined {
    const rows = bandOf(this.view.rowBands, cell.row);
    const columns = bandOf(this.view.columnBands, cell.column);
    return rows && columns && { rows, columns };
  }

  /** Of a selection that may be a million rows, the part where anything is. */
  usedPart(rect: Rect): Rect {
    const used = this.sheet.used();
    return (used && intersection(rect, used)) ?? rectOf(rect.row, rect.column);
  }

  setColumnWidth(column: number, pixels: number): void {
    this.sheet.columnWidths.set(column, toPoints(Math.round(pixels)));
    this.refresh();
  }

  /** For the name box and for tests. */
  get address(): string {
    return toA1(this.selection.area);
  }
}

const NOWHERE = { left: 0, top: 0, width: 0, height: 0 };

function outside(at: number, size: number, band: { from: number; to: number }): number {
  if (at < band.from) return at - band.from;
  return at + size > band.to ? Math.min(at - band.from, at + size - band.to) : 0;
}

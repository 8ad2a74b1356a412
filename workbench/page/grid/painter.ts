import type { Rect, WorkbookModel } from "../../workbook/types";
import { holds, rectOf } from "../../workbook/rect";
import { ChartGallery } from "../chart/gallery";
import { make, place } from "../dom";
import { CellLooks } from "../look/cell-look";
import { ConditionalPaints } from "../look/conditional";
import type { Ruler } from "../look/measure";
import type { Theme } from "../look/theme";
import { drawCells, rectToRead } from "./cells";
import { drawHeaders } from "./headers";
import { drawOverlays } from "./overlays";
import { mergeAt, type Selection } from "./selection";
import { paneBox, type Pane, type View } from "./view";

/** Puts what is seen of a sheet into one layer that stays put while the sheet scrolls under it. */
export class Painter {
  readonly layer = make("div", { class: "layer", role: "none" });
  private readonly panes = make("div", { class: "panes", role: "none" });
  private readonly headers = make("div", { class: "headers", role: "none" });
  private readonly charts: ChartGallery;
  private conditional: ConditionalPaints | undefined;

  constructor(
    private readonly book: WorkbookModel,
    private readonly theme: Theme,
    private readonly ruler: Ruler
  ) {
    this.charts = new ChartGallery(theme);
    this.layer.append(this.panes, this.headers);
  }

  /** Something on the sheet changed: nothing worked out before holds. */
  forget(): void {
    this.conditional = undefined;
    this.charts.forget();
  }

  draw(view: View, selection: Selection, copied: Rect | undefined): void {
    this.layer.classList.toggle("no-gridlines", !view.sheet.showGridlines);
    const conditional = (this.conditional ??= new ConditionalPaints(this.book, view.sheet));
    const active =
      mergeAt(view.sheet.merges, selection.active) ??
      rectOf(selection.active.row, selection.active.column);
    const drawn = view.panes.map((pane) => {
      const looks = new CellLooks(this.book, view.sheet, rectToRead(pane), {
        theme: this.theme,
        conditional,
      });
      const cells = drawCells(pane, {
        view,
        looks,
        ruler: this.ruler,
        isSelected: (row, column) => selection.areas.some((area) => holds(area, row, column)),
        isActive: (row, column) => row === active.row && column === active.column,
      });
      const marks = { selection, sheet: view.sheet, copied, charts: this.charts };
      return this.pane(pane, view, [...cells, ...drawOverlays(pane, marks)]);
    });
    this.panes.replaceChildren(...drawn);
    this.headers.replaceChildren(...drawHeaders(view, selection.areas));
  }

  private pane(pane: Pane, view: View, content: readonly Element[]): HTMLElement {
    const isFrozenRow = pane.rows !== view.rowBands.at(-1);
    const isFrozenColumn = pane.columns !== view.columnBands.at(-1);
    const frozen = `${isFrozenRow ? " frozen-rows" : ""}${isFrozenColumn ? " frozen-columns" : ""}`;
    const element = make("div", { class: `pane${frozen}`, role: "rowgroup" }, content);
    place(element, paneBox(pane));
    return element;
  }
}

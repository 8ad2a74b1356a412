import { rectOf } from "../../workbook/rect";
import type { ChartModel, Rect, SheetModel } from "../../workbook/types";
import { make, place } from "../dom";
import { mergeAt, type Selection } from "./selection";
import { toPixels } from "./sizes";
import { isInPane, rectBox, type Pane } from "./view";

export interface Marks {
  readonly selection: Selection;
  readonly sheet: SheetModel;
  /** What Ctrl+C took, with marching ants around it. */
  readonly copied: Rect | undefined;
  readonly charts: ChartPictures;
}

export interface ChartPictures {
  picture(chart: ChartModel, pane: Pane): SVGElement;
}

/** Whatever lies over the cells of a pane. */
export function drawOverlays(pane: Pane, marks: Marks): Element[] {
  const { selection, sheet, copied } = marks;
  const { active, areas } = selection;
  const found: Element[] = [];
  const box = (name: string, rect: Rect): void => {
    if (isInPane(pane, rect)) found.push(drawBox(pane, name, rect));
  };
  const spill = sheet.spillAt(active.row, active.column);
  if (spill) box("spill", spill);
  const activeRect = mergeAt(sheet.merges, active) ?? rectOf(active.row, active.column);
  const isAlone = areas.length === 1 && areas[0] !== undefined && isWithin(areas[0], activeRect);
  for (const area of areas) box(isAlone ? "selected alone" : "selected", area);
  if (!isAlone) box("active", activeRect);
  if (copied) box("copied", copied);
  for (const chart of sheet.charts) {
    const picture = drawChart(pane, chart, marks.charts);
    if (picture) found.push(picture);
  }
  return found;
}

function isWithin(area: Rect, cell: Rect): boolean {
  return area.rows <= cell.rows && area.columns <= cell.columns;
}

function drawBox(pane: Pane, name: string, rect: Rect): HTMLElement {
  const { left, top, width, height } = rectBox(pane, rect);
  const element = make("div", { class: `mark ${name}`, role: "none" });
  place(element, { left: left - 1, top: top - 1, width: width + 1, height: height + 1 });
  return element;
}

function drawChart(pane: Pane, chart: ChartModel, charts: ChartPictures): Element | undefined {
  const { rows, columns } = pane;
  const left = columns.shift - columns.from + toPixels(chart.left);
  const top = rows.shift - rows.from + toPixels(chart.top);
  const isOutside =
    left > columns.to - columns.from ||
    top > rows.to - rows.from ||
    left + toPixels(chart.width) < 0 ||
    top + toPixels(chart.height) < 0;
  if (isOutside) return undefined;
  const picture = charts.picture(chart, pane);
  picture.style.left = `${left}px`;
  picture.style.top = `${top}px`;
  return picture;
}

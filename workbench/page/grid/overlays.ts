import { rectOf } from "../../workbook/rect";
import type { ChartModel, Rect, SheetModel } from "../../workbook/types";
import { make, place } from "../dom";
import { mergeAt, type Selection } from "./selection";
import { toPixels } from "./sizes";
import type { PictureSize } from "../chart/draw";
import type { Axis } from "./axis";
import { isInPane, rectBox, ROW_HEIGHT, type Pane } from "./view";

export interface Marks {
  readonly selection: Selection;
  readonly sheet: SheetModel;
  /** What Ctrl+C took, with marching ants around it. */
  readonly copied: Rect | undefined;
  readonly charts: ChartPictures;
}

export interface ChartPictures {
  picture(chart: ChartModel, size: PictureSize, pane: Pane): SVGElement;
}

/** Whatever lies over the cells of a pane. */
export function drawOverlays(pane: Pane, marks: Marks): Element[] {
  const boxes = boxesOf(marks)
    .filter(({ rect }) => isInPane(pane, rect))
    .map(({ name, rect }) => drawBox(pane, name, rect));
  const charts = marks.sheet.charts.flatMap((chart) => drawChart(pane, chart, marks) ?? []);
  return [...charts, ...boxes];
}

interface NamedBox {
  readonly name: string;
  readonly rect: Rect;
}

function boxesOf({ selection, sheet, copied }: Marks): NamedBox[] {
  const { active, areas } = selection;
  const cell = mergeAt(sheet.merges, active) ?? rectOf(active.row, active.column);
  const isAlone = areas.length === 1 && areas.every((area) => isWithin(area, cell));
  const spill = sheet.spillAt(active.row, active.column);
  return [
    ...(spill ? [{ name: "spill", rect: spill }] : []),
    ...areas.map((rect) => ({ name: isAlone ? "selected alone" : "selected", rect })),
    ...(isAlone ? [] : [{ name: "active", rect: cell }]),
    ...(copied ? [{ name: "copied", rect: copied }] : []),
  ];
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

/** A chart stands on the rows it was put on, also when these are higher than usual. */
function drawChart(pane: Pane, chart: ChartModel, { charts }: Marks): Element | undefined {
  const { rows, columns } = pane;
  const left = columns.shift - columns.from + toPixels(chart.left);
  const start = pixelsDown(rows.axis, chart.top);
  const top = rows.shift - rows.from + start;
  const size = {
    width: Math.round(toPixels(chart.width)),
    height: Math.round(pixelsDown(rows.axis, chart.top + chart.height) - start),
  };
  const isBeside = left > columns.to - columns.from || left + size.width < 0;
  if (isBeside || top > rows.to - rows.from || top + size.height < 0) return undefined;
  const picture = charts.picture(chart, size, pane);
  picture.style.left = `${left}px`;
  picture.style.top = `${top}px`;
  return picture;
}

/** The object layer places charts by rows of the usual height. */
function pixelsDown(axis: Axis, points: number): number {
  const pixels = toPixels(points);
  const row = Math.floor(pixels / ROW_HEIGHT);
  return axis.offset(row) + (pixels - row * ROW_HEIGHT);
}

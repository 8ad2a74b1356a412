import { parseA1 } from "../../workbook/a1";
import type {
  ChartModel,
  ChartSeriesModel,
  FormatBag,
  SheetModel,
  WorkbookModel,
} from "../../workbook/types";
import { cornerPoints } from "./drawings";
import type { OfficePackage } from "./package";
import { childNamed, childrenNamed, descend, type XmlElement } from "./xml";

const POINTS = 360;

interface Target {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly nextId: () => string;
}

/** The charts of a sheet of a file, as far as the workbench knows their kind. */
export async function readCharts(file: OfficePackage, part: string, target: Target): Promise<void> {
  const relations = await file.relations(part);
  for (const drawing of relations.filter(({ kind }) => kind === "drawing")) {
    const charts = await file.relations(drawing.target);
    for (const anchor of (await file.xml(drawing.target))?.children ?? []) {
      const frame = childNamed(anchor, "graphicFrame");
      const reference = descend(frame, "graphic", "graphicData", "chart")?.attributes["id"];
      const place = charts.find(({ id }) => id === reference)?.target;
      const space = place === undefined ? undefined : await file.xml(place);
      if (space) addChart(target, anchor, space);
    }
  }
}

function addChart({ book, sheet, nextId }: Target, anchor: XmlElement, space: XmlElement): void {
  const read = readChart(book, space);
  if (!read) return;
  const label = descend(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
  const name = label?.attributes["name"] ?? "Chart";
  sheet.charts.push({ id: nextId(), name, sheet, ...boxOf(sheet, anchor), ...read });
}

type Content = Pick<ChartModel, "type" | "series" | "bag">;

function readChart(book: WorkbookModel, space: XmlElement): Content | undefined {
  const chart = childNamed(space, "chart");
  const area = childNamed(chart, "plotArea");
  const plot = area?.children.find(({ name }) => name.endsWith("Chart"));
  const type = plot && typeOf(plot);
  if (!plot || !type) return undefined;
  const series = childrenNamed(plot, "ser").map((one) => readSeries(book, one));
  return { type, series, bag: bagOf(chart, area) };
}

function bagOf(chart: XmlElement | undefined, area: XmlElement | undefined): FormatBag {
  const title = titleOf(chart);
  const legend = childNamed(chart, "legend");
  const side = childNamed(legend, "legendPos")?.attributes["val"] ?? "r";
  return {
    ...(title !== undefined && { title: { text: title } }),
    legend: legend ? { visible: true, position: SIDES[side] ?? "Right" } : { visible: false },
    axes: {
      valueAxis: valueAxis(childNamed(area, "valAx")),
      categoryAxis: axisTitle(childNamed(area, "catAx")),
    },
  };
}

function valueAxis(axis: XmlElement | undefined): FormatBag {
  const format = childNamed(axis, "numFmt")?.attributes["formatCode"];
  const bounds = childNamed(axis, "scaling");
  const low = childNamed(bounds, "min")?.attributes["val"];
  const high = childNamed(bounds, "max")?.attributes["val"];
  return {
    ...(format && { numberFormat: format }),
    ...(low && { minimum: Number(low) }),
    ...(high && { maximum: Number(high) }),
    ...axisTitle(axis),
  };
}

const SIDES: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right" };

function axisTitle(axis: XmlElement | undefined): FormatBag {
  const text = titleOf(axis);
  return text === undefined ? {} : { title: { text } };
}

function titleOf(parent: XmlElement | undefined): string | undefined {
  const rich = descend(parent, "title", "tx", "rich");
  const paragraphs = childrenNamed(rich, "p");
  if (paragraphs.length === 0) return undefined;
  const runs = paragraphs.map((paragraph) =>
    childrenNamed(paragraph, "r").map((run) => childNamed(run, "t")?.text ?? "")
  );
  return runs.map((texts) => texts.join("")).join("\n");
}

function typeOf(plot: XmlElement): string | undefined {
  const grouping = childNamed(plot, "grouping")?.attributes["val"] ?? "";
  const stack = { stacked: "Stacked", percentStacked: "Stacked100" }[grouping] ?? "";
  return TYPES[plot.name]?.(plot, stack);
}

const TYPES: Readonly<Record<string, (plot: XmlElement, stack: string) => string>> = {
  barChart(plot, stack) {
    const isLying = childNamed(plot, "barDir")?.attributes["val"] === "bar";
    return `${isLying ? "Bar" : "Column"}${stack || "Clustered"}`;
  },
  areaChart: (_, stack) => `Area${stack}`,
  lineChart(plot, stack) {
    const symbol = descend(childNamed(plot, "ser"), "marker", "symbol")?.attributes["val"];
    return `Line${symbol === "none" ? "" : "Markers"}${stack}`;
  },
  pieChart: () => "Pie",
  doughnutChart: () => "Doughnut",
  scatterChart: () => "XYScatter",
};

function readSeries(book: WorkbookModel, series: XmlElement): ChartSeriesModel {
  const values = placeOf(book, childNamed(series, "val") ?? childNamed(series, "yVal"));
  const categories = placeOf(book, childNamed(series, "cat") ?? childNamed(series, "xVal"));
  const color = colorOf(childNamed(series, "spPr"));
  return {
    name: nameOf(childNamed(series, "tx")),
    ...(values && { values }),
    ...(categories && { categories }),
    bag: color === undefined ? {} : { format: { fill: { color } } },
  };
}

function nameOf(text: XmlElement | undefined): string {
  const cached = descend(text, "strRef", "strCache", "pt", "v");
  return (childNamed(text, "v") ?? cached)?.text ?? "";
}

function colorOf(shape: XmlElement | undefined): string | undefined {
  const fill = childNamed(shape, "solidFill") ?? descend(shape, "ln", "solidFill");
  const color = childNamed(fill, "srgbClr")?.attributes["val"];
  return color && `#${color}`;
}

function placeOf(book: WorkbookModel, element: XmlElement | undefined): ChartSeriesModel["values"] {
  const source = element?.children[0];
  const address = parseA1(childNamed(source, "f")?.text ?? "");
  const sheet = address?.sheet === undefined ? undefined : book.sheet(address.sheet);
  return address && sheet ? { sheet, rect: address.rect } : undefined;
}

function boxOf(sheet: SheetModel, anchor: XmlElement) {
  const from = cornerOf(sheet, childNamed(anchor, "from"));
  const to = childNamed(anchor, "to");
  const end = to ? cornerOf(sheet, to) : { x: from.x + POINTS, y: from.y + POINTS * 0.6 };
  return { left: from.x, top: from.y, width: end.x - from.x, height: end.y - from.y };
}

function cornerOf(sheet: SheetModel, corner: XmlElement | undefined): { x: number; y: number } {
  const number = (name: string): number => Number(childNamed(corner, name)?.text ?? 0);
  return cornerPoints(sheet, {
    column: number("col"),
    row: number("row"),
    columnOffset: number("colOff"),
    rowOffset: number("rowOff"),
  });
}

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

/** The charts of a sheet of a file, as far as the workbench knows their kind. */
export async function readCharts(
  file: OfficePackage,
  part: string,
  { book, sheet, nextId }: { book: WorkbookModel; sheet: SheetModel; nextId: () => string }
): Promise<void> {
  const relations = await file.relations(part);
  for (const drawing of relations.filter(({ kind }) => kind === "drawing")) {
    const root = await file.xml(drawing.target);
    const charts = await file.relations(drawing.target);
    for (const anchor of root?.children ?? []) {
      const frame = childNamed(anchor, "graphicFrame");
      const reference = descend(frame, "graphic", "graphicData", "chart")?.attributes["id"];
      const target = charts.find(({ id }) => id === reference)?.target;
      const space = target && (await file.xml(target));
      if (!space) continue;
      const name = descend(frame, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "Chart";
      const read = readChart(book, space);
      if (read) sheet.charts.push({ id: nextId(), name, sheet, ...boxOf(sheet, anchor), ...read });
    }
  }
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
  const value = childNamed(area, "valAx");
  const category = childNamed(area, "catAx");
  const format = childNamed(value, "numFmt")?.attributes["formatCode"];
  const bounds = childNamed(value, "scaling");
  const low = childNamed(bounds, "min")?.attributes["val"];
  const high = childNamed(bounds, "max")?.attributes["val"];
  return {
    ...(title !== undefined && { title: { text: title } }),
    legend: legend ? { visible: true, position: SIDES[side] ?? "Right" } : { visible: false },
    axes: {
      valueAxis: {
        ...(format && { numberFormat: format }),
        ...(low && { minimum: Number(low) }),
        ...(high && { maximum: Number(high) }),
        ...axisTitle(value),
      },
      categoryAxis: axisTitle(category),
    },
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
  if (plot.name === "barChart") {
    const isLying = childNamed(plot, "barDir")?.attributes["val"] === "bar";
    return `${isLying ? "Bar" : "Column"}${stack || "Clustered"}`;
  }
  if (plot.name === "areaChart") return `Area${stack}`;
  if (plot.name === "lineChart") {
    const first = childNamed(plot, "ser");
    const symbol = descend(first, "marker", "symbol")?.attributes["val"];
    return `Line${symbol === "none" ? "" : "Markers"}${stack}`;
  }
  return { pieChart: "Pie", doughnutChart: "Doughnut", scatterChart: "XYScatter" }[plot.name];
}

function readSeries(book: WorkbookModel, series: XmlElement): ChartSeriesModel {
  const text = childNamed(series, "tx");
  const cached = descend(text, "strRef", "strCache", "pt", "v")?.text;
  const values = placeOf(book, childNamed(series, "val") ?? childNamed(series, "yVal"));
  const categories = placeOf(book, childNamed(series, "cat") ?? childNamed(series, "xVal"));
  const shape = childNamed(series, "spPr");
  const fill = childNamed(shape, "solidFill") ?? descend(shape, "ln", "solidFill");
  const color = childNamed(fill, "srgbClr")?.attributes["val"];
  return {
    name: childNamed(text, "v")?.text ?? cached ?? "",
    ...(values && { values }),
    ...(categories && { categories }),
    bag: color ? { format: { fill: { color: `#${color}` } } } : {},
  };
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

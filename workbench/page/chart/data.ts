import { displayText } from "../../workbook/display";
import type {
  CellValue,
  ChartModel,
  ChartSeriesModel,
  Rect,
  SheetModel,
} from "../../workbook/types";
import { readFlag, readNumber, readText } from "../../files/read-bag";
import { toPixels } from "../grid/sizes";
import { accent, asHex } from "../look/theme";

export type PlotKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

export interface ChartData {
  readonly kind: PlotKind;
  readonly isStacked: boolean;
  readonly isFull: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** Number format of the value axis. */
  readonly format: string;
  /** Every how many categories have their name; undefined when the room decides. */
  readonly every: number | undefined;
  /** Lying bars from the top down. */
  readonly isReversed: boolean;
  readonly hasValueAxis: boolean;
  readonly hasGrid: boolean;
}

export interface SeriesData {
  readonly name: string;
  readonly kind: PlotKind;
  readonly values: readonly (number | undefined)[];
  readonly color: string;
  readonly hasMarkers: boolean;
  readonly hasLabels: boolean;
  readonly isDashed: boolean;
  /** Of a line, in pixels. */
  readonly weight: number;
}

/** The numbers behind a chart, read from the cells its series point to. */
export function chartData(chart: ChartModel): ChartData {
  const kind = kindOf(chart.type);
  const series = chart.series.map((one, index) => readSeries(chart, one, index));
  const longest = Math.max(0, ...series.map((one) => one.values.length));
  const places = chart.series.find((one) => one.categories)?.categories;
  const named = places ? textsOf(places) : [];
  const categories = Array.from(
    { length: longest },
    (_, index) => named[index] ?? String(index + 1)
  );
  return {
    kind,
    isStacked: /stacked/i.test(chart.type),
    isFull: /100/.test(chart.type),
    categories,
    series,
    format: formatOf(chart),
    every: readNumber(chart.bag, "axes.categoryAxis.tickLabelSpacing"),
    isReversed: readFlag(chart.bag, "axes.categoryAxis.reversePlotOrder") === true,
    hasValueAxis: readFlag(chart.bag, "axes.valueAxis.visible") !== false,
    hasGrid: readFlag(chart.bag, "axes.valueAxis.majorGridlines.visible") !== false,
  };
}

function kindOf(type: string): PlotKind {
  const name = type.toLowerCase();
  if (name.startsWith("doughnut")) return "doughnut";
  if (name.includes("pie")) return "pie";
  if (name.startsWith("bar")) return "bar";
  if (name.includes("area")) return "area";
  if (name.startsWith("xyscatter")) return "scatter";
  return name.includes("line") ? "line" : "column";
}

function readSeries(chart: ChartModel, series: ChartSeriesModel, index: number): SeriesData {
  const type = series.chartType ?? chart.type;
  const own =
    readText(series.bag, "format.fill.color") ??
    readText(series.bag, "format.line.color") ??
    readText(series.bag, "format.fill.foregroundColor");
  return {
    name: series.name || `Series${index + 1}`,
    kind: kindOf(type),
    values: series.values ? valuesOf(series.values) : [],
    color: asHex(own ?? "") ?? accent(index),
    hasMarkers: /markers/i.test(type),
    hasLabels: readFlag(series.bag, "hasDataLabels") === true,
    isDashed: /dash|dot/i.test(readText(series.bag, "format.line.lineStyle") ?? ""),
    weight: toPixels(readNumber(series.bag, "format.line.weight") ?? 1.7),
  };
}

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

function cellsOf<Value>(
  { sheet, rect }: Place,
  read: (value: CellValue, row: number, column: number) => Value
): Value[] {
  const used = sheet.used(true);
  const end = Math.min(
    rect.row + rect.rows,
    Math.max(rect.row + 1, used ? used.row + used.rows : 0)
  );
  const cells: Value[] = [];
  for (let row = rect.row; row < end; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      cells.push(read(sheet.value(row, column), row, column));
    }
  }
  return cells;
}

function valuesOf(place: Place): (number | undefined)[] {
  return cellsOf(place, (value) => (typeof value === "number" ? value : undefined));
}

function textsOf(place: Place): string[] {
  return cellsOf(place, (value, row, column) =>
    displayText(value, place.sheet.numberFormat(row, column))
  );
}

function formatOf(chart: ChartModel): string {
  const own = readText(chart.bag, "axes.valueAxis.numberFormat");
  if (own) return own;
  const first = chart.series.find((one) => one.values)?.values;
  return first ? first.sheet.numberFormat(first.rect.row, first.rect.column) : "General";
}

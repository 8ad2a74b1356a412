import { displayText } from "../../workbook/display";
import type {
  CellValue,
  ChartModel,
  ChartSeriesModel,
  Rect,
  SheetModel,
} from "../../workbook/types";
import { readText } from "../../files/read-bag";
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
}

export interface SeriesData {
  readonly name: string;
  readonly kind: PlotKind;
  readonly values: readonly (number | undefined)[];
  readonly color: string;
  readonly hasMarkers: boolean;
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

import type { Kind } from "../richapi/wire-object";
import { fullAddress } from "../workbook/a1";
import { invalidArgument } from "../workbook/errors";
import type { ChartSeriesModel } from "../workbook/types";
import { oneOf, text, whole } from "./args";
import { gridOf } from "./grid";
import { isRange } from "./range-place";
import type { ChartTarget, SeriesTarget } from "./targets";

type Series = SeriesTarget;

export const chartSeriesListKind: Kind<ChartTarget> = {
  type: "ChartSeriesCollection",
  gets: {},
  items: ({ excel, chart }) =>
    chart.series.map((series) => excel.make("ChartSeries", { chart, series })),
  calls: {
    add({ excel, chart }, name, index) {
      const series: ChartSeriesModel = {
        name: text(name, `Series${chart.series.length + 1}`),
        bag: {},
      };
      chart.series.splice(whole(index, chart.series.length), 0, series);
      return excel.make("ChartSeries", { chart, series });
    },
  },
};

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues"] as const;

export const chartSeriesKind: Kind<Series> = {
  type: "ChartSeries",
  gets: {
    name: ({ series }) => series.name,
    chartType: ({ chart, series }) => series.chartType ?? chart.type,
  },
  sets: {
    name: ({ series }, name) => {
      series.name = text(name);
    },
    chartType: ({ series }, type) => {
      series.chartType = text(type);
    },
  },
  calls: {
    setValues(of, range) {
      of.series.values = placeOf(of, range);
      return null;
    },
    setXAxisValues(of, range) {
      of.series.categories = placeOf(of, range);
      return null;
    },
    getDimensionValues: (of, dimension) => dimensionValues(of, dimension),
    getDimensionDataSourceString(of, dimension) {
      const source = sourceOf(of, dimension);
      return source ? `=${fullAddress(source.sheet.name, source.rect)}` : "";
    },
    getDimensionDataSourceType: (of, dimension) =>
      sourceOf(of, dimension) ? "LocalRange" : "Unknown",
    delete({ chart, series }) {
      chart.series.splice(chart.series.indexOf(series), 1);
      return null;
    },
  },
  bag: ({ series }) => ({ store: series.bag }),
};

function placeOf(of: Series, range: unknown) {
  if (!isRange(of, range)) throw invalidArgument();
  return { sheet: range.of.sheet, rect: range.of.rect };
}

function sourceOf({ series }: Series, dimension: unknown) {
  const isCategory = ["Categories", "XValues"].includes(oneOf(dimension, DIMENSIONS));
  return isCategory ? series.categories : series.values;
}

function dimensionValues(of: Series, dimension: unknown): unknown[] {
  const source = sourceOf(of, dimension);
  if (!source) return [];
  const { sheet } = source;
  const cells = gridOf({ excel: of.excel, ...source }, (row, column) => sheet.value(row, column));
  return cells?.flat() ?? [];
}

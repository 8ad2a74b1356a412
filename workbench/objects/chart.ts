import type { Kind } from "../richapi/wire-object";
import { alreadyExists, invalidArgument } from "../workbook/errors";
import { parseA1 } from "../workbook/a1";
import type { ChartModel, Rect } from "../workbook/types";
import { finite, isSameName, oneOf, text } from "./args";
import { leftOf, topOf } from "./autofit";
import { seriesFrom, SERIES_BY } from "./chart-source";
import { requireEditable } from "./protection";
import { isRange } from "./range-place";
import type { ChartTarget } from "./targets";

type Chart = ChartTarget;

export const chartKind: Kind<Chart> = {
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  isAlive: ({ chart }) => chart.sheet.charts.includes(chart),
  gets: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    left: ({ chart }) => chart.left,
    top: ({ chart }) => chart.top,
    width: ({ chart }) => chart.width,
    height: ({ chart }) => chart.height,
    plotBy: ({ chart }) => chart.source?.seriesBy ?? "Auto",
    series: ({ excel, chart }) => excel.make("ChartSeriesCollection", { chart }),
    worksheet: ({ excel, chart }) => excel.make("Worksheet", { sheet: chart.sheet }),
  },
  sets: {
    name: ({ chart }, name) => {
      const wanted = text(name);
      const others = chart.sheet.charts.filter((one) => one !== chart);
      if (others.some((one) => isSameName(one.name, wanted))) throw alreadyExists();
      chart.name = wanted;
    },
    chartType: ({ chart }, type) => {
      chart.type = text(type);
    },
    plotBy: ({ chart }, by) => replot(chart, by),
    left: ({ chart }, points) => void (chart.left = finite(points)),
    top: ({ chart }, points) => void (chart.top = finite(points)),
    width: ({ chart }, points) => void (chart.width = size(points)),
    height: ({ chart }, points) => void (chart.height = size(points)),
  },
  calls: {
    setData(of, source, seriesBy) {
      if (!isRange(of, source)) throw invalidArgument();
      const { sheet, rect } = source.of;
      of.chart.source = { sheet, rect, seriesBy: oneOf(seriesBy, SERIES_BY, "Auto") };
      return replot(of.chart, seriesBy ?? "Auto");
    },
    setPosition(of, start, end) {
      place(of, start, end);
      return null;
    },
    activate({ excel, chart }) {
      excel.book.activate(chart.sheet);
      excel.memory[ACTIVE_CHART] = chart;
      return null;
    },
    delete({ excel, chart }) {
      requireEditable(excel, chart.sheet);
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
      return null;
    },
  },
  // Title, axes, legend and the like are drawn from what is kept.
  bag: ({ chart }) => ({ store: chart.bag }),
};

export const ACTIVE_CHART = "active chart";

function size(points: unknown): number {
  if (finite(points) < 0) throw invalidArgument();
  return finite(points);
}

function replot(chart: ChartModel, by: unknown): null {
  if (!chart.source) throw invalidArgument();
  const seriesBy = oneOf(by, SERIES_BY);
  chart.source = { ...chart.source, seriesBy };
  chart.series.splice(0, chart.series.length, ...seriesFrom(chart.source, seriesBy));
  return null;
}

/** Over the cells from the first to the last; over one cell only its top left counts. */
function place(of: Chart, start: unknown, end: unknown): void {
  const { chart } = of;
  const from = cellsOf(of, start);
  chart.left = leftOf(chart.sheet, from.column);
  chart.top = topOf(from.row);
  if (end === undefined && from.rows * from.columns === 1) return;
  const to = end === undefined ? from : cellsOf(of, end);
  chart.width = leftOf(chart.sheet, to.column + to.columns) - chart.left;
  chart.height = topOf(to.row + to.rows) - chart.top;
}

function cellsOf(of: Chart, place: unknown): Rect {
  const rect = isRange(of, place) ? place.of.rect : parseA1(text(place))?.rect;
  if (!rect) throw invalidArgument();
  return rect;
}

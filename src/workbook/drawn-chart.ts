import { rangeOf } from "./range-of";
import type { Block } from "./place";

/** A chart as data: all that is needed to draw it on its sheet. */
export interface DrawnChart {
  readonly name: string;
  readonly type: string;
  /** Cells that it covers. */
  readonly at: Block;
  readonly series: readonly DrawnSeries[];
  /** Title, legend and axes, by Excel's own names. */
  readonly look: Excel.Interfaces.ChartUpdateData;
}
export interface DrawnSeries {
  readonly name: string;
  readonly type?: string;
  readonly values: Block;
  readonly categories: Block;
  readonly fill?: string;
  readonly look: Excel.Interfaces.ChartSeriesUpdateData;
}

/** Series after series: a chart made of a whole range would guess which of its columns are names. */
export function drawChart(sheet: Excel.Worksheet, wanted: DrawnChart): void {
  const [first] = wanted.series;
  if (!first) return;
  // The types of charts are Excel's own.
  const type = wanted.type as Excel.ChartType;
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), "Columns");
  chart.name = wanted.name;
  wanted.series.forEach((each, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    series.name = each.name;
    if (each.type !== undefined) series.chartType = each.type as Excel.ChartType;
    series.setValues(rangeOf(sheet, each.values));
    series.setXAxisValues(rangeOf(sheet, each.categories));
    series.set(each.look);
    if (each.fill !== undefined) series.format.fill.setSolidColor(each.fill);
  });
  chart.set(wanted.look);
  const { row, column, rows, columns } = wanted.at;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1)
  );
}

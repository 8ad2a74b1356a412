import type { DrawnChart, DrawnSeries } from "../../src/workbook/drawn-chart";
import { readText } from "../../workbench/files/read-bag";
import { leftOf, topOf } from "../../workbench/objects/autofit";
import type { ChartModel, ChartSeriesModel, SheetModel } from "../../workbench/workbook/types";

/** A chart of a simulated workbook as it can be drawn again in any. */
export function drawnOf({ name, type, sheet, series, bag, ...placed }: ChartModel): DrawnChart {
  const { left, top, width, height } = placed;
  const [row, column] = [rowOf(top), columnOf(sheet, left)];
  return {
    ...{ name, type },
    at: {
      ...{ row, column },
      rows: rowOf(top + height) - row,
      columns: columnOf(sheet, left + width) - column,
    },
    series: series.map(seriesOf),
    look: bag,
  };
}

function seriesOf({ name, chartType, values, categories, bag }: ChartSeriesModel): DrawnSeries {
  if (!values || !categories) throw new Error(`The series ${name} has no cells.`);
  const { format, ...look } = bag;
  const { fill, ...lines } = (format ?? {}) as Record<string, unknown>;
  const color = readText({ fill }, "fill.color");
  return {
    name,
    ...(chartType === undefined ? {} : { type: chartType }),
    values: values.rect,
    categories: categories.rect,
    ...(color === undefined ? {} : { fill: color }),
    look: { ...look, ...(Object.keys(lines).length > 0 ? { format: lines } : {}) },
  };
}

function rowOf(points: number): number {
  return Math.round(points / topOf(1));
}

function columnOf(sheet: SheetModel, points: number): number {
  let column = 0;
  while (leftOf(sheet, column) < points - 1) column++;
  return column;
}

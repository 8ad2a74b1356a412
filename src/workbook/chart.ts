import { formatOf, shownWidth, valueOf } from "./cell-format";
import { underline } from "./decorate";
import type { FramedPlan } from "./frame";
import { tallyRow } from "./panel";
import { rangeOf } from "./range-of";
import {
  type OwnChart,
  type PlannedChart,
  type SheetPlan,
  type TableChart,
  ownNumbers,
  plannedColumn,
} from "./sheet-plan";
import { writeCells, writeText } from "./write-cells";

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

const LIMIT_COLOR = "#8A8A8A";

/** By this name a chart is known as ours. */
export const CHART_NAME = "Churn Analytics chart";

/** A native chart. Its series point at cells, so that it follows when they change. */
export function addChart(plan: FramedPlan, sheet: Excel.Worksheet, suffix = ""): void {
  const { chart: wanted, frame } = plan;
  if (!wanted || !frame.chart) return;
  const chart = "own" in wanted ? ownChart(plan, wanted, sheet) : tableChart(plan, wanted, sheet);
  chart.name = CHART_NAME + suffix;
  chart.title.text = titleOf(plan, wanted);
  chart.title.format.font.bold = true;
  chart.title.format.font.size = 12;
  if (wanted.type === "bar") asBars(chart, hasLosses(wanted));
  const place = rangeOf(sheet, frame.chart);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
}

function tableChart(plan: FramedPlan, wanted: TableChart, sheet: Excel.Worksheet): Excel.Chart {
  const { headerRow, bodyRow, left } = plan.frame;
  const cellsOf = (column: number) => sheet.getRangeByIndexes(bodyRow, left + column, plan.rows, 1);
  const [first = 0, ...others] = wanted.series;
  const headed = sheet.getRangeByIndexes(headerRow, left + first, plan.rows + 1, 1);
  const chart = sheet.charts.add(types[wanted.type], headed, "Columns");
  chart.series.getItemAt(0).setXAxisValues(cellsOf(wanted.category));
  const add = (column: number) => {
    const series = chart.series.add(plannedColumn(plan, column).header);
    series.setValues(cellsOf(column));
    series.setXAxisValues(cellsOf(wanted.category));
    return series;
  };
  others.forEach(add);
  for (const column of wanted.limits) {
    const { line } = add(column).format;
    line.color = LIMIT_COLOR;
    line.lineStyle = "Dash";
    line.weight = 1;
  }
  chart.legend.visible = others.length + wanted.limits.length > 0;
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.tickLabelSpacing = Math.ceil(plan.rows / labelsIn(plan, wanted));
  if (plannedColumn(plan, first).kind === "ratio") asShares(chart, plan, [first, ...wanted.limits]);
  return chart;
}

/** As many names of categories as stand beside one another without being turned. */
function labelsIn(plan: FramedPlan, { category }: TableChart): number {
  const { kind, values } = plannedColumn(plan, category);
  const longest = Math.max(1, ...values.map((value) => shownWidth(kind, value)));
  return Math.max(
    1,
    Math.floor(plan.frame.chartWidth / (longest * POINTS_PER_LETTER + GAP_BETWEEN))
  );
}

const POINTS_PER_LETTER = 4.7;
const GAP_BETWEEN = 10;

/** Shares up to a whole end there; Excel would leave room for 120 %. */
function asShares(chart: Excel.Chart, plan: SheetPlan, drawn: readonly number[]): void {
  const { valueAxis } = chart.axes;
  let greatest = 0;
  for (const column of drawn) {
    for (const value of plannedColumn(plan, column).values)
      if (typeof value === "number") greatest = Math.max(greatest, value);
  }
  // Excel draws a line at each half or fifth of a percent there.
  valueAxis.numberFormat = greatest <= FEW_PERCENT ? "0.0%" : "0%";
  if (greatest <= NEARLY_WHOLE || greatest > 1) return;
  valueAxis.maximum = 1;
  valueAxis.majorUnit = 0.2;
}

const NEARLY_WHOLE = 0.8;
const FEW_PERCENT = 0.05;

/** What is drawn; the name of the analysis stands at the top of the sheet already. */
function titleOf(plan: SheetPlan, wanted: PlannedChart): string {
  if ("own" in wanted) return wanted.title;
  return wanted.series.map((column) => plannedColumn(plan, column).header).join(", ");
}

function ownChart(plan: FramedPlan, { type, own }: OwnChart, sheet: Excel.Worksheet): Excel.Chart {
  const [top, left] = [tallyRow(plan), plan.frame.panelColumn];
  const rows = own.categories.length;
  writeNumbers(plan, sheet);
  const headed = sheet.getRangeByIndexes(top, left + 1, rows + 1, 1);
  const chart = sheet.charts.add(types[type], headed, "Columns");
  chart.series.getItemAt(0).setXAxisValues(sheet.getRangeByIndexes(top + 1, left, rows, 1));
  chart.legend.visible = false;
  return chart;
}

/** The few numbers of a chart stand beside it or below the card, where they can be seen and used. */
export function writeNumbers(plan: FramedPlan, sheet: Excel.Worksheet): void {
  if (!plan.chart || !("own" in plan.chart)) return;
  const { own } = plan.chart;
  const [top, left] = [tallyRow(plan), plan.frame.panelColumn];
  const rows = own.categories.length;
  const numbers = ownNumbers(plan);
  const headers = sheet.getRangeByIndexes(top, left, 1, 1 + numbers.length);
  writeText(headers, [[own.header, ...numbers.map(({ header }) => header)]]);
  underline(headers);
  sheet.getRangeByIndexes(top, left + 1, 1, numbers.length).format.horizontalAlignment = "Right";
  const categories = sheet.getRangeByIndexes(top + 1, left, rows, 1);
  writeText(
    categories,
    own.categories.map((category) => [category])
  );
  const cells = own.categories.map((_, row) =>
    numbers.map(({ kind, values }) => ({ kind, value: values[row] ?? null }))
  );
  writeCells(
    sheet.getRangeByIndexes(top + 1, left + 1, rows, numbers.length),
    cells.map((row) => row.map(({ value }) => valueOf(value))),
    cells.map((row) => row.map(({ kind, value }) => formatOf(kind, value)))
  );
}

function hasLosses(wanted: PlannedChart): boolean {
  return "own" in wanted && wanted.own.drawn.values.some((value) => Number(value) < 0);
}

/** The first bar at the top, each with its number, so that no axis of numbers is needed. Names stand clear of bars that go
 * below zero. */
function asBars(chart: Excel.Chart, goesBelowZero: boolean): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  if (goesBelowZero) categoryAxis.tickLabelPosition = "Low";
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.gapWidth = 50;
}

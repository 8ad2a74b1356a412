import { formatOf } from "./cell-format";
import { underline } from "./decorate";
import { CHART_ROWS, PANEL_COLUMNS, panelColumn, tallyRow } from "./panel";
import {
  BODY_ROW,
  HEADER_ROW,
  type OwnChart,
  type PlannedChart,
  type SheetPlan,
  type TableChart,
} from "./sheet-plan";
import { writeText } from "./write-cells";

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

const LIMIT_COLOR = "#8A8A8A";
/** As many names of categories as stand beside one another without being turned. */
const MOST_LABELS = 8;

/** By this name a chart is known as ours. */
export const CHART_NAME = "Churn Analytics chart";

/** A native chart beside the table. Its series point at cells, so that it follows when they change. */
export function addChart(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const { chart: wanted } = plan;
  if (!wanted || plan.rows === 0) return;
  const chart = "own" in wanted ? ownChart(plan, wanted, sheet) : tableChart(plan, wanted, sheet);
  chart.name = CHART_NAME;
  chart.title.text = titleOf(plan, wanted);
  chart.title.format.font.bold = true;
  chart.title.format.font.size = 12;
  if (wanted.type === "bar") asBars(chart, hasLosses(wanted));
  const left = panelColumn(plan);
  chart.setPosition(
    sheet.getRangeByIndexes(BODY_ROW, left, 1, 1),
    sheet.getRangeByIndexes(BODY_ROW + CHART_ROWS - 1, left + PANEL_COLUMNS - 1, 1, 1)
  );
}

function tableChart(plan: SheetPlan, wanted: TableChart, sheet: Excel.Worksheet): Excel.Chart {
  const cellsOf = (column: number) => sheet.getRangeByIndexes(BODY_ROW, column, plan.rows, 1);
  const [first = 0, ...others] = wanted.series;
  const headed = sheet.getRangeByIndexes(HEADER_ROW, first, plan.rows + 1, 1);
  const chart = sheet.charts.add(types[wanted.type], headed, "Columns");
  chart.series.getItemAt(0).setXAxisValues(cellsOf(wanted.category));
  const add = (column: number) => {
    const series = chart.series.add(plan.columns[column]?.header ?? "");
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
  chart.axes.categoryAxis.tickLabelSpacing = Math.ceil(plan.rows / MOST_LABELS);
  if (plan.columns[first]?.kind === "ratio") asShares(chart, plan, [first, ...wanted.limits]);
  return chart;
}

/** Shares up to a whole end there; Excel would leave room for 120 %. */
function asShares(chart: Excel.Chart, plan: SheetPlan, drawn: readonly number[]): void {
  const { valueAxis } = chart.axes;
  valueAxis.numberFormat = "0%";
  let greatest = 0;
  for (const column of drawn) {
    for (const value of plan.columns[column]?.values ?? [])
      if (typeof value === "number") greatest = Math.max(greatest, value);
  }
  if (greatest <= NEARLY_WHOLE || greatest > 1) return;
  valueAxis.maximum = 1;
  valueAxis.majorUnit = 0.2;
}

const NEARLY_WHOLE = 0.8;

/** What is drawn; the name of the analysis stands at the top of the sheet already. */
function titleOf({ columns }: SheetPlan, wanted: PlannedChart): string {
  if ("own" in wanted) return wanted.title;
  return wanted.series.map((column) => columns[column]?.header ?? "").join(", ");
}

function ownChart(plan: SheetPlan, { type, own }: OwnChart, sheet: Excel.Worksheet): Excel.Chart {
  const [top, left] = [tallyRow(plan), panelColumn(plan)];
  const rows = own.categories.length;
  writeNumbers(plan, sheet);
  const headed = sheet.getRangeByIndexes(top, left + 1, rows + 1, 1);
  const chart = sheet.charts.add(types[type], headed, "Columns");
  chart.series.getItemAt(0).setXAxisValues(sheet.getRangeByIndexes(top + 1, left, rows, 1));
  chart.legend.visible = false;
  return chart;
}

/** The few numbers of a chart stand below the card, where they can be seen and used. */
export function writeNumbers(plan: SheetPlan, sheet: Excel.Worksheet): void {
  if (!plan.chart || !("own" in plan.chart)) return;
  const { own } = plan.chart;
  const [top, left] = [tallyRow(plan), panelColumn(plan)];
  const rows = own.categories.length;
  const headers = sheet.getRangeByIndexes(top, left, 1, 2);
  writeText(headers, [[own.header, own.valueHeader]]);
  underline(headers);
  sheet.getRangeByIndexes(top, left + 1, 1, 1).format.horizontalAlignment = "Right";
  const categories = sheet.getRangeByIndexes(top + 1, left, rows, 1);
  writeText(
    categories,
    own.categories.map((category) => [category])
  );
  const values = sheet.getRangeByIndexes(top + 1, left + 1, rows, 1);
  values.numberFormat = own.values.map((value) => [formatOf(own.kind, value)]);
  values.values = own.values.map((value) => [value]);
}

function hasLosses(wanted: PlannedChart): boolean {
  return "own" in wanted && wanted.own.values.some((value) => value < 0);
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

import {
  BODY_ROW,
  CHART_COLUMNS,
  CHART_ROWS,
  HEADER_ROW,
  type PlannedChart,
  type SheetPlan,
  chartColumn,
} from "./sheet-plan";

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

/** A native chart beside the table. Its series point into the table, so that it follows when the table changes. */
export function addChart(plan: SheetPlan, wanted: PlannedChart, sheet: Excel.Worksheet): void {
  const [first, ...others] = wanted.series;
  if (first === undefined) return;
  const cellsOf = (column: number) => sheet.getRangeByIndexes(BODY_ROW, column, plan.rows, 1);
  const headed = sheet.getRangeByIndexes(HEADER_ROW, first, plan.rows + 1, 1);
  const chart = sheet.charts.add(types[wanted.type], headed, "Columns");
  chart.title.text = wanted.title;
  chart.series.getItemAt(0).setXAxisValues(cellsOf(wanted.category));
  for (const column of others) {
    const series = chart.series.add(plan.columns[column]?.header ?? "");
    series.setValues(cellsOf(column));
    series.setXAxisValues(cellsOf(wanted.category));
  }
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  const left = chartColumn(plan);
  chart.setPosition(
    sheet.getRangeByIndexes(HEADER_ROW, left, 1, 1),
    sheet.getRangeByIndexes(HEADER_ROW + CHART_ROWS, left + CHART_COLUMNS - 1, 1, 1)
  );
}

import { writeText } from "./write-cells";
import {
  BODY_ROW,
  CHART_COLUMNS,
  CHART_ROWS,
  HEADER_ROW,
  type OwnChart,
  type SheetPlan,
  type TableChart,
  chartColumn,
  ownColumn,
} from "./sheet-plan";

const types = { line: "Line", column: "ColumnClustered", bar: "BarClustered" } as const;

const LIMIT_COLOR = "#8A8A8A";

/** A native chart beside the table. Its series point at cells, so that it follows when they change. */
export function addChart(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const { chart: wanted } = plan;
  if (!wanted || plan.rows === 0) return;
  const chart = "own" in wanted ? ownChart(plan, wanted, sheet) : tableChart(plan, wanted, sheet);
  chart.title.text = wanted.title;
  const left = chartColumn(plan);
  chart.setPosition(
    sheet.getRangeByIndexes(HEADER_ROW, left, 1, 1),
    sheet.getRangeByIndexes(HEADER_ROW + CHART_ROWS, left + CHART_COLUMNS - 1, 1, 1)
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
  return chart;
}

/** Its few numbers stand beside the table, where they can be seen and used. */
function ownChart(plan: SheetPlan, { type, own }: OwnChart, sheet: Excel.Worksheet): Excel.Chart {
  const left = ownColumn(plan);
  const rows = own.categories.length;
  const headers = sheet.getRangeByIndexes(HEADER_ROW, left, 1, 2);
  writeText(headers, [[own.header, own.valueHeader]]);
  headers.format.font.bold = true;
  headers.format.borders.getItem("EdgeBottom").style = "Continuous";
  const categories = sheet.getRangeByIndexes(BODY_ROW, left, rows, 1);
  writeText(
    categories,
    own.categories.map((category) => [category])
  );
  const values = sheet.getRangeByIndexes(BODY_ROW, left + 1, rows, 1);
  values.numberFormat = own.values.map(() => ["#,##0"]);
  values.values = own.values.map((value) => [value]);
  const headed = sheet.getRangeByIndexes(HEADER_ROW, left + 1, rows + 1, 1);
  const chart = sheet.charts.add(types[type], headed, "Columns");
  chart.series.getItemAt(0).setXAxisValues(categories);
  chart.legend.visible = false;
  return chart;
}

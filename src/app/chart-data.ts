import type { Kind } from "../core/define";
import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";
import { type ShownColumn, columnsOf } from "./answer-parts";
import { analysisOf } from "./compute";
import { shown } from "./show";
import type { Result } from "./state";

/** A chart as it is drawn: in the pane as SVG, on the sheet by Excel. */
export interface ChartData {
  readonly type: "line" | "column" | "bar";
  readonly categories: readonly string[];
  readonly categoryLabel: string;
  readonly kind: Kind;
  readonly series: readonly ChartSeries[];
  readonly band?: { readonly low: ChartSeries; readonly high: ChartSeries };
}
export interface ChartSeries {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export function chartDataOf(result: Result, words: Words): ChartData | undefined {
  const { chart } = analysisOf(result.job.analysis);
  const columns = columnsOf(result, words);
  const category = columns.find(({ name }) => name === chart.category);
  if (!category || result.result.size === 0 || chart.type === "grid") return undefined;
  if (chart.tally) return tallyOf(category, chart.type, words);
  const find = (name: string) => columns.find((column) => column.name === name);
  const series = chart.series.flatMap((name) => find(name) ?? []);
  const [first] = series;
  if (!first) return undefined;
  const [low, high] = (chart.band ?? []).map(find);
  return {
    type: chart.type,
    categories: category.values.map((value) => shown(words, category.kind, value)),
    categoryLabel: category.label,
    kind: first.kind,
    series: series.map(seriesOf),
    ...(low && high ? { band: { low: seriesOf(low), high: seriesOf(high) } } : {}),
  };
}

/** How often each label occurs, the most frequent first. */
function tallyOf(column: ShownColumn, type: ChartData["type"], words: Words): ChartData {
  const counts = new Map<string, number>();
  for (const value of column.values) {
    const label = shown(words, column.kind, value);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  return {
    type,
    categories: ordered.map(([label]) => label),
    categoryLabel: column.label,
    kind: "count",
    series: [
      {
        name: "tally",
        label: words.pane("chart.tally"),
        values: ordered.map(([, count]) => count),
      },
    ],
  };
}

function seriesOf({ name, label, values }: ShownColumn): ChartSeries {
  return { name, label, values: values.map(numberOrNull) };
}

function numberOrNull(value: ResultValue): number | null {
  return typeof value === "number" ? value : null;
}

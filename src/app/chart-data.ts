import type { Kind } from "../core/define";
import { CarefulSum } from "../core/table/careful-sum";
import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";
import { type ShownColumn, columnsOf } from "./answer-parts";
import { analysisOf } from "./analysis-of";
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
  const find = (name: string) => columns.find((column) => column.name === name);
  if (chart.tally) {
    const bars = tallyOf(category, find(chart.series[0] ?? ""), words);
    return { type: chart.type, categoryLabel: category.label, ...bars };
  }
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

type Bars = Pick<ChartData, "categories" | "kind" | "series">;

function tallyOf(labels: ShownColumn, numbers: ShownColumn | undefined, words: Words): Bars {
  return numbers ? sumsBy(labels, numbers, words) : countsBy(labels, words);
}

/** How often each label occurs, the most frequent first. */
function countsBy(labels: ShownColumn, words: Words): Bars {
  const counts = new Map<ResultValue, number>();
  for (const value of labels.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const bars = [...counts].map(
    ([value, count]) => [shown(words, labels.kind, value), count] as const
  );
  return barsOf(bars, { name: "tally", label: words.pane("chart.tally"), kind: "count" });
}

/** What the numbers beside each label add up to, from the greatest gain to the greatest loss. */
function sumsBy(labels: ShownColumn, numbers: ShownColumn, words: Words): Bars {
  const sums = new Map<ResultValue, CarefulSum>();
  for (const [row, value] of labels.values.entries()) {
    const sum = sums.get(value) ?? new CarefulSum();
    sum.add(numberOrNull(numbers.values[row] ?? null) ?? 0);
    sums.set(value, sum);
  }
  const bars = [...sums].map(
    ([value, sum]) => [shown(words, labels.kind, value), sum.total()] as const
  );
  return barsOf(bars, numbers);
}

function barsOf(
  bars: readonly (readonly [label: string, value: number])[],
  { name, label, kind }: Pick<ShownColumn, "name" | "label" | "kind">
): Bars {
  const ordered = [...bars].sort(([, one], [, other]) => other - one);
  return {
    categories: ordered.map(([category]) => category),
    kind,
    series: [{ name, label, values: ordered.map(([, value]) => value) }],
  };
}

function seriesOf({ name, label, values }: ShownColumn): ChartSeries {
  return { name, label, values: values.map(numberOrNull) };
}

function numberOrNull(value: ResultValue): number | null {
  return typeof value === "number" ? value : null;
}

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
    const bars = tallyOf(category, find(chart.series[0] ?? ""), words, chart.order);
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
type Totals = ReadonlyMap<ResultValue, number>;

function tallyOf(
  labels: ShownColumn,
  numbers: ShownColumn | undefined,
  words: Words,
  order?: readonly string[]
): Bars {
  const totals = numbers ? sumsBy(labels, numbers) : countsBy(labels);
  const keys = orderedKeys(totals, order);
  const counted = { name: "tally", label: words.pane("chart.tally"), kind: "count" } as const;
  const { name, label, kind } = numbers ?? counted;
  return {
    categories: keys.map((key) => shown(words, labels.kind, key)),
    kind,
    series: [{ name, label, values: keys.map((key) => totals.get(key) ?? 0) }],
  };
}

/** Without an order the most frequent first, or from the greatest gain to the greatest loss. */
function orderedKeys(totals: Totals, order?: readonly string[]): ResultValue[] {
  const keys = [...totals].sort(([, one], [, other]) => other - one).map(([key]) => key);
  return order ? [...order, ...keys.filter((key) => !order.includes(String(key)))] : keys;
}

/** How often each label occurs. */
function countsBy(labels: ShownColumn): Totals {
  const counts = new Map<ResultValue, number>();
  for (const value of labels.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What the numbers beside each label add up to. */
function sumsBy(labels: ShownColumn, numbers: ShownColumn): Totals {
  const sums = new Map<ResultValue, CarefulSum>();
  for (const [row, value] of labels.values.entries()) {
    const sum = sums.get(value) ?? new CarefulSum();
    sum.add(numberOrNull(numbers.values[row] ?? null) ?? 0);
    sums.set(value, sum);
  }
  return new Map([...sums].map(([value, sum]) => [value, sum.total()]));
}

/** What is to be read beside the bars of a tally, bar by bar. */
export interface BesideBars {
  readonly header: string;
  readonly kind: Kind;
  readonly values: readonly (number | null)[];
}

/** Their shares of all rows; what the column of money adds up to for each, and the shares of that. */
export function besideTally(result: Result, words: Words): BesideBars[] {
  const { chart } = analysisOf(result.job.analysis);
  const columns = columnsOf(result, words);
  const [labels, money] = [chart.category, chart.sum].map((name) =>
    columns.find((column) => column.name === name)
  );
  if (!labels || !money) return [];
  const counts = countsBy(labels);
  const sums = sumsBy(labels, money);
  const keys = orderedKeys(counts, chart.order);
  const share = { kind: "ratio" } as const;
  return [
    { header: words.pane("chart.tallyShare"), ...share, values: sharesOf(keys, counts) },
    { header: money.label, kind: money.kind, values: keys.map((key) => sums.get(key) ?? 0) },
    { header: words.pane("chart.sumShare"), ...share, values: sharesOf(keys, sums) },
  ];
}

/** A loss among gains has no share of them. */
function sharesOf(keys: readonly ResultValue[], totals: Totals): (number | null)[] {
  const parts = keys.map((key) => totals.get(key) ?? 0);
  const all = new CarefulSum();
  for (const part of parts) all.add(part);
  const whole = all.total();
  return parts.map((part) => (whole > 0 && !parts.some((each) => each < 0) ? part / whole : null));
}

function seriesOf({ name, label, values }: ShownColumn): ChartSeries {
  return { name, label, values: values.map(numberOrNull) };
}

function numberOrNull(value: ResultValue): number | null {
  return typeof value === "number" ? value : null;
}

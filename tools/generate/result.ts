import type { Analysis, Columns, Kind, Metric } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import { given, type Raw } from "../../src/core/given";
import { fill } from "../../src/text/say";
import type { Words } from "../../src/text/words";
import { code, plainText, table } from "./markdown";
import { kindWord } from "./parameters";
import { publishedSection } from "./published";
import { isMetric, type Signature } from "./signature";
import type { DocWords } from "./words";

interface Tongue {
  readonly words: Words;
  readonly own: DocWords;
}

/** What a function gives: one value, a row, or a table with its columns. */
export function resultSection(signature: Signature, words: Words, own: DocWords): string[] {
  const { definition } = signature;
  const tongue = { words, own };
  return isMetric(definition)
    ? [...ofMetric(definition, tongue), ...publishedSection(definition.id, words, own)]
    : ofAnalysis(signature, definition, tongue);
}

function ofMetric(metric: Metric, tongue: Tongue): string[] {
  const { id, gives, params } = metric;
  const { words, own } = tongue;
  if (typeof gives === "string") return [fill(own.oneValue, { what: kindWord(gives, own) })];
  if ("says" in gives) return [own.oneText];
  if ("each" in gives) {
    const name = Object.entries(params).find(([, { each }]) => each)?.[0] ?? "";
    const text = isUnknownWhereBlank(metric, name) ? own.eachCell : own.lastColumn;
    return [fill(text, { name, what: kindWord(gives.each, own) })];
  }
  if ("list" in gives) return [fill(own.list, { what: kindWord(gives.list, own, "many") })];
  const labels = words.metric(id).results;
  if ("row" in gives) {
    const cells = Object.entries(gives.row);
    const columns = cells.map(([name, kind]) => columnOf(code(name), kind, labels?.[name]));
    return [fill(own.oneRow, { count: cells.length }), columnTable(columns, own.value, tongue)];
  }
  return [
    gives.bare ? own.bareRows : own.rows,
    columnTable(columnsOf(gives.table, labels), own.column, tongue),
  ];
}

/** Found out with the example: to some functions a blank cell is a 0. */
function isUnknownWhereBlank(metric: Metric, name: string): boolean {
  const all = metric.example.given as Raw;
  const [, ...others] = all[name] as readonly unknown[];
  const values = given(metric.params, { ...all, [name]: [null, ...others] });
  const result = isFault(values) ? values : metric.compute(values);
  if (!Array.isArray(result)) throw new Error(`A blank cell of ${name} is refused.`);
  return result[0] === null;
}

function ofAnalysis({ parameters }: Signature, analysis: Analysis, tongue: Tongue): string[] {
  const { words, own } = tongue;
  const columns = columnsOf(analysis.gives, words.analysis(analysis.id).columns);
  if (analysis.spills === "column") {
    const name = parameters.find(({ param }) => param.each)?.name ?? "";
    return [fill(own.lastColumn, { name, what: columns.at(-1)?.holds(own) ?? "" })];
  }
  const isAcross = analysis.spills === "across";
  return [
    isAcross ? own.across : own.rows,
    columnTable(
      [...columns, ...furtherColumns(analysis, own)],
      isAcross ? own.row : own.column,
      tongue
    ),
    own.notAvailable,
  ];
}

interface ResultColumn {
  readonly header: string;
  readonly label: string;
  readonly holds: (own: DocWords) => string;
}

function columnsOf(gives: Columns, labels: Readonly<Record<string, string>> = {}): ResultColumn[] {
  return Object.entries(gives)
    .filter(([, { onlyInPane }]) => !onlyInPane)
    .map(([name, column]) => ({
      ...columnOf(plainText(column.header), column.kind, labels[name]),
      holds: (own) => holdsOf(column, own),
    }));
}

function holdsOf({ kind, dayWhen }: Columns[string], own: DocWords): string {
  const what = kindWord(kind, own);
  return dayWhen === undefined ? what : fill(own.dayWhen, { what, ...dayWhen });
}

function columnOf(header: string, kind: Kind, label = ""): ResultColumn {
  return { header, label: plainText(label), holds: (own) => kindWord(kind, own) };
}

/** Columns headed 0, 1, 2: what they hold depends on a setting. */
function furtherColumns({ spread }: Analysis, own: DocWords): ResultColumn[] {
  if (spread === undefined) return [];
  const what = (kind: Kind) => kindWord(kind, own);
  const kinds = Object.entries(spread.kinds).map(
    ([option, kind]) => `${code(option)} ${what(kind)}`
  );
  const holds = fill(own.furtherHolds, {
    setting: spread.setting,
    what: kinds.join(own.separator),
  });
  return [{ header: own.further, label: "", holds: () => holds }];
}

function columnTable(
  columns: readonly ResultColumn[],
  head: string,
  { words, own }: Tongue
): string {
  const hasLabels = words.language !== "en";
  const heads = [head, ...(hasLabels ? [own.inChinese] : []), own.holds];
  return table(
    heads,
    columns.map(({ header, label, holds }) => [header, ...(hasLabels ? [label] : []), holds(own)])
  );
}

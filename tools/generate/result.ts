import type { Analysis, Columns, Kind, Metric } from "../../src/core/define";
import { fill } from "../../src/text/say";
import type { Words } from "../../src/text/words";
import { code, plainText, table } from "./markdown";
import { kindWord } from "./parameters";
import { publishedSection } from "./published";
import { isMetric, type Signature } from "./signature";
import type { DocWords } from "./words";

/** What a function gives: one value, a row, or a table with its columns. */
export function resultSection(signature: Signature, words: Words, own: DocWords): string[] {
  const { definition } = signature;
  if (isMetric(definition))
    return [...ofMetric(definition, own), ...publishedSection(definition.id, words, own)];
  return ofAnalysis(signature, definition, { words, own });
}

function ofMetric({ gives, params }: Metric, own: DocWords): string[] {
  if (typeof gives === "string") return [fill(own.oneValue, { what: kindWord(gives, own) })];
  if ("says" in gives) return [own.oneText];
  if ("row" in gives) {
    const cells = Object.entries(gives.row);
    const what = cells
      .map(([name, kind]) => `${code(name)} ${kindWord(kind, own)}`)
      .join(own.separator);
    return [fill(own.oneRow, { count: cells.length, what })];
  }
  if ("each" in gives) {
    const name = Object.entries(params).find(([, { each }]) => each)?.[0] ?? "";
    return [fill(own.eachCell, { name, what: kindWord(gives.each, own) })];
  }
  if ("list" in gives) return [fill(own.list, { what: kindWord(gives.list, own, "many") })];
  return [gives.bare ? own.bareRows : own.rows, columnTable(columnsOf(gives.table), own)];
}

function ofAnalysis(
  { parameters }: Signature,
  analysis: Analysis,
  { words, own }: { readonly words: Words; readonly own: DocWords }
): string[] {
  const columns = columnsOf(analysis.gives, words.analysis(analysis.id).columns);
  if (analysis.spills === "column") {
    const name = parameters.find(({ param }) => param.each)?.name ?? "";
    return [fill(own.lastColumn, { name, what: columns.at(-1)?.holds(own) ?? "" })];
  }
  const further = furtherColumns(analysis, own);
  return [
    analysis.spills === "across" ? own.across : own.rows,
    columnTable([...columns, ...further], own, words.language !== "en"),
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
    .map(([name, { header, kind }]) => ({
      header: plainText(header),
      label: plainText(labels[name] ?? ""),
      holds: (own) => kindWord(kind, own),
    }));
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

function columnTable(columns: readonly ResultColumn[], own: DocWords, hasLabels = false): string {
  const heads = [own.column, ...(hasLabels ? [own.inChinese] : []), own.holds];
  return table(
    heads,
    columns.map(({ header, label, holds }) => [header, ...(hasLabels ? [label] : []), holds(own)])
  );
}

import { SOURCES } from "../core/benchmark";
import type { Answer, Kind } from "../core/define";
import { faultSentences, type Fault } from "../core/fault";
import { findingSentences } from "../core/table/findings";
import type { Finding } from "../core/table/reading";
import { options as englishOptions } from "./en/options";
import { pane as englishPane, type PaneKey } from "./en/pane";
import { englishAnalysis, englishMetric } from "./en/words";
import { localized, shown } from "./numbers";
import { isOption } from "./options";
import { segmentIn } from "./segments";
import { fill, type Fillings, type Language } from "./say";
import type { AnalysisText, MetricText, Translation } from "./translation";

export { fill, languageOf, LANGUAGES, type Fillings, type Language } from "./say";

/** All that the product says in one language. */
export interface Words {
  readonly language: Language;
  metric(id: string): MetricText;
  analysis(id: string): AnalysisText;
  /** The answer of an analysis as a sentence, numbers in the way of the language. */
  answer(id: string, answer: Answer): string;
  fault(fault: Fault): string;
  finding(finding: Finding): string;
  /** A value of a setting or of a label column: month, at risk. Unknown text stays as it is. */
  option(label: string): string;
  segment(name: string): string;
  /** Who published a benchmark or a claim. */
  source(id: string): string;
  pane(key: PaneKey, values?: Fillings): string;
  value(kind: Kind, value: string | number | boolean | null): string;
}

/** English is in the definitions; another language needs its translation. */
export function wordsWith(language: Language, translation?: Translation): Words {
  const words: Words = {
    language,
    metric: (id) => known(id, translation ? metricIn(translation, id) : englishMetric(id)),
    analysis: (id) => known(id, translation ? analysisIn(translation, id) : englishAnalysis(id)),
    answer: (id, { says, values }) =>
      fill(
        [says]
          .flat()
          .map((sentence) => words.analysis(id).answers[sentence] ?? "")
          .join(language === "en" ? " " : ""),
        Object.fromEntries(
          Object.entries(values).map(([name, { kind, value }]) => [name, words.value(kind, value)])
        )
      ),
    fault: ({ fault, values }) =>
      fill(
        (translation?.faults ?? faultSentences)[fault],
        localized(language, withOptions(translation, values))
      ),
    finding: ({ code, count, cells, values }) =>
      fill(
        (translation?.findings ?? findingSentences)[code],
        localized(language, { count, cell: cells[0] ?? "", ...values, ...typedIn(words, values) })
      ),
    option: (label) => optionIn(translation, label),
    segment: (name) => segmentIn(language, name),
    source: (id) => sourceIn(translation, id),
    pane: (key, values) =>
      fill((translation?.pane ?? englishPane)[key], localized(language, values)),
    value: (kind, value) =>
      kind === "label" && typeof value === "string"
        ? words.option(words.segment(words.source(value)))
        : shown(language, kind, value),
  };
  return words;
}

/** A day and sums of money among the values of a finding are shown as such. */
function typedIn(words: Words, values: Fillings = {}): Fillings {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const kind = KINDS.get(name);
      return kind === undefined ? [] : [[name, words.value(kind, value)]];
    })
  );
}
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["day", "day"],
  ["before", "money"],
  ["after", "money"],
]);

function known<T>(id: string, text: T | undefined): T {
  if (text === undefined) throw new Error(`There are no words for ${id}.`);
  return text;
}

function metricIn({ metrics }: Translation, id: string): MetricText | undefined {
  const texts: Readonly<Record<string, MetricText>> = metrics;
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

function analysisIn({ analyses }: Translation, id: string): AnalysisText | undefined {
  const texts: Readonly<Record<string, AnalysisText>> = analyses;
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

/** The values of a fault that are options. Others may be texts of the user's, which are shown as they stand. */
const OPTIONS = new Set([
  "options",
  "mode",
  "modes",
  "measure",
  "method",
  "period",
  "periods",
  "who",
]);

/** Options are shown as the form shows them. */
function withOptions(translation: Translation | undefined, values: Fillings = {}): Fillings {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && OPTIONS.has(name) ? optionsIn(translation, value) : value,
    ])
  );
}

function optionsIn(translation: Translation | undefined, value: string): string {
  return value
    .split(", ")
    .map((one) => optionIn(translation, one))
    .join(translation ? "、" : ", ");
}

function sourceIn(translation: Translation | undefined, id: string): string {
  const sources: Readonly<Record<string, string>> = translation?.benchmarkWords.sources ?? SOURCES;
  return Object.hasOwn(sources, id) ? (sources[id] ?? id) : id;
}

function optionIn(translation: Translation | undefined, label: string): string {
  if (!isOption(label)) return label;
  return translation?.options[label][0] ?? englishOptions[label];
}

import { allAnalyses, allMetrics } from "../core/catalog";
import { englishAnalysis, englishMetric } from "./en/words";
import type { Language } from "./say";
import type { AnalysisText, MetricText } from "./translation";
import { definitions as simplified } from "./zh-CN/definitions";
import { definitions as traditional } from "./zh-TW/definitions";

/** Definition, formula and source of a function in one text. */
export function definitionIn(language: Language, typed: string): string | undefined {
  const wanted = typed
    .trim()
    .toUpperCase()
    .replace(/^=?CHURN\./u, "");
  const definition = all().find(({ name }) => name === wanted);
  if (definition === undefined) return undefined;
  const { about, formula, source } = textOf(language, definition.id);
  const headings = headingsIn[language];
  const ended = (text: string) => (text.endsWith(headings.stop) ? text : text + headings.stop);
  return `${ended(about)}${headings.formula}${ended(formula)}${headings.source}${ended(source)}`;
}

export function definitionNames(): string[] {
  return all().flatMap(({ name }) => name ?? []);
}

const headingsIn: Readonly<Record<Language, Headings>> = {
  en: { formula: " Formula: ", source: " Source: ", stop: "." },
  "zh-CN": { formula: "公式：", source: "出处：", stop: "。" },
  "zh-TW": { formula: "公式：", source: "出處：", stop: "。" },
};
interface Headings {
  readonly formula: string;
  readonly source: string;
  readonly stop: string;
}

/** Asked for at each call: the catalog holds the definition that asks. */
function all() {
  return [...allMetrics, ...allAnalyses];
}

function textOf(language: Language, id: string): Pick<MetricText, "about" | "formula" | "source"> {
  if (language !== "en") {
    const { metrics, analyses } = language === "zh-CN" ? simplified : traditional;
    const texts: Readonly<Record<string, MetricText | AnalysisText>> = { ...metrics, ...analyses };
    const text = texts[id];
    if (text !== undefined) return text;
  }
  return englishMetric(id) ?? englishAnalysis(id) ?? { about: "", formula: "", source: "" };
}

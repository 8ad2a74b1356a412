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
  const { about, formula } = textOf(language, definition.id);
  return `${about} ${formula} [${definition.source}]`;
}

export function definitionNames(): string[] {
  return all().flatMap(({ name }) => name ?? []);
}

/** Asked for at each call: the catalog holds the definition that asks. */
function all() {
  return [...allMetrics, ...allAnalyses];
}

function textOf(language: Language, id: string): Pick<MetricText, "about" | "formula"> {
  if (language !== "en") {
    const { metrics, analyses } = language === "zh-CN" ? simplified : traditional;
    const texts: Readonly<Record<string, MetricText | AnalysisText>> = { ...metrics, ...analyses };
    const text = texts[id];
    if (text !== undefined) return text;
  }
  return englishMetric(id) ?? englishAnalysis(id) ?? { about: "", formula: "" };
}

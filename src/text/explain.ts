import { allAnalyses, allMetrics } from "../core/catalog";
import type { Analysis, Metric } from "../core/define";
import { englishSource } from "./en/words";
import explanations from "./generated/explanations.json";
import type { Language } from "./say";

/** Definition, formula and source of a function in one text. */
export function definitionIn(language: Language, typed: string): string | undefined {
  const wanted = typed
    .trim()
    .toUpperCase()
    .replace(/^=?CHURN\./u, "");
  const definition = all().find(({ name }) => name === wanted);
  if (definition === undefined) return undefined;
  const translated: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> =
    explanations;
  return translated[definition.id]?.[language] ?? explained("en", english(definition));
}

export function definitionNames(): string[] {
  return all().flatMap(({ name }) => name ?? []);
}

export interface Explanation {
  readonly about: string;
  readonly formula: string;
  readonly source: string;
}

export function explained(language: Language, { about, formula, source }: Explanation): string {
  const headings = headingsIn[language];
  const ended = (text: string) => (text.endsWith(headings.stop) ? text : text + headings.stop);
  return `${ended(about)}${headings.formula}${ended(formula)}${headings.source}${ended(source)}`;
}

const headingsIn = {
  en: { formula: " Formula: ", source: " Source: ", stop: "." },
  "zh-CN": { formula: "公式：", source: "出处：", stop: "。" },
  "zh-TW": { formula: "公式：", source: "出處：", stop: "。" },
} as const satisfies Record<Language, object>;

function english({ about, formula, source }: Metric | Analysis): Explanation {
  return { about, formula, source: englishSource(source) };
}

/** Asked for at each call: the catalog holds the definition that asks. */
function all(): (Metric | Analysis)[] {
  return [...allMetrics, ...allAnalyses];
}

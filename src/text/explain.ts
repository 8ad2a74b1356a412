import type { Metric, Analysis } from "../core/define";
import { allMetrics, typedAnalyses } from "../core/functions";
import { englishSource } from "./en/source";
import type { Language } from "./say";

/** The id of the function that is meant, with or without CHURN. */
export function functionNamed(typed: string): string | undefined {
  const wanted = typed
    .trim()
    .toUpperCase()
    .replace(/^=?CHURN\./u, "");
  return all().find(({ name }) => name === wanted)?.id;
}

export function functionNames(): string[] {
  return all().flatMap(({ name }) => name ?? []);
}

/** Definition, formula and source of a function in one text. */
export function englishExplanation(id: string): string | undefined {
  const definition = all().find((one) => one.id === id);
  if (definition === undefined) return undefined;
  const { about, formula, source } = definition;
  return explained("en", { about, formula, source: englishSource(source) });
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

/** Asked for at each call: the catalog holds the definition that asks. */
function all(): (Metric | Analysis)[] {
  return [...allMetrics, ...typedAnalyses];
}

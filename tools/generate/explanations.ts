import { allMetrics, typedAnalyses } from "../../src/core/functions";
import { explained } from "../../src/text/explain";
import { wordsOf } from "../../src/text/all-words";

/** What EXPLAIN says in Chinese, by the id of the function. */
export function explanations(language: "zh-CN" | "zh-TW"): Readonly<Record<string, string>> {
  const words = wordsOf(language);
  return Object.fromEntries([
    ...allMetrics.map(({ id }) => [id, explained(language, words.metric(id))]),
    ...typedAnalyses.map(({ id }) => [id, explained(language, words.analysis(id))]),
  ]) as Record<string, string>;
}

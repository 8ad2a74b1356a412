import { allAnalyses, allMetrics } from "../../src/core/catalog";
import { explained } from "../../src/text/explain";
import { wordsOf } from "../../src/text/all-words";

/** What EXPLAIN says in Chinese: of each function only this, so that the functions stay small. */
export function explanations(): object {
  const languages = ["zh-CN", "zh-TW"] as const;
  const entries = [
    ...allMetrics.map(
      ({ id }) => [id, languages.map((each) => textOf(each, "metric", id))] as const
    ),
    ...allAnalyses
      .filter(({ name }) => name !== undefined)
      .map(({ id }) => [id, languages.map((each) => textOf(each, "analysis", id))] as const),
  ];
  return Object.fromEntries(
    entries.map(([id, texts]) => [
      id,
      Object.fromEntries(languages.map((each, at) => [each, texts[at]])),
    ])
  );
}

function textOf(language: "zh-CN" | "zh-TW", what: "metric" | "analysis", id: string): string {
  return explained(language, wordsOf(language)[what](id));
}

import {
  BENCHMARKS,
  BENCHMARK_NOTES,
  CLAIMS,
  CLAIM_SOURCES,
  SOURCES,
  type Claim,
} from "../../src/core/benchmark";
import { SEGMENTS, type Segment } from "../../src/core/rfm";
import { ACTIONS, type Actionable } from "../../src/core/risk";
import type { BenchmarkWords } from "../../src/text/translation";
import type { Language, Words } from "../../src/text/words";
import { zhCN } from "../../src/text/zh-CN";
import { zhTW } from "../../src/text/zh-TW";
import { RULES } from "../rules";
import { code, plainText, table } from "./markdown";
import type { DocWords } from "./words";

/** What a function draws on beside its parameters: a map, texts, published numbers. */
export function publishedSection(id: string, words: Words, own: DocWords): string[] {
  return SECTIONS[id]?.(words, own) ?? [];
}

type Section = (words: Words, own: DocWords) => string[];
const SECTIONS: Readonly<Record<string, Section>> = {
  CHURN_SEGMENT: (words, own) => [own.segments, segmentTable(words, own)],
  CHURN_ACTION: (words, own) => [
    own.actions,
    actionTable(words, own),
    own.rules,
    table([own.rule, own.when], Object.entries(RULES[words.language])),
  ],
  CHURN_BENCHMARK: (words, own) => [
    own.benchmarks,
    benchmarkTable(words, own),
    own.claims,
    claimTable(words, own),
  ],
};

function segmentTable(words: Words, own: DocWords): string {
  // The keys of SEGMENTS are the segments.
  const names = Object.keys(SEGMENTS) as Segment[];
  return table(
    [own.segment, own.codes],
    names.map((name) => [
      words.language === "en" ? name : `${words.segment(name)} (${name})`,
      SEGMENTS[name],
    ])
  );
}

function actionTable(words: Words, own: DocWords): string {
  const texts = { en: ACTIONS, "zh-CN": zhCN.actions, "zh-TW": zhTW.actions }[words.language];
  // The keys of ACTIONS are these.
  const names = Object.keys(ACTIONS) as Actionable[];
  return table(
    [own.actionFor, own.action],
    names.map((name) => [words.segment(name), plainText(texts[name])])
  );
}

function benchmarkTable(words: Words, own: DocWords): string {
  const { notes } = benchmarkWords(words.language);
  const isChinese = words.language !== "en";
  const shown = (value: number, of: string) =>
    of === "multiple" ? String(value) : `${Number((100 * value).toPrecision(6))}%`;
  return table(
    [
      code("who"),
      ...(isChinese ? [own.inChinese] : []),
      ...[own.low, own.high, own.per, own.source, own.doubts],
    ],
    BENCHMARKS.map(({ who, of, unit, low, high, source, note }) => [
      code(who),
      ...(isChinese ? [words.option(who)] : []),
      shown(low, of),
      shown(high, of),
      unit === "any" ? "" : words.option(unit),
      words.source(source),
      note === undefined ? "" : notes[note],
    ])
  );
}

function claimTable(words: Words, own: DocWords): string {
  const { claims } = benchmarkWords(words.language);
  // The keys of CLAIMS are the claims.
  const names = Object.keys(CLAIMS) as Claim[];
  return table(
    [own.claim, own.source],
    names.map((name) => [plainText(claims[name]), words.source(CLAIM_SOURCES[name])])
  );
}

function benchmarkWords(language: Language): BenchmarkWords {
  if (language === "en") return { sources: SOURCES, notes: BENCHMARK_NOTES, claims: CLAIMS };
  return { "zh-CN": zhCN, "zh-TW": zhTW }[language].benchmarkWords;
}

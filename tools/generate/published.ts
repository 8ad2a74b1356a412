import {
  BENCHMARKS,
  BENCHMARK_NOTES,
  CLAIMS,
  CLAIM_SOURCES,
  type Claim,
} from "../../src/core/benchmark";
import { ACTIONS, type Actionable } from "../../src/core/risk";
import type { BenchmarkWords } from "../../src/text/translation";
import type { Language, Words } from "../../src/text/words";
import { zhCN } from "../../src/text/zh-CN";
import { zhTW } from "../../src/text/zh-TW";
import { table } from "./reference";

/** What to do about each segment and rule. */
export function actionTable(words: Words): string {
  const texts = { en: ACTIONS, "zh-CN": zhCN.actions, "zh-TW": zhTW.actions }[words.language];
  // The keys of ACTIONS are these.
  const names = Object.keys(ACTIONS) as Actionable[];
  return table(
    [words.reference("actionFor"), words.reference("action")],
    names.map((name) => [words.segment(name), texts[name]])
  );
}

/** Published numbers with their unit, source and doubts. */
export function benchmarkTable(words: Words): string {
  const { notes } = benchmarkWords(words.language);
  const shown = (value: number, of: string) =>
    of === "multiple" ? String(value) : `${Number((100 * value).toPrecision(6))}%`;
  return table(
    [
      "`who`",
      ...(words.language === "en" ? [] : [""]),
      words.reference("low"),
      words.reference("high"),
      words.reference("per"),
      words.reference("source"),
      words.reference("doubts"),
    ],
    BENCHMARKS.map(({ who, of, unit, low, high, source, note }) => [
      `\`${who}\``,
      ...(words.language === "en" ? [] : [words.option(who)]),
      shown(low, of),
      shown(high, of),
      unit === "any" ? "" : words.option(unit),
      words.option(source),
      note === undefined ? "" : notes[note],
    ])
  );
}

export function claimTable(words: Words): string {
  const { claims } = benchmarkWords(words.language);
  // The keys of CLAIMS are the claims.
  const names = Object.keys(CLAIMS) as Claim[];
  return table(
    [words.reference("claim"), words.reference("source")],
    names.map((name) => [claims[name], words.option(CLAIM_SOURCES[name])])
  );
}

function benchmarkWords(language: Language): BenchmarkWords {
  if (language === "en") return { notes: BENCHMARK_NOTES, claims: CLAIMS };
  return { "zh-CN": zhCN, "zh-TW": zhTW }[language].benchmarkWords;
}

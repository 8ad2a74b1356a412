import { allAnalyses, allMetrics } from "../../src/core/catalog";
import { typedName, type Analysis, type Metric, type Param } from "../../src/core/define";
import type { Language } from "../../src/text/words";
import { wordsOf } from "../../src/text/all-words";
import type { ParamText } from "../../src/text/translation";

/** A cell function as Excel is told about it. */
export interface Signature {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly SignatureParam[];
  readonly definition: Metric | Analysis;
}
export interface SignatureParam {
  /** As it is typed. */
  readonly name: string;
  /** As the language calls it. */
  readonly label: string;
  readonly about: string;
  readonly isRange: boolean;
  readonly isOptional: boolean;
  /** The parameter whose day it must not be before. */
  readonly notBefore?: string;
  readonly param: Param;
  /** What the example gives it; undefined where it is left out. */
  readonly example: unknown;
}

export function signatures(language: Language): Signature[] {
  return [
    ...allMetrics.map((metric) => ofMetric(metric, language)),
    ...allAnalyses.flatMap((analysis) => ofAnalysis(analysis, language)),
  ];
}

export function isMetric(definition: Metric | Analysis): definition is Metric {
  return "params" in definition;
}

/** As typed, what may be left out in brackets: =CHURN.RATE(lost, start, [joined], [method]). */
export function syntaxOf({ name, parameters }: Signature): string {
  const typed = parameters.map((param) => (param.isOptional ? `[${param.name}]` : param.name));
  return `=CHURN.${name}(${typed.join(", ")})`;
}

function ofMetric(metric: Metric, language: Language): Signature {
  const { about, params } = wordsOf(language).metric(metric.id);
  const given: Readonly<Record<string, unknown>> = metric.example.given;
  const parameters = Object.entries(metric.params).map(([name, param]) => ({
    ...named(name, param, params[name]),
    isRange: param.each === true,
    example: given[name],
  }));
  return { id: metric.id, name: metric.name, about, parameters, definition: metric };
}

function ofAnalysis(analysis: Analysis, language: Language): Signature[] {
  if (analysis.name === undefined) return [];
  const { about, needs, settings } = wordsOf(language).analysis(analysis.id);
  const columns = Object.entries(analysis.needs).map(([role, param]) => ({
    ...named(role, param, needs[role]),
    ...notBefore(analysis, param),
    isRange: true,
    example: analysis.example.rows[role],
  }));
  const options = Object.entries(analysis.settings)
    .filter(([, { onlyInPane }]) => !onlyInPane)
    .map(([name, param]) => ({
      ...named(name, param, settings[name]),
      isRange: param.each === true,
      example: analysis.example.settings[name],
    }));
  const parameters = [...columns, ...options];
  return [{ id: analysis.id, name: analysis.name, about, parameters, definition: analysis }];
}

function named(name: string, param: Param, text: ParamText = { label: name, about: "" }) {
  return {
    name: typedName(name, param),
    label: text.label,
    about: text.about,
    isOptional: param.usual !== undefined || param.optional === true,
    param,
  };
}

function notBefore({ needs }: Analysis, { notBefore: role }: Param): { notBefore?: string } {
  return role === undefined ? {} : { notBefore: typedName(role, needs[role] ?? {}) };
}

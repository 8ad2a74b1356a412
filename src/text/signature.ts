import { allAnalyses, allMetrics } from "../core/catalog";
import {
  TOPICS,
  typedName,
  type Analysis,
  type Metric,
  type Param,
  type Topic,
} from "../core/define";
import type { ParamText } from "./translation";
import type { Words } from "./words";

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

/** Every cell function, in the words of a language. */
export function signaturesIn(words: Words): Signature[] {
  return [
    ...allMetrics.map((metric) => ofMetric(metric, words)),
    ...allAnalyses.flatMap((analysis) => ofAnalysis(analysis, words)),
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

/** The functions of each topic that has some, in the order of the topics. */
export function byTopic(all: readonly Signature[]): (readonly [Topic, readonly Signature[]])[] {
  return TOPICS.map(
    (topic) => [topic, all.filter(({ definition }) => definition.topic === topic)] as const
  ).filter(([, functions]) => functions.length > 0);
}

/** The first sentence of what a function is about. */
export function purposeOf({ about }: Signature): string {
  return /^.*?(?:。|[.](?= |$))/u.exec(about)?.[0] ?? about;
}

function ofMetric(metric: Metric, words: Words): Signature {
  const { about, params } = words.metric(metric.id);
  const given: Readonly<Record<string, unknown>> = metric.example.given;
  const parameters = Object.entries(metric.params).map(([name, param]) => ({
    ...named(name, param, params[name]),
    isRange: param.each === true,
    example: given[name],
  }));
  return { id: metric.id, name: metric.name, about, parameters, definition: metric };
}

function ofAnalysis(analysis: Analysis, words: Words): Signature[] {
  if (analysis.name === undefined) return [];
  const { about, needs, settings } = words.analysis(analysis.id);
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

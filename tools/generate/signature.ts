import { allAnalyses, allMetrics } from "../../src/core/catalog";
import { typedName, type Analysis, type Metric, type Param } from "../../src/core/define";
import type { Language } from "../../src/text/words";
import { wordsOf } from "../../src/text/words";

/** A cell function as Excel is told about it. */
export interface Signature {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly SignatureParam[];
  readonly definition: Metric | Analysis;
}
export interface SignatureParam {
  readonly name: string;
  /** As the language calls it. */
  readonly label: string;
  readonly about: string;
  readonly isRange: boolean;
  readonly isOptional: boolean;
  readonly usual: string;
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

function ofMetric(metric: Metric, language: Language): Signature {
  const { about, params } = wordsOf(language).metric(metric.id);
  const parameters = Object.entries(metric.params).map(([name, param]) =>
    paramOf(name, param, params[name]?.label ?? name, params[name]?.about ?? "")
  );
  return { id: metric.id, name: metric.name, about, parameters, definition: metric };
}

function ofAnalysis(analysis: Analysis, language: Language): Signature[] {
  if (analysis.name === undefined) return [];
  const { about, needs, settings } = wordsOf(language).analysis(analysis.id);
  const columns = Object.entries(analysis.needs).map(([name, param]) => ({
    ...paramOf(name, param, needs[name]?.label ?? name, needs[name]?.about ?? ""),
    isRange: true,
  }));
  const options = Object.entries(analysis.settings)
    .filter(([, { onlyInPane }]) => !onlyInPane)
    .map(([name, param]) =>
      paramOf(name, param, settings[name]?.label ?? name, settings[name]?.about ?? "")
    );
  const parameters = [...columns, ...options];
  return [{ id: analysis.id, name: analysis.name, about, parameters, definition: analysis }];
}

function paramOf(name: string, param: Param, label: string, about: string): SignatureParam {
  return {
    name: typedName(name, param),
    label,
    about: about === "" ? label : about,
    isRange: param.each === true,
    isOptional: param.usual !== undefined || param.optional === true,
    usual: param.usual === undefined ? "" : shownUsual(param.usual),
  };
}

function shownUsual(value: string | number | boolean): string {
  return typeof value === "string" ? `"${value}"` : String(value).toUpperCase();
}

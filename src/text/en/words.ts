import { allAnalyses, allMetrics } from "../../core/catalog";
import type { Analysis, Metric, Param, Params } from "../../core/define";
import type { AnalysisText, MetricText, ParamText } from "../translation";
import { englishSource } from "./source";

/** English is written in the definitions; this only puts it into the shape of a translation. */
export function englishMetric(id: string): MetricText | undefined {
  const metric: Metric | undefined = allMetrics.find((one) => one.id === id);
  return (
    metric && {
      about: metric.about,
      formula: metric.formula,
      source: englishSource(metric.source),
      params: textsOf(metric.params),
    }
  );
}

export function englishAnalysis(id: string): AnalysisText | undefined {
  const analysis: Analysis | undefined = allAnalyses.find((one) => one.id === id);
  return (
    analysis && {
      title: analysis.title,
      question: analysis.question,
      about: analysis.about,
      formula: analysis.formula,
      source: englishSource(analysis.source),
      needs: textsOf(analysis.needs),
      settings: textsOf(analysis.settings),
      columns: mapped(analysis.gives, ({ header }) => header),
      answers: analysis.answers,
    }
  );
}

function textsOf(params: Params): Readonly<Record<string, ParamText>> {
  return mapped(params, (param, name) => ({ label: labelOf(param, name), about: param.about }));
}

/** asOf becomes As of. */
function labelOf({ label }: Param, name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return label ?? words.charAt(0).toUpperCase() + words.slice(1);
}

function mapped<From, To>(
  all: Readonly<Record<string, From>>,
  change: (one: From, name: string) => To
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one, name)]));
}

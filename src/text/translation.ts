import type { BenchmarkNote, Claim, Source } from "../core/benchmark";
import type { analyses, metrics } from "../core/catalog";
import type { FaultCode } from "../core/fault";
import type { Actionable } from "../core/risk";
import type { FindingCode } from "../core/table/findings";
import type { PaneWords } from "./en/pane";
import type { OptionWords } from "./options";
import type { SegmentWords } from "./segments";

export interface ParamText {
  readonly label: string;
  readonly about: string;
}
export interface MetricText<ParamName extends PropertyKey = string> {
  readonly about: string;
  readonly formula: string;
  /** Citations stay as published. */
  readonly source: string;
  readonly params: Readonly<Record<ParamName, ParamText>>;
  /** What the values of a row or the columns of a table are. */
  readonly results?: Readonly<Record<string, string>>;
}
export interface AnalysisText<
  Role extends PropertyKey = string,
  Setting extends PropertyKey = string,
  Column extends PropertyKey = string,
  Sentence extends PropertyKey = string,
> {
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly formula: string;
  /** Citations stay as published. */
  readonly source: string;
  readonly needs: Readonly<Record<Role, ParamText>>;
  readonly settings: Readonly<Record<Setting, ParamText>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly answers: Readonly<Record<Sentence, string>>;
}

/** The texts of the metrics of a subject, as its index lists them. */
export type MetricTextsOf<
  Ms extends Readonly<Record<string, { readonly params: object; readonly gives: unknown }>>,
> = {
  readonly [Id in keyof Ms]: MetricText<keyof Ms[Id]["params"]> & ResultTextsOf<Ms[Id]["gives"]>;
};
type ResultTextsOf<G> = G extends { readonly row: infer Named } | { readonly table: infer Named }
  ? { readonly results: Readonly<Record<keyof Named, string>> }
  : unknown;
export type AnalysisTextsOf<
  As extends Readonly<
    Record<string, Readonly<Record<"needs" | "settings" | "gives" | "answers", object>>>
  >,
> = {
  readonly [Id in keyof As]: AnalysisText<
    keyof As[Id]["needs"],
    keyof As[Id]["settings"],
    keyof As[Id]["gives"],
    keyof As[Id]["answers"]
  >;
};
export type MetricTexts = MetricTextsOf<typeof metrics>;
export type AnalysisTexts = AnalysisTextsOf<typeof analyses>;

export type ActionWords = Readonly<Record<Actionable, string>>;
/** What is said of published numbers and claims. */
export interface BenchmarkWords {
  readonly sources: Readonly<Record<Source, string>>;
  readonly notes: Readonly<Record<BenchmarkNote, string>>;
  readonly claims: Readonly<Record<Claim, string>>;
}

/** All that another language has to say. What a definition gains is missing here until the compiler is content. */
export interface Translation {
  readonly metrics: MetricTexts;
  readonly analyses: AnalysisTexts;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly options: OptionWords;
  readonly segments: SegmentWords;
  readonly actions: ActionWords;
  readonly benchmarkWords: BenchmarkWords;
  readonly pane: PaneWords;
}

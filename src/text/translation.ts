import type { analyses, AnalysisId, MetricId, metrics } from "../core/catalog";
import type { FaultCode } from "../core/fault";
import type { FindingCode } from "../core/table/findings";
import type { PaneWords } from "./en/pane";
import type { ReferenceWords } from "./en/reference";
import type { OptionWords } from "./options";
import type { SegmentWords } from "./segments";

export interface ParamText {
  readonly label: string;
  readonly about: string;
}
export interface MetricText<ParamName extends PropertyKey = string> {
  readonly about: string;
  readonly formula: string;
  readonly params: Readonly<Record<ParamName, ParamText>>;
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
  readonly needs: Readonly<Record<Role, string>>;
  readonly settings: Readonly<Record<Setting, ParamText>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly answers: Readonly<Record<Sentence, string>>;
}

export type MetricTexts = {
  readonly [Id in MetricId]: MetricText<keyof (typeof metrics)[Id]["params"]>;
};
export type AnalysisTexts = {
  readonly [Id in AnalysisId]: AnalysisText<
    keyof (typeof analyses)[Id]["needs"],
    keyof (typeof analyses)[Id]["settings"],
    keyof (typeof analyses)[Id]["gives"],
    keyof (typeof analyses)[Id]["answers"]
  >;
};

/** All that another language has to say. What a definition gains is missing here until the compiler is content. */
export interface Translation {
  readonly metrics: MetricTexts;
  readonly analyses: AnalysisTexts;
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly options: OptionWords;
  readonly segments: SegmentWords;
  readonly reference: ReferenceWords;
  readonly pane: PaneWords;
}

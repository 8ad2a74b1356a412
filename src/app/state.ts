import type { Raw } from "../core/given";
import type { Reading, ReadingRules } from "../core/table/reading";
import { STRICT } from "../core/table/reading";
import type { Answered } from "./answer-to";
import type { Written } from "../workbook";
import type { PeriodChoice } from "../core/table/period-headers";
import type { Shape } from "../core/table/recognise/recognition";
import type { Recipe } from "./recipe";
import type { Refreshed } from "./refresh";
import type { Mapping, Mappings, Source } from "./source";
import type { Trouble } from "./trouble";

/** What is asked of which rows: everything an answer depends on. */
export interface Job {
  readonly source: Source;
  /** What one row is. */
  readonly shape: Shape;
  readonly mapping: Mapping;
  /** What is said of periods that do not say it themselves. */
  readonly periods: PeriodChoice;
  readonly rules: ReadingRules;
  readonly analysis: string;
  readonly settings: Raw;
}

/** How many rows became what, without the rows themselves. */
export interface Account extends Omit<Reading, "table"> {
  /** The first and the last day of the rows. */
  readonly days?: Days;
}
export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface Result extends Answered {
  readonly job: Job;
  /** What it was computed with: the settings of the job, and those that follow from the rows. */
  readonly settings: Raw;
  readonly account: Account;
}

export type Step =
  | { readonly step: "choosing" | "checking" | "finishing" }
  | { readonly step: "reading" | "writing"; readonly done: number; readonly total: number }
  | { readonly step: "computing"; readonly rows: number };

/** Where a trouble came up decides where it is told. */
export type Task = "choose" | "check" | "run" | "write" | "show";

export interface PaneState {
  readonly source?: Source | undefined;
  /** What one row is: as it was recognised, or as the user says. */
  readonly shape: Shape;
  readonly mappings: Mappings;
  readonly periods: PeriodChoice;
  readonly rules: ReadingRules;
  readonly analysis: string;
  /** By analysis: what the user changed from the usual. */
  readonly settings: Readonly<Record<string, Raw>>;
  /** By analysis: what the user chose for all of them. */
  readonly starting: Readonly<Record<string, Raw>>;
  readonly busy?: { readonly task: Task; readonly at: Step } | undefined;
  readonly account?: Account | undefined;
  readonly result?: Result | undefined;
  readonly written?: Written | undefined;
  /** What was written and then removed again. */
  readonly takenBack?: Written | undefined;
  readonly editing?: Editing | undefined;
  readonly edits?: Edits | undefined;
  /** The rows are those of the last time: nobody chose them just now. */
  readonly isAgain?: true | undefined;
  readonly trouble?: { readonly task: Task; readonly trouble: Trouble } | undefined;
}

/** How often the chosen rows changed since they were chosen. */
export interface Edits {
  readonly count: number;
  /** How often they had changed when the reading at work began, and before the last check and the answer. */
  readonly begun: number;
  readonly checked: number;
  readonly answered: number;
}

/** A written result that is being changed. */
export interface Editing {
  readonly recipe: Recipe;
  readonly sheet: string;
}

export type Action =
  | { readonly type: "began"; readonly task: Task }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "failed"; readonly task: Task; readonly trouble: Trouble }
  | {
      readonly type: "chosen";
      readonly source: Source;
      readonly shape: Shape;
      readonly mappings: Mappings;
      /** From the last time, where there was one. */
      readonly periods?: PeriodChoice;
      readonly analysis?: string;
      readonly settings?: Raw;
      readonly rules?: ReadingRules;
      readonly editing?: Editing;
      /** The pane found them again itself. */
      readonly isAgain?: true;
    }
  | { readonly type: "detached" }
  | { readonly type: "left" }
  | { readonly type: "shaped"; readonly shape: Shape }
  | { readonly type: "mapped"; readonly role: string; readonly column: number | undefined }
  | { readonly type: "dated"; readonly periods: PeriodChoice }
  | { readonly type: "ruled"; readonly rules: Partial<ReadingRules> }
  | { readonly type: "asked"; readonly analysis: string }
  | { readonly type: "set"; readonly name: string; readonly value: unknown }
  | { readonly type: "reset" }
  | { readonly type: "preferred"; readonly starting: PaneState["starting"] }
  | { readonly type: "checked"; readonly account: Account }
  | { readonly type: "answered"; readonly result: Result }
  /** Cells of the rows are others now, in these columns or nobody knows where. */
  | { readonly type: "edited"; readonly columns?: readonly number[] }
  | { readonly type: "refreshed"; readonly outcomes: readonly Refreshed[] }
  | { readonly type: "tookBack"; readonly written: Written }
  /** A result is no longer in the workbook. */
  | { readonly type: "gone"; readonly recipe: string }
  | { readonly type: "wrote"; readonly written: Written; readonly editing?: Editing }
  | { readonly type: "ended" };

export function startState(analysis: string): PaneState {
  const nothing = { mappings: {}, periods: {}, settings: {}, starting: {} };
  return { shape: "purchases", rules: STRICT, analysis, ...nothing };
}

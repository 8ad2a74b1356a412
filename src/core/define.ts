import type { Outcome } from "./fault";
import type { AnalysisExample, ResultChart } from "./presentation";
import type { RollUp } from "./roll-up";
import type { Facts, Key, ResultTable } from "./table/table";

/** What a value is. Each face keeps one record by kind: Excel type, number format, form control, reading rule. */
export interface KindValue {
  count: number;
  ratio: number;
  money: number;
  days: number;
  /** Excel's whole-day number. */
  day: number;
  number: number;
  label: string;
  key: Key;
  text: string;
  flag: boolean;
}
export type Kind = keyof KindValue;

export interface Param<K extends Kind = Kind> {
  readonly kind: K;
  /** Of a column that rows are read from: what its parameter is called in the cell function, where that is not its role.
   * Excel, the reference and the sentences of the function say this name. */
  readonly as?: string;
  /** What a form calls it. Without one the name itself is shown, in words. */
  readonly label?: string;
  readonly about: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Strict limits: the value itself is not allowed. */
  readonly above?: number;
  readonly below?: number;
  readonly whole?: true;
  /** The values a label may take, lower case. Case does not matter to the user, nor the language. */
  readonly oneOf?: readonly string[];
  /** Numbers that have a name, lower case: fmcg is 15. The user gives either. */
  readonly named?: Readonly<Record<string, number>>;
  /** The value taken where the user gives none. A param with `usual` or `optional` may be left out. */
  readonly usual?: KindValue[K];
  /** in pane: the cell function must be given it. */
  readonly optional?: true | "in pane";
  /** A whole column: one value per row, null where the cell is blank. Among the settings of an analysis it is a range,
   * which the pane does not have. */
  readonly each?: true;
  /** Of a column that rows are read from: a blank cell says something, so the row is used. A blank day or amount is
   * 0, a blank flag is no. */
  readonly mayBeBlank?: true;
  /** Of a column of days: the column whose day it must not be before. */
  readonly notBefore?: string;
  /** A setting of the pane that the cell function does not have. */
  readonly onlyInPane?: true;
  /** Of a text that says more than its words: whether it can be read, and one that can. */
  readonly like?: { readonly fits: (text: string) => boolean; readonly example: string };
  /** The text says which codes of scores belong to another segment than usual: a form lets them be moved. */
  readonly movesCodes?: true;
  /** It matters only where that setting has one of these values: a form asks it only then. */
  readonly onlyWhen?: { readonly setting: string; readonly is: readonly string[] };
  /** Said once, it holds for every analysis that asks it. */
  readonly isShared?: true;
}
type AnyParam = { [K in Kind]: Param<K> }[Kind];
export type Params = Readonly<Record<string, AnyParam>>;

/** The name of a parameter as it is typed. */
export function typedName(name: string, { as }: Pick<Param, "as">): string {
  return as ?? name;
}

type One<P extends AnyParam> = P extends { oneOf: readonly (infer L)[] } ? L : KindValue[P["kind"]];
interface Optional {
  readonly optional: true | "in pane";
}
/** The values a definition computes with: limits checked, defaults filled in. */
export type Given<Ps extends Params> = {
  readonly [N in keyof Ps]: Ps[N] extends { each: true }
    ? readonly (One<Ps[N]> | null)[] | (Ps[N] extends Optional ? undefined : never)
    : Ps[N] extends Optional
      ? One<Ps[N]> | undefined
      : One<Ps[N]>;
};

/** One value, a row of named values, one value per row of the input (null: no value for that row), a list of values
 * below each other, or a table. */
export type Gives =
  | Kind
  | { readonly row: Readonly<Record<string, Kind>> }
  | { readonly each: Kind }
  | { readonly list: Kind }
  /** `bare`: its first column names the rows, and no header row is wanted. */
  | { readonly table: Columns; readonly bare?: true }
  /** A text of the product in a language, looked up by what `compute` gives: a segment, a rule, a function. */
  | { readonly says: "action" | "definition" };
export type Gift<G extends Gives> = G extends Kind
  ? KindValue[G]
  : G extends { row: infer R extends Record<string, Kind> }
    ? { readonly [N in keyof R]: KindValue[R[N]] }
    : G extends { each: infer K extends Kind } | { list: infer K extends Kind }
      ? readonly (KindValue[K] | null)[]
      : G extends { table: Columns }
        ? ResultTable
        : G extends { says: string }
          ? string
          : never;

/** What a definition is about: the reference lists it there, and explains there the ground rules it follows. */
export const TOPICS = [
  "rates",
  "certainty",
  "orders",
  "subscriptions",
  "revenue",
  "cohorts",
  "rfm",
  "value",
  "signals",
  "product",
] as const;
export type Topic = (typeof TOPICS)[number];

/** A number from numbers: one object feeds the cell function, its help, the docs and the example test. */
export interface Metric<Ps extends Params = Params, G extends Gives = Gives> {
  /** Never changes, never translated: CHURN_RATE. */
  readonly id: string;
  /** As typed: =CHURN.RATE. */
  readonly name: string;
  readonly topic: Topic;
  readonly about: string;
  readonly formula: string;
  /** What was published, as it is cited; or `ours`, and why. */
  readonly source: string;
  readonly params: Ps;
  readonly gives: G;
  readonly example: { readonly given: Partial<Given<Ps>>; readonly gives: Gift<G> };
  compute(given: Given<Ps>): Outcome<Gift<G>>;
}

export function defineMetric<const Ps extends Params, const G extends Gives>(
  metric: Metric<Ps, G>
): Metric<Ps, G> {
  return metric;
}

/** A column of the result: `header` is English and stable, formulas match on it; faces show a translated label. */
export interface ResultColumn {
  readonly kind: Kind;
  readonly header: string;
  /** The column holds days where the setting has this value: periods of one day are dates, not names. */
  readonly dayWhen?: { readonly setting: string; readonly is: string };
  /** Its kind where a setting decides it. */
  readonly varies?: Spread;
  /** The cell function does not give it: its columns are fixed. */
  readonly onlyInPane?: true;
}
export type Columns = Readonly<Record<string, ResultColumn>>;

/** Kinds by the value of a setting. As the spread of an analysis: those of further columns, as many as the data needs,
 * headed 0, 1, 2 and so on. */
export interface Spread {
  readonly setting: string;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** The kind of a column in the result of these settings. */
export function kindIn(column: ResultColumn, settings: Readonly<Record<string, unknown>>): Kind {
  const { dayWhen, varies } = column;
  if (varies !== undefined) return varies.kinds[String(settings[varies.setting])] ?? column.kind;
  return dayWhen !== undefined && settings[dayWhen.setting] === dayWhen.is ? "day" : column.kind;
}

/** The answer in one sentence or a few: text keys of the analysis and the values that fill them. */
export interface Answer {
  readonly says: string | readonly string[];
  /** The value that stands large above the sentence; without one it is the first rate, or the first number;
   * null where no number is the answer. */
  readonly headline?: string | null;
  readonly values: Readonly<
    Record<string, { readonly kind: Kind; readonly value: string | number | null }>
  >;
}

/** Which values have which score in a column of scores: one sentence of the analysis for each score. */
export interface Scale {
  readonly column: string;
  readonly steps: readonly Answer[];
}

type Sentences = Readonly<Record<string, string>>;

/** purchases: who, when, how much. subscriptions: who, from when, until when, how much. changes: how much before, how much
 * after. counts: how many at the start, lost and joined, of one period. */
export type Rows = "purchases" | "subscriptions" | "changes" | "counts";

/** A table from many rows. */
export interface Analysis<
  Ss extends Params = Params,
  Ns extends Params = Params,
  Cs extends Columns = Columns,
  As extends Sentences = Sentences,
> {
  readonly id: string;
  /** As typed: =CHURN.RFM. An analysis without a name is offered in the pane only. */
  readonly name?: string;
  readonly topic: Topic;
  /** Short title for the pane and the sheet. */
  readonly title: string;
  /** What a person would ask. */
  readonly question: string;
  readonly about: string;
  readonly formula: string;
  /** What was published, as it is cited; or `ours`, and why. */
  readonly source: string;
  /** What one row is. Analyses of the same rows are offered together. */
  readonly rows: Rows;
  /** Columns of the rows: customer, date, amount. One that is `optional` may be missing. */
  readonly needs: Ns;
  /** Key order is the order of the function's parameters, after the needs. `asOf` is one of them. */
  readonly settings: Ss;
  readonly rollUp: RollUp;
  readonly gives: Cs;
  readonly spread?: Spread;
  /** How the cell function lays its table out. Without it: below a header row. across: each column becomes a row, without
   * headers. column: the last column alone, in the shape of the range among the settings. */
  readonly spills?: "across" | "column";
  readonly chart: ResultChart;
  /** The analysis that lists the customers behind the numbers: of the same rows and settings, with a customer and a group
   * in each row. */
  readonly behind?: string;
  /** The column without which the pane does not offer the question: most rows have none. */
  readonly offeredWith?: Extract<keyof Ns, string>;
  /** The sentences `answer` may say, English, `{name}` filled from its values. */
  readonly answers: As;
  readonly example: AnalysisExample;
  compute(facts: Facts, settings: Given<Ss>, asOf: number): Outcome<ResultTable>;
  answer(result: ResultTable, settings: Given<Ss>, asOf: number): Answer;
  /** The cut points behind the scores of a result, for its definition card. */
  scales?(result: ResultTable, settings: Given<Ss>): readonly Scale[];
}

export function defineAnalysis<
  const Ss extends Params,
  const Ns extends Params,
  const Cs extends Columns,
  const As extends Sentences,
>(analysis: Analysis<Ss, Ns, Cs, As>): Analysis<Ss, Ns, Cs, As> {
  return analysis;
}

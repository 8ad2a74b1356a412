import type { Outcome } from "./fault";
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
  readonly about: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The values a label may take, lower case. Case does not matter to the user, nor the language. */
  readonly oneOf?: readonly string[];
  /** The value taken where the user gives none. A param with `usual` or `optional` may be left out. */
  readonly usual?: KindValue[K];
  readonly optional?: true;
  /** A whole column: one value per row. */
  readonly each?: true;
}
type AnyParam = { [K in Kind]: Param<K> }[Kind];
export type Params = Readonly<Record<string, AnyParam>>;

type One<P extends AnyParam> = P extends { oneOf: readonly (infer L)[] } ? L : KindValue[P["kind"]];
/** The values a definition computes with: limits checked, defaults filled in. */
export type Given<Ps extends Params> = {
  readonly [N in keyof Ps]: Ps[N] extends { each: true }
    ? readonly One<Ps[N]>[]
    : Ps[N] extends { optional: true }
      ? One<Ps[N]> | undefined
      : One<Ps[N]>;
};

/** One value, a row of named values, or one value per row of the input. */
export type Gives =
  Kind | { readonly row: Readonly<Record<string, Kind>> } | { readonly each: Kind };
export type Gift<G extends Gives> = G extends Kind
  ? KindValue[G]
  : G extends { row: infer R extends Record<string, Kind> }
    ? { readonly [N in keyof R]: KindValue[R[N]] }
    : G extends { each: infer K extends Kind }
      ? readonly KindValue[K][]
      : never;

/** A number from numbers: one object feeds the cell function, its help, the docs and the example test. */
export interface Metric<Ps extends Params = Params, G extends Gives = Gives> {
  /** Never changes, never translated: CHURN_RATE. */
  readonly id: string;
  /** As typed: =CHURN.RATE. */
  readonly name: string;
  readonly about: string;
  readonly formula: string;
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

/** How rows become one fact per customer. Data, so that every engine can carry it out. */
export type Fact =
  | { readonly fact: "first" | "last" | "sum" | "distinct" | "days"; readonly of: string }
  | { readonly fact: "count" };
export const first = (of: string): Fact => ({ fact: "first", of });
export const last = (of: string): Fact => ({ fact: "last", of });
export const sum = (of: string): Fact => ({ fact: "sum", of });
export const distinct = (of: string): Fact => ({ fact: "distinct", of });
/** The distinct days of a customer, ascending. */
export const days = (of: string): Fact => ({ fact: "days", of });
export const count = (): Fact => ({ fact: "count" });

export interface RollUp {
  readonly by: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A column of the result: `header` is English and stable, formulas match on it; faces show a translated label. */
export interface ResultColumn {
  readonly kind: Kind;
  readonly header: string;
}

/** A chart of the result, named by its columns. `band` are the columns of the lower and upper limit. */
export interface ResultChart {
  readonly type: "line" | "column" | "bar";
  readonly category: string;
  readonly series: readonly string[];
  readonly band?: readonly [string, string];
}

/** The answer in one sentence: a text key of the analysis and the values that fill it. */
export interface Answer {
  readonly says: string;
  readonly values: Readonly<
    Record<string, { readonly kind: Kind; readonly value: string | number | null }>
  >;
}

/** A table from many rows. */
export interface Analysis<Ss extends Params = Params> {
  readonly id: string;
  /** As typed: =CHURN.RFM. An analysis without a name is offered in the pane only. */
  readonly name?: string;
  /** Short title for the pane and the sheet. */
  readonly title: string;
  /** What a person would ask. */
  readonly question: string;
  readonly about: string;
  readonly formula: string;
  readonly source: string;
  /** Columns of the rows: customer, date, amount. */
  readonly needs: Params;
  /** Key order is the order of the function's parameters, after the needs. `asOf` is one of them. */
  readonly settings: Ss;
  readonly rollUp: RollUp;
  readonly gives: Readonly<Record<string, ResultColumn>>;
  readonly chart: ResultChart;
  /** The sentences `answer` may say, English, `{name}` filled from its values. */
  readonly answers: Readonly<Record<string, string>>;
  compute(facts: Facts, settings: Given<Ss>, asOf: number): Outcome<ResultTable>;
  answer(result: ResultTable, settings: Given<Ss>, asOf: number): Answer;
}

export function defineAnalysis<const Ss extends Params>(analysis: Analysis<Ss>): Analysis<Ss> {
  return analysis;
}

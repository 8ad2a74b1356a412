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
  /** The value taken where the user gives none. A param with `usual` or `optional` may be left out. */
  readonly usual?: KindValue[K];
  readonly optional?: true;
  /** A whole column: one value per row, null where the cell is blank. */
  readonly each?: true;
}
type AnyParam = { [K in Kind]: Param<K> }[Kind];
export type Params = Readonly<Record<string, AnyParam>>;

type One<P extends AnyParam> = P extends { oneOf: readonly (infer L)[] } ? L : KindValue[P["kind"]];
/** The values a definition computes with: limits checked, defaults filled in. */
export type Given<Ps extends Params> = {
  readonly [N in keyof Ps]: Ps[N] extends { each: true }
    ? readonly (One<Ps[N]> | null)[]
    : Ps[N] extends { optional: true }
      ? One<Ps[N]> | undefined
      : One<Ps[N]>;
};

/** One value, a row of named values, or one value per row of the input (null: no value for that row). */
export type Gives =
  Kind | { readonly row: Readonly<Record<string, Kind>> } | { readonly each: Kind };
export type Gift<G extends Gives> = G extends Kind
  ? KindValue[G]
  : G extends { row: infer R extends Record<string, Kind> }
    ? { readonly [N in keyof R]: KindValue[R[N]] }
    : G extends { each: infer K extends Kind }
      ? readonly (KindValue[K] | null)[]
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

/** Which rows a fact looks at: those whose number in column `of` is at least `atLeast`. */
export interface Where {
  readonly of: string;
  readonly atLeast: number;
}
/** How rows become one fact per customer. Data, so that every engine can carry it out. */
export type Fact =
  | {
      readonly fact: "first" | "last" | "sum" | "distinct" | "days";
      readonly of: string;
      readonly where?: Where;
    }
  | { readonly fact: "count"; readonly where?: Where };
export const first = (of: string, where?: Where): Fact => fact("first", of, where);
export const last = (of: string, where?: Where): Fact => fact("last", of, where);
export const sum = (of: string, where?: Where): Fact => fact("sum", of, where);
export const distinct = (of: string, where?: Where): Fact => fact("distinct", of, where);
/** The distinct days of a customer, ascending. */
export const days = (of: string, where?: Where): Fact => fact("days", of, where);
export const count = (where?: Where): Fact =>
  where === undefined ? { fact: "count" } : { fact: "count", where };

function fact(name: Exclude<Fact["fact"], "count">, of: string, where?: Where): Fact {
  return where === undefined ? { fact: name, of } : { fact: name, of, where };
}

/** Every customer with a row up to the day of the roll-up has facts. Where no row of theirs qualifies, a count, a sum
 * and a number of distinct values are 0, a list of days is empty, and first and last are 0, which is no day. */
export interface RollUp {
  readonly by: string;
  /** The column with the day of a row: rows after the day of the roll-up are left out. */
  readonly on: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A column of the result: `header` is English and stable, formulas match on it; faces show a translated label. */
export interface ResultColumn {
  readonly kind: Kind;
  readonly header: string;
  /** The column holds days where the setting has this value: periods of one day are dates, not names. */
  readonly dayWhen?: { readonly setting: string; readonly is: string };
}

/** The kind of a column in the result of these settings. */
export function kindIn(column: ResultColumn, settings: Readonly<Record<string, unknown>>): Kind {
  const { dayWhen } = column;
  return dayWhen !== undefined && settings[dayWhen.setting] === dayWhen.is ? "day" : column.kind;
}

/** A chart of the result, named by its columns. `band` are the columns of the lower and upper limit. */
export interface ResultChart {
  readonly type: "line" | "column" | "bar";
  readonly category: string;
  readonly series: readonly string[];
  readonly band?: readonly [string, string];
  /** Rows with the same category become one bar, as high as they are many. `series` is empty then. */
  readonly tally?: true;
}

/** The answer in one sentence: a text key of the analysis and the values that fill it. */
export interface Answer {
  readonly says: string;
  /** The value that stands large above the sentence; without one it is the first rate, or the first number. */
  readonly headline?: string;
  readonly values: Readonly<
    Record<string, { readonly kind: Kind; readonly value: string | number | null }>
  >;
}

/** Few rows and what comes of them, executed by a test and printed in the reference. Days are Excel's numbers. */
export interface AnalysisExample {
  readonly rows: Readonly<Record<string, readonly (string | number)[]>>;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly gives: readonly (readonly (string | number | boolean | null)[])[];
}

type Columns = Readonly<Record<string, ResultColumn>>;
type Sentences = Readonly<Record<string, string>>;

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
  /** Short title for the pane and the sheet. */
  readonly title: string;
  /** What a person would ask. */
  readonly question: string;
  readonly about: string;
  readonly formula: string;
  readonly source: string;
  /** Columns of the rows: customer, date, amount. */
  readonly needs: Ns;
  /** Key order is the order of the function's parameters, after the needs. `asOf` is one of them. */
  readonly settings: Ss;
  readonly rollUp: RollUp;
  readonly gives: Cs;
  readonly chart: ResultChart;
  /** The sentences `answer` may say, English, `{name}` filled from its values. */
  readonly answers: As;
  readonly example: AnalysisExample;
  compute(facts: Facts, settings: Given<Ss>, asOf: number): Outcome<ResultTable>;
  answer(result: ResultTable, settings: Given<Ss>, asOf: number): Answer;
}

export function defineAnalysis<
  const Ss extends Params,
  const Ns extends Params,
  const Cs extends Columns,
  const As extends Sentences,
>(analysis: Analysis<Ss, Ns, Cs, As>): Analysis<Ss, Ns, Cs, As> {
  return analysis;
}

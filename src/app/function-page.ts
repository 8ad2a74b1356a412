import { type Analysis, type Metric, kindIn } from "../core/define";
import type { Fault } from "../core/fault";
import { resultColumns } from "../core/result-columns";
import type { ResultTable, ResultValue } from "../core/table/table";
import { type ExampleFormula, exampleFormula } from "../text/example-formula";
import { type Saying, said } from "../text/said";
import { type Signature, isMetric, syntaxOf } from "../text/signature";
import type { Words } from "../text/words";
import errors from "./generated/function-errors.json";
import { shown } from "./show";

/** All that is told of a function. */
export interface FunctionPage {
  readonly syntax: string;
  readonly formula: string;
  readonly source: string;
  readonly example: ExampleFormula;
  readonly gives: ShownResult;
  readonly errors: readonly ShownError[];
}
export interface ShownError {
  readonly shows: string;
  readonly sentence: string;
}
/** One value, or a table. A table without heads is a list. */
export type ShownResult = { readonly value: string } | ShownTable;
export interface ShownTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function functionPage(signature: Signature, words: Words): FunctionPage {
  const { definition } = signature;
  const told = isMetric(definition) ? words.metric(definition.id) : words.analysis(definition.id);
  return {
    syntax: syntaxOf(signature),
    formula: told.formula,
    source: told.source,
    example: exampleFormula(signature),
    gives: isMetric(definition) ? metricResult(definition, words) : tableResult(definition, words),
    errors: errorsOf(definition.id, words),
  };
}

function errorsOf(id: string, words: Words): ShownError[] {
  // The generator writes codes of faults, which JSON holds as text.
  const all = errors as unknown as Readonly<Record<string, readonly (Fault & { shows: string })[]>>;
  return (all[id] ?? []).map(({ shows, ...fault }) => ({ shows, sentence: words.fault(fault) }));
}

function metricResult({ id, gives, example }: Metric, words: Words): ShownResult {
  const result: unknown = example.gives;
  // What an example gives is of the kind that its metric gives.
  if (typeof gives === "string") return { value: shown(words, gives, result as ResultValue) };
  if ("says" in gives) return { value: textSaid(gives.says, String(result)) };
  if ("table" in gives) return metricTable({ id, gives }, result as ResultTable, words);
  if ("row" in gives) {
    const labels = words.metric(id).results ?? {};
    const values = result as Readonly<Record<string, ResultValue>>;
    const kinds = Object.entries(gives.row);
    return {
      heads: kinds.map(([name]) => labels[name] ?? name),
      rows: [kinds.map(([name, kind]) => shown(words, kind, values[name]))],
    };
  }
  const kind = "each" in gives ? gives.each : gives.list;
  const rows = (result as readonly ResultValue[]).map((value) => [shown(words, kind, value)]);
  return { heads: [], rows };
}

/** The examples ask for English, as formulas that name no language do. */
function textSaid(what: Saying, asked: string): string {
  const text = said(what, asked, "en");
  return typeof text === "string" ? text : asked;
}

function metricTable(
  { id, gives }: { id: string; gives: { table: Analysis["gives"]; bare?: true } },
  result: ResultTable,
  words: Words
): ShownTable {
  const labels = words.metric(id).results ?? {};
  const columns = resultColumns({ gives: gives.table }, result, {});
  return {
    heads: gives.bare ? [] : columns.map(({ name, header }) => labels[name] ?? String(header)),
    rows: Array.from({ length: result.size }, (_, row) =>
      columns.map(({ kind, values }) => shown(words, kind, values[row]))
    ),
  };
}

/** The columns that the cell function gives, with the names that the language has for them. */
function tableResult({ id, gives, spread, example, settings }: Analysis, words: Words): ShownTable {
  const labels = words.analysis(id).columns;
  const usual = Object.entries(settings).map(([name, param]) => [name, param.usual] as const);
  const given: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(usual),
    ...example.settings,
  };
  const named = Object.entries(gives).map(([name, column], at) => ({
    at,
    head: labels[name] ?? column.header,
    kind: kindIn(column, given),
    isShown: !column.onlyInPane,
  }));
  const width = Math.max(named.length, ...example.gives.map((row) => row.length));
  const kind = spread?.kinds[String(given[spread.setting])] ?? "number";
  const further = Array.from({ length: width - named.length }, (_, number) => ({
    at: named.length + number,
    head: String(number),
    kind,
    isShown: true,
  }));
  const columns = [...named, ...further].filter(({ isShown }) => isShown);
  return {
    heads: columns.map(({ head }) => head),
    rows: example.gives.map((row) => columns.map((one) => shown(words, one.kind, row[one.at]))),
  };
}

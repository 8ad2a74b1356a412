import type { Metric } from "../core/define";
import { fault, isFault, type Fault, type Outcome } from "../core/fault";
import { given, type Raw } from "../core/given";
import { parseAmount } from "../core/table/parse-amount";
import type { Cell } from "../core/table/table";
import { toCell } from "./cell";
import { scalarsOf } from "./options";
import { errorFault, isMissing, sizeFault, toMatrix, type Matrix } from "./range";

/** What came of a call, and of what shape the first range was. */
export interface Called {
  readonly result: unknown;
  readonly language: string;
  /** Rows above the data in the ranges: 0 or 1. */
  readonly header: number;
  readonly shape: Matrix;
}

export function callWithValues(metric: Metric, args: readonly unknown[]): Outcome<Called> {
  const raw = scalarsOf(metric.params, args);
  if (isFault(raw)) return raw;
  return computed(metric, raw, { header: 0, shape: [] });
}

/** A metric over ranges, cell by cell; a row of text above the numbers is a header. */
export function callWithRanges(metric: Metric, args: readonly unknown[]): Outcome<Called> {
  const places = Object.keys(metric.params);
  const names = places.filter((name, at) => isGiven(metric, name, args[at]));
  const ranges = names.map((name) => toMatrix(args[places.indexOf(name)]));
  const columns = Object.fromEntries(names.map((name, at) => [name, cellsOf(ranges[at] ?? [])]));
  const refused = sizeFault(names, ranges) ?? errorFault(columns);
  if (refused !== undefined) return refused;
  const raw = scalarsOf(metric.params, args);
  if (isFault(raw)) return raw;
  const header = hasHeader(Object.values(columns)) ? 1 : 0;
  return computed(
    metric,
    { ...raw, ...below(columns, header) },
    { header, shape: ranges[0] ?? [] }
  );
}

function isGiven({ params }: Metric, name: string, argument: unknown): boolean {
  const param = params[name];
  return param?.each === true && !(param.optional && isMissing(argument));
}

function computed(
  metric: Metric,
  raw: Raw,
  { header, shape }: Pick<Called, "header" | "shape">
): Outcome<Called> {
  const values = given(metric.params, raw);
  if (isFault(values)) return inSheet(values, header);
  const result = metric.compute(values);
  if (isFault(result)) return inSheet(result, header);
  if (!holdsInCells(result)) return fault("beyond-numbers");
  const language = typeof raw.language === "string" ? raw.language : "en";
  return { result, language, header, shape };
}

/** Whether all numbers of a result are such that a cell can hold them. */
function holdsInCells(result: unknown): boolean {
  if (typeof result === "number") return Number.isFinite(result);
  if (typeof result !== "object" || result === null) return true;
  return Object.values(result).every(holdsInCells);
}

/** A function counts the rows of its range, header and all. */
function inSheet(refused: Fault, header: number) {
  const row = refused.values?.row;
  if (typeof row !== "number") return refused;
  return { ...refused, values: { ...refused.values, row: row + header } };
}

function cellsOf(range: Matrix): Cell[] {
  return range.flatMap((row) => row.map(toCell));
}

/** Text above numbers or truth values, the first of which may be missing; one column of several may have none at all. A
 * number as text may be a value: it is a header only as a year. The header's own cell of the result stays blank. */
export function hasHeader(columns: readonly (readonly Cell[])[]): boolean {
  const firstValues = columns.map(([, ...cells]) =>
    cells.find((cell) => cell !== null && cell !== "")
  );
  return (
    columns.every(([first]) => typeof first === "string" && first !== "" && isWord(first)) &&
    firstValues.every((value) => typeof value !== "string") &&
    firstValues.some((value) => value !== undefined)
  );
}

function isWord(text: string): boolean {
  return parseAmount(text) === undefined || /^\s*(?:19|20)\d\d\s*$/.test(text);
}

function below(columns: Readonly<Record<string, Cell[]>>, header: number): Raw {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, cells.slice(header)])
  );
}

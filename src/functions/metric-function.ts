import type { Gives, Kind, Metric } from "../core/define";
import { isFault, type Outcome } from "../core/fault";
import { given } from "../core/given";
import { perCell } from "./column-metric";
import type { Dress, Outfit } from "./dress";
import { asExcelError, type MakeError } from "./excel-errors";
import { scalarsOf } from "./options";

export type ExcelFunction = (...args: unknown[]) => unknown;

/** A metric as Excel calls it: one argument per param in key order, null where it was left out. */
export function metricFunction(metric: Metric, { makeError, dress }: Outfit): ExcelFunction {
  const takesRanges = Object.values(metric.params).some((param) => param.each);
  const call = takesRanges ? perCell : single;
  return (...args) => {
    const result = call(metric, args);
    if (isFault(result)) throw asExcelError(result, makeError);
    const dressed = dressedAs(metric.gives, result, dress);
    return Array.isArray(dressed) ? withErrors(dressed, makeError) : dressed;
  };
}

function single(metric: Metric, args: readonly unknown[]): Outcome<unknown> {
  const raw = scalarsOf(metric.params, args);
  if (isFault(raw)) return raw;
  const values = given(metric.params, raw);
  if (isFault(values)) return values;
  const result = metric.compute(values);
  if (isFault(result) || typeof result !== "object") return result;
  // A metric that gives a row gives its values by name, in their order.
  return [Object.values(result)];
}

function dressedAs(gives: Gives, result: unknown, dress: Dress): unknown {
  if (typeof gives === "string") return dress(gives, result, "alone");
  if (!("row" in gives)) return result;
  const kinds: Kind[] = Object.values(gives.row);
  const [row] = result as unknown[][];
  return [kinds.map((kind, at) => dress(kind, row?.[at], "among others"))];
}

/** A cell without a value is #N/A. */
function withErrors(rows: readonly unknown[], makeError: MakeError): unknown[] {
  return rows.map((row) =>
    Array.isArray(row) ? row.map((value: unknown) => value ?? makeError("#N/A")) : row
  );
}

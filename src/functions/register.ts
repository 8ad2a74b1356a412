import { allMetrics, typedAnalyses } from "../core/functions";
import type { Analyse } from "../engine/port";
import { analysisFunction } from "./analysis-function";
import { plain, type Dress } from "./dress";
import type { MakeError } from "./excel-errors";
import { LastTable } from "./last-table";
import { metricFunction, type ExcelFunction } from "./metric-function";

export type { ExcelFunction };

/** The JavaScript function of every definition that can be typed, by id. */
export function excelFunctions(
  analyse: Analyse,
  makeError: MakeError,
  dress: Dress = plain
): ReadonlyMap<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  for (const metric of allMetrics)
    functions.set(metric.id, metricFunction(metric, { makeError, dress }));
  const last = new LastTable();
  for (const analysis of typedAnalyses)
    functions.set(analysis.id, analysisFunction(analysis, analyse, { makeError, dress }, last));
  return functions;
}

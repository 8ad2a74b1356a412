import { isFault, type Fault } from "../core/fault";
import type { Metric } from "../core/define";
import type { Outfit } from "./dress";
import { asExcelError } from "./excel-errors";
import { laidOut } from "./lay-out";
import { callWithRanges, callWithValues } from "./metric-call";

export type ExcelFunction = (...args: unknown[]) => unknown;

/** A metric as Excel calls it: one argument per param in key order, null where it was left out. */
export function metricFunction(metric: Metric, outfit: Outfit): ExcelFunction {
  const takesRanges = Object.values(metric.params).some((param) => param.each);
  const call = takesRanges ? callWithRanges : callWithValues;
  return (...args) => {
    const called = call(metric, args);
    if (isFault(called)) refuse(called, outfit);
    const cells = laidOut(metric, called, outfit);
    return isFault(cells) ? refuse(cells, outfit) : cells;
  };
}

function refuse(fault: Fault, { makeError }: Outfit): never {
  throw asExcelError(fault, makeError);
}

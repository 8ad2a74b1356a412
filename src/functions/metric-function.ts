import type { Gives, Metric } from "../core/define";
import { fault, isFault, type Fault } from "../core/fault";
import { said, sayings, type Saying } from "../text/said";
import { languageOf } from "../text/say";
import type { Outfit } from "./dress";
import { asExcelError } from "./excel-errors";
import { laidOut } from "./lay-out";
import { callWithRanges, callWithValues, type Called } from "./metric-call";

export type ExcelFunction = (...args: unknown[]) => unknown;

/** A metric as Excel calls it: one argument per param in key order, null where it was left out. */
export function metricFunction(metric: Metric, outfit: Outfit): ExcelFunction {
  const { gives, params } = metric;
  const takesRanges = Object.values(params).some((param) => param.each);
  const call = takesRanges ? callWithRanges : callWithValues;
  return (...args) => {
    const called = call(metric, args);
    if (isFault(called)) return refuse(called, outfit);
    if (isSaid(gives)) return textOf(metric, gives.says, called, outfit);
    return laidOut(gives, called, outfit);
  };
}

function isSaid(gives: Gives): gives is { readonly says: Saying } {
  return typeof gives === "object" && "says" in gives;
}

/** A text, or the promise of one that is still to be fetched. */
function textOf(
  { params }: Metric,
  says: Saying,
  { result, language }: Called,
  outfit: Outfit
): unknown {
  const value = String(result);
  const text = said(says, value, languageOf(language));
  if (typeof text === "string") return text;
  if (text !== undefined)
    return text.then((found) => (isFault(found) ? refuse(found, outfit) : found));
  const name = Object.keys(params)[0] ?? "";
  return refuse(
    fault("unknown-option", { name, value, options: sayings(says).join(", ") }),
    outfit
  );
}

function refuse(fault: Fault, { makeError }: Outfit): never {
  throw asExcelError(fault, makeError);
}

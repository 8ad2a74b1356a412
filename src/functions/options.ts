import type { Param, Params } from "../core/define";
import { fault, isFault, type Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import { parseDate } from "../core/table/parse-date";
import { optionNamed } from "../text/options";
import { isError, toCell } from "./cell";

/** The single values among the arguments, by name, with options in any language made those of the definition. */
export function scalarsOf(params: Params, args: readonly unknown[]): Outcome<Raw> {
  const values: Record<string, unknown> = {};
  for (const [place, [name, param]] of Object.entries(params).entries()) {
    if (param.each) continue;
    const value = toCell(firstOf(args[place]));
    if (isError(value)) return fault("error-in-argument", { name, error: value.error });
    values[name] = named(param, value);
    if (isFault(values[name])) return values[name];
  }
  return values;
}

/** A range of one cell, where Excel passes one for a single value. */
function firstOf(argument: unknown): unknown {
  return Array.isArray(argument) ? firstOf(argument[0]) : argument;
}

function named(param: Param, value: unknown): unknown {
  if (param.kind === "day") return dayOf(value);
  const choices = param.oneOf ?? Object.keys(param.named ?? {});
  return typeof value === "string" ? (optionNamed(value, choices) ?? value) : value;
}

/** Text that can be one date only is that date. 0 is an empty cell of older versions of Excel. */
export function dayOf(value: unknown): unknown {
  if (value === 0) return null;
  const date = typeof value === "string" ? parseDate(value) : undefined;
  return date === undefined || date.order === "either" ? value : date.day;
}

import { aggregate } from "./aggregate";
import { arrays } from "./arrays";
import { criteria } from "./criteria";
import { date } from "./date";
import { info } from "./info";
import { lambda } from "./lambda";
import { libraryFunction } from "./library";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { math } from "./math";
import { text } from "./text";
import type { FunctionEntry } from "../definition";

const OURS: ReadonlyMap<string, FunctionEntry> = new Map(
  [aggregate, arrays, criteria, date, info, lambda, logic, lookup, math, text].flatMap((table) =>
    Object.entries(table)
  )
);

/** Recalculated with every recalculation, whatever they read. */
export const VOLATILE: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN"]);

export function functionNamed(name: string): FunctionEntry | undefined {
  return OURS.get(name) ?? libraryFunction(name);
}

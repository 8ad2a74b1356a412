import type { Given, Kind, Param, Params } from "./define";
import { fault, isFault, type Fault, type FaultCode, type Outcome } from "./fault";

/** What a face hands over: a value for each param by name. null, undefined and "" mean: not given. */
export type Raw = Readonly<Record<string, unknown>>;

/** The one place where types and limits are checked and defaults filled in. `compute` relies on it. */
export function given<Ps extends Params>(params: Ps, raw: Raw): Outcome<Given<Ps>> {
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(params)) {
    const value = param.each ? eachOf(name, param, raw[name]) : oneOf(name, param, raw[name]);
    if (isFault(value)) return value;
    values[name] = value;
  }
  // Every param of Ps has just been checked by its own declaration.
  return values as Given<Ps>;
}

function eachOf(name: string, param: Param, raw: unknown): Outcome<unknown[] | undefined> {
  if (param.optional && isBlank(raw)) return undefined;
  const cells: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const values: unknown[] = [];
  for (const [row, cell] of cells.entries()) {
    const value = isBlank(cell) ? null : checked(name, param, cell);
    if (isFault(value)) return inRow(value, row + 1);
    values.push(value);
  }
  return values;
}

/** A range is told with the row, counted from 1. Where only the error shows in Excel, one sentence is enough. */
function inRow({ fault, values }: Fault, row: number): Fault {
  return { fault: IN_ROW.get(fault) ?? fault, values: { ...values, row } };
}

const IN_ROW: ReadonlyMap<FaultCode, FaultCode> = new Map([
  ["not-a-number", "not-a-number-in-row"],
  ["not-a-day", "not-a-day-in-row"],
  ["not-a-text", "not-a-text-in-row"],
  ["not-true-or-false", "not-true-or-false-in-row"],
  ["unknown-option", "unknown-option-in-row"],
]);

function oneOf(name: string, param: Param, raw: unknown): unknown {
  if (!isBlank(raw)) return checked(name, param, raw);
  if (param.usual !== undefined) return param.usual;
  return param.optional ? undefined : fault("missing-value", { name });
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function checked(name: string, param: Param, value: unknown): unknown {
  if (param.named !== undefined && typeof value === "string")
    return numberNamed(name, param.named, value);
  const read = readByKind[param.kind](value);
  if (read === undefined) return fault(refusalByKind[param.kind], { name });
  if (typeof read === "number") return limitFault(name, param, read) ?? read;
  return typeof read === "string" ? textOf(name, param, read) : read;
}

const number = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const text = (value: unknown) => (typeof value === "string" ? value : undefined);

const readByKind: Record<Kind, (value: unknown) => unknown> = {
  count: number,
  ratio: number,
  money: number,
  days: number,
  // A time of day is ignored.
  day: (value) => (typeof value === "number" ? number(Math.floor(value)) : undefined),
  number,
  label: text,
  key: (value) => text(value) ?? number(value),
  text,
  flag: (value) => {
    if (typeof value === "boolean") return value;
    // As Excel takes a number for a truth value.
    return number(value) === undefined ? undefined : value !== 0;
  },
};

const refusalByKind = {
  count: "not-a-number",
  ratio: "not-a-number",
  money: "not-a-number",
  days: "not-a-number",
  day: "not-a-day",
  number: "not-a-number",
  label: "not-a-text",
  key: "not-a-text",
  text: "not-a-text",
  flag: "not-true-or-false",
} as const satisfies Record<Kind, Fault["fault"]>;

function limitFault(name: string, param: Param, value: number): Fault | undefined {
  for (const { limit, of, isBroken } of limits) {
    const bound = param[of];
    if (bound !== undefined && isBroken(value, bound)) return fault(limit, { name, limit: bound });
  }
  return param.whole && !Number.isInteger(value) ? fault("not-whole", { name }) : undefined;
}

const limits = [
  {
    limit: "below-limit",
    of: "atLeast",
    isBroken: (value: number, bound: number) => value < bound,
  },
  { limit: "above-limit", of: "atMost", isBroken: (value: number, bound: number) => value > bound },
  {
    limit: "not-above-limit",
    of: "above",
    isBroken: (value: number, bound: number) => value <= bound,
  },
  {
    limit: "not-below-limit",
    of: "below",
    isBroken: (value: number, bound: number) => value >= bound,
  },
] as const;

function numberNamed(
  name: string,
  named: Readonly<Record<string, number>>,
  value: string
): Outcome<number> {
  const wanted = value.trim().toLowerCase();
  const found = Object.entries(named).find(([each]) => each === wanted);
  const options = [...Object.keys(named), "a number"].join(", ");
  return found?.[1] ?? fault("unknown-option", { name, value, options });
}

function textOf(name: string, { oneOf, like }: Param, text: string): Outcome<string> {
  if (oneOf) return labelOf(name, oneOf, text);
  if (like === undefined || like.fits(text)) return text;
  return fault("unknown-option", { name, value: text, options: like.example });
}

function labelOf(name: string, options: readonly string[], value: string): Outcome<string> {
  const wanted = value.trim().toLowerCase();
  const found = options.find((option) => option.toLowerCase() === wanted);
  return found ?? fault("unknown-option", { name, value, options: options.join(", ") });
}

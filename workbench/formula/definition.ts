import { toLogical, toNumber, toText } from "./convert";
import { spread } from "./operators";
import { BAD_NUMBER, gridOf, isFailure, isGrid, scalarOf, single } from "./values";
import type { ExcelError, Rect } from "../workbook/types";
import type { Node, TableReference } from "./nodes";
import type { Area, Scalar, Value } from "./values";

/** What a formula sees of the workbook from the cell it stands in. */
export interface Environment {
  readonly row: number;
  readonly column: number;
  area(sheet: string | undefined, rect: Rect): Area | ExcelError;
  name(name: string, sheet: string | undefined): Value;
  table(reference: TableReference): Value;
  spill(anchor: Area): Value;
  isFormula(area: Area): boolean;
  hasFunction(name: string): boolean;
  /** A custom function; an argument left out is undefined. */
  callFunction(name: string, args: readonly (Value | undefined)[]): Value;
  /** Serial of the moment. */
  now(): number;
}

/** What a function may ask for while it runs. */
export interface Context {
  readonly environment: Environment;
  evaluate(node: Node): Value;
  apply(lambda: Value, args: readonly Value[]): Value;
}

export interface FunctionEntry {
  readonly least: number;
  readonly most: number;
  /** Arguments not yet evaluated: for functions that choose among them or name references. */
  readonly lazy?: (nodes: readonly Node[], context: Context) => Value;
  readonly run?: (args: readonly Value[], context: Context) => Value;
}
export type FunctionTable = Readonly<Record<string, FunctionEntry>>;

interface Kinds {
  number: number;
  text: string;
  logical: boolean;
  any: Scalar;
}
export type Kind = keyof Kinds;
type Taken<K extends readonly Kind[]> = { [I in keyof K]: Kinds[K[I]] };

const READ: { readonly [K in Kind]: (value: Scalar) => Kinds[K] | ExcelError } = {
  number: toNumber,
  text: toText,
  logical: toLogical,
  any: (value) => value,
};

/** A function of single values, repeated over every cell where it is given a range or an array. Errors end it, except in
 * `any` arguments, which the function sees. `usual` are the values of the last parameters when they are not given. */
export function elementwise<const K extends readonly Kind[]>(
  takes: K,
  usual: readonly Scalar[],
  run: (...args: Taken<K>) => Scalar
): FunctionEntry {
  const cell = (values: readonly Scalar[]): Scalar => {
    const read: unknown[] = [];
    for (const [index, kind] of takes.entries()) {
      const value = READ[kind](values[index] ?? null);
      if (kind !== "any" && isFailure(value)) return value;
      read.push(value);
    }
    // The loop above has read each argument as its kind says.
    return finite(run(...(read as unknown as Taken<K>)));
  };
  const least = takes.length - usual.length;
  return {
    least,
    most: takes.length,
    run: (args) => {
      const given = [...args, ...usual.slice(args.length - least)].map(single);
      return given.some(isGrid) ? spread(given.map(gridOf), cell) : cell(given.map(scalarOf));
    },
  };
}

/** A function of whole ranges and arrays; an error given as a single argument ends it. */
export function whole(
  least: number,
  most: number,
  run: (args: readonly Value[], context: Context) => Value
): FunctionEntry {
  return {
    least,
    most,
    run: (args, context) => args.find(isFailure) ?? run(args, context),
  };
}

export function lazy(
  least: number,
  most: number,
  run: (nodes: readonly Node[], context: Context) => Value
): FunctionEntry {
  return { least, most, lazy: run };
}

export function finite(value: Scalar): Scalar {
  return typeof value === "number" && !Number.isFinite(value) ? BAD_NUMBER : value;
}

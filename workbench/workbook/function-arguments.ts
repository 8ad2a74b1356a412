import { toLogical, toNumber, toText } from "../formula/convert";
import { BAD_VALUE, BUSY, failure, gridOf, isFailure, isGrid, Lambda } from "../formula/values";
import { scalarOf, single } from "../formula/values";
import type { Grid, Scalar, Value } from "../formula/values";
import type { ExcelError, FunctionMetadata } from "./types";

type Parameter = FunctionMetadata["parameters"][number];
type Argument = Value | undefined;

/** Excel on the web sends a call as one message of at most 5 MB and reads at most 5,000,000 cells for it. Over either the
 * cell shows #CALC!, so a whole column cannot be given: its million blanks alone are larger. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_CELLS = 5_000_000;

export type Arguments =
  | { readonly ok: true; readonly values: unknown[]; readonly text: string }
  | { readonly ok: false; readonly error: ExcelError };

/** The arguments of a call as the runtime gets them; `text` tells two calls apart. */
export function readArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  allowErrors: boolean
): Arguments {
  const slots = slotsOf(metadata, args);
  if (!slots) return { ok: false, error: BAD_VALUE };
  const values: unknown[] = [];
  for (const { parameter, given } of slots) {
    const read = given.map((argument) => readArgument(parameter, argument, allowErrors));
    const failed = read.find((one) => !one.ok);
    if (failed && !failed.ok) return failed;
    const taken = read.map((one) => (one.ok ? one.value : null));
    values.push(parameter.repeating ? taken : taken[0]);
  }
  const text = JSON.stringify(values);
  return text.length > MOST_BYTES
    ? { ok: false, error: failure("#CALC!") }
    : { ok: true, values, text };
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ExcelError };

/** Each parameter with its arguments; repeating ones take turns over what is left. Undefined when the count is wrong. */
function slotsOf(metadata: FunctionMetadata, args: readonly Argument[]) {
  const fixed = metadata.parameters.filter((parameter) => !parameter.repeating);
  const repeating = metadata.parameters.filter((parameter) => parameter.repeating);
  const rest = args.slice(fixed.length);
  if (repeating.length === 0 && rest.length > 0) return undefined;
  if (repeating.length > 0 && rest.length % repeating.length !== 0) return undefined;
  const isMissing = (parameter: Parameter, at: number) => !parameter.optional && at >= args.length;
  if (fixed.some(isMissing)) return undefined;
  return [
    ...fixed.map((parameter, at) => ({ parameter, given: [args[at]] })),
    ...repeating.map((parameter, turn) => ({
      parameter,
      given: rest.filter((_, at) => at % repeating.length === turn),
    })),
  ];
}

function readArgument(parameter: Parameter, argument: Argument, allowErrors: boolean): Read {
  if (argument === undefined)
    return parameter.optional ? { ok: true, value: null } : fails(BAD_VALUE);
  if (argument instanceof Lambda) return fails(BAD_VALUE);
  if (isFailure(argument) && (!allowErrors || argument.code === BUSY)) return fails(argument);
  if (parameter.dimensionality === "matrix") return readMatrix(gridOf(argument));
  const one = single(argument);
  return isGrid(one) ? fails(BAD_VALUE) : readScalar(parameter.type, scalarOf(one), allowErrors);
}

function readMatrix(grid: Grid): Read {
  if (grid.rows * grid.columns > MOST_CELLS) return fails(failure("#CALC!"));
  const cells: unknown[][] = [];
  for (let row = 0; row < grid.rows; row++) cells.push(new Array(grid.columns).fill(null));
  let isBusy = false;
  grid.filled((value, row, column) => {
    const isError = isFailure(value);
    if (isError && value.code === BUSY) isBusy = true;
    const line = cells[row];
    if (line) line[column] = isError ? richError(value) : value;
  });
  return isBusy ? fails(failure(BUSY)) : { ok: true, value: cells };
}

function readScalar(type: string | undefined, value: Scalar, allowErrors: boolean): Read {
  if (isFailure(value))
    return allowErrors && value.code !== BUSY
      ? { ok: true, value: richError(value) }
      : fails(value);
  const read = convert(type, value);
  return isFailure(read) ? fails(read) : { ok: true, value: read };
}

function convert(type: string | undefined, value: Scalar): Scalar {
  if (type === "number") return toNumber(value);
  if (type === "string") return toText(value);
  return type === "boolean" ? toLogical(value) : value;
}

function richError({ code }: ExcelError) {
  return { type: "Error", basicType: "Error", basicValue: code };
}

function fails(error: ExcelError): Read {
  return { ok: false, error };
}

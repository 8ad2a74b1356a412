import { BUSY, failure, Matrix, NOT_AVAILABLE } from "../formula/values";
import { readArguments } from "./function-arguments";
import { excelError } from "./errors";
import { fullAddress } from "./a1";
import { rectOf } from "./rect";
import type { Scalar, Value } from "../formula/values";
import type { FormulaCell } from "./formula-cell";
import type { FunctionCall, FunctionMetadata, FunctionOptions } from "./types";

/** One call of one cell: asked once for its arguments, kept until they change. */
export interface FunctionAnswer {
  readonly id: number;
  /** As typed, upper case: CHURN.RATE. */
  readonly name: string;
  readonly cell: FormulaCell;
  readonly isStream: boolean;
  isAnswered: boolean;
  value: Value;
  /** Number formats that came with the value, in its shape. */
  formats: ResultFormats;
}

export type ResultFormats = readonly (readonly (string | undefined)[])[];

export interface Reply {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
  readonly message: string | undefined;
}

/** One calculation of a cell, and the calls it made. */
export interface Evaluation {
  readonly cell: FormulaCell;
  readonly made: Map<string, FunctionAnswer>;
}

export const NO_CALLS: ReadonlyMap<string, FunctionAnswer> = new Map();

/** What the custom-functions runtime means by the number of a failure. */
const FAILURES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  10: "#NAME?",
};
const WAITING: Value = failure(BUSY);

export class CustomFunctions {
  readonly functions = new Map<string, FunctionMetadata>();
  private readonly errorsAllowed = new Set<string>();
  private readonly calls = new Map<number, FunctionAnswer>();
  private readonly open = new Set<number>();
  private outbox: FunctionCall[] = [];
  private ids = 0;

  get isWaiting(): boolean {
    return this.open.size > 0;
  }

  register(functions: readonly FunctionMetadata[], namespace: string, options: FunctionOptions) {
    for (const one of functions) {
      const name = `${namespace}.${one.name}`.toUpperCase();
      this.functions.set(name, one);
      if (options.allowErrors) this.errorsAllowed.add(name);
    }
  }

  isVolatile(name: string): boolean {
    return this.functions.get(name)?.options?.volatile ?? false;
  }

  /** The answer of an earlier call with the same arguments, or #BUSY! and a new call. `made` gathers the calls of this
   * evaluation. */
  call({ cell, made }: Evaluation, name: string, args: readonly (Value | undefined)[]): Value {
    const metadata = this.functions.get(name);
    if (!metadata) return failure("#NAME?");
    const given = readArguments(metadata, args, this.errorsAllowed.has(name));
    if (!given.ok) return given.error;
    const key = `${name}${given.text}`;
    const call = made.get(key) ?? cell.calls.get(key) ?? this.ask(cell, name, given.values);
    made.set(key, call);
    return call.isAnswered ? call.value : WAITING;
  }

  /** Calls that an evaluation no longer made are superseded: their answers come too late. */
  keep({ cell, made }: Evaluation): void {
    for (const [key, call] of cell.calls) if (!made.has(key)) this.drop(call);
    cell.calls = made.size === 0 ? NO_CALLS : made;
  }

  forget(cell: FormulaCell): void {
    for (const call of cell.calls.values()) this.drop(call);
    cell.calls = NO_CALLS;
  }

  /** The next evaluation asks anew; calls still open are waited for. */
  renew(cell: FormulaCell): void {
    const isKept = (call: FunctionAnswer) => !call.isAnswered || call.isStream;
    for (const call of cell.calls.values()) if (!isKept(call)) this.drop(call);
    cell.calls = new Map([...cell.calls].filter(([, call]) => isKept(call)));
  }

  /** The cell to calculate again, or undefined when nobody waits for this answer any more. */
  answer(id: number, reply: Reply): FormulaCell | undefined {
    const call = this.calls.get(id);
    if (!call || (call.isAnswered && !call.isStream)) return undefined;
    call.isAnswered = true;
    call.value = valueOf(reply);
    call.formats = formatsOf(reply);
    this.open.delete(id);
    return call.cell;
  }

  /** Calls made since the last time. */
  takeCalls(): FunctionCall[] {
    const calls = this.outbox.filter(({ id }) => this.calls.has(id));
    this.outbox = [];
    return calls;
  }

  private ask(cell: FormulaCell, name: string, values: unknown[]): FunctionAnswer {
    const metadata = this.functions.get(name);
    if (!metadata) throw new Error(`${name} is not registered.`);
    const id = ++this.ids;
    const isStream = metadata.options?.stream ?? false;
    const call = { id, name, cell, isStream, isAnswered: false, value: WAITING, formats: [] };
    this.calls.set(id, call);
    this.open.add(id);
    this.outbox.push({
      id,
      functionId: metadata.id,
      values,
      address: fullAddress(cell.sheet.name, rectOf(cell.row, cell.column)),
      stream: isStream,
      cancelable: metadata.options?.cancelable ?? false,
    });
    return call;
  }

  private drop(call: FunctionAnswer): void {
    this.calls.delete(call.id);
    this.open.delete(call.id);
  }
}

function valueOf({ ok, value, code, message }: Reply): Value {
  if (!ok) return excelError(FAILURES[code ?? 0] ?? "#VALUE!", message);
  if (!Array.isArray(value)) return scalarFrom(value);
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : -1;
  if (width === 0) return failure("#CALC!");
  const isEven = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isEven) return failure("#VALUE!");
  return new Matrix((rows as unknown[][]).map((row) => row.map(scalarFrom)));
}

function formatsOf({ ok, value }: Reply): ResultFormats {
  if (!ok) return [];
  const rows: unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.map((row) => (Array.isArray(row) ? row.map(formatFrom) : []));
}

/** Formatted numbers bring their format along; a cell without one of its own shows it. */
function formatFrom(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { numberFormat } = value as { numberFormat?: unknown };
  return typeof numberFormat === "string" ? numberFormat : undefined;
}

function scalarFrom(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : failure("#NUM!");
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? richValue(value) : failure("#VALUE!");
}

/** Errors and the other cell values that custom functions return as objects. */
function richValue(value: object): Scalar {
  const { type, basicValue, code, message } = value as {
    type?: unknown;
    basicValue?: unknown;
    code?: unknown;
    message?: unknown;
  };
  const text = typeof message === "string" ? message : undefined;
  const named = [basicValue, code].find((one) => typeof one === "string" && one.startsWith("#"));
  if (typeof named === "string") return excelError(named, text);
  if (type === "Error") return excelError("#VALUE!", text);
  return typeof basicValue === "object" ? NOT_AVAILABLE : scalarFrom(basicValue);
}

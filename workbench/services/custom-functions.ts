import type { WireObject } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import type { FunctionCall, WorkbookModel } from "../workbook/types";
import type { Message, Send } from "./message";
import { service } from "./service";

const CATEGORY = 1;
const CALL = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS_ALLOWED = 4;

/** Calls go to the add-in in one message per turn and only once its runtime says it is ready: earlier ones are lost. */
export class FunctionCalls {
  private readonly waiting: FunctionCall[] = [];
  private isReady = false;
  private isScheduled = false;

  constructor(
    private readonly book: WorkbookModel,
    private readonly send: Send
  ) {
    book.onCall = (call) => {
      this.waiting.push(call);
      this.schedule();
    };
  }

  ready(): void {
    this.isReady = true;
    this.schedule();
  }

  /** The formula of a streaming or cancelable call is gone. */
  cancel(id: number): void {
    this.send([[CATEGORY, CANCEL, "", JSON.stringify([id]), 0, false]]);
  }

  answer(results: unknown): null {
    if (!Array.isArray(results)) throw invalidArgument();
    for (const result of results.map(readResult)) {
      const { id, ok, value, code, message } = result;
      this.book.answer(id, ok, value, code, message);
    }
    return null;
  }

  private schedule(): void {
    if (!this.isReady || this.isScheduled || this.waiting.length === 0) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      this.send(this.waiting.splice(0).map(messageOf));
    }, 0);
  }
}

function messageOf(call: FunctionCall): Message {
  const { id, functionId, values, address } = call;
  const flags = ERRORS_ALLOWED | (call.cancelable ? CANCELABLE : 0) | (call.stream ? STREAMING : 0);
  const message = JSON.stringify([id, functionId, values, address || null, flags]);
  return [CATEGORY, CALL, "", message, 0, false];
}

interface Result {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
  readonly message: string | undefined;
}

/** [id, true, value] or [id, false, message, code]; the older shape is a record. */
function readResult(result: unknown): Result {
  if (Array.isArray(result)) {
    const [id, ok, value, code] = result as readonly unknown[];
    return asResult({ id, ok: ok === true, value, code });
  }
  if (typeof result !== "object" || result === null) throw invalidArgument();
  const fields: Record<string, unknown> = { ...result };
  const { id, failed, value, errorCode } = fields;
  return asResult({ id, ok: failed !== true, value, code: errorCode });
}

function asResult(given: { id: unknown; ok: boolean; value: unknown; code: unknown }): Result {
  const { id, ok, value, code } = given;
  if (typeof id !== "number") throw invalidArgument();
  return {
    ...{ id, ok },
    value: ok ? value : undefined,
    code: typeof code === "number" ? code : undefined,
    message: !ok && typeof value === "string" && value !== "" ? value : undefined,
  };
}

export function customFunctionsService(calls: FunctionCalls): WireObject<FunctionCalls> {
  return service("CustomFunctions", calls, {
    calls: {
      setInvocationArrayResults: (of, results) => of.answer(results),
      setInvocationResults: (of, results) => of.answer(results),
      _SetOsfControlContainerReadyForCustomFunctions(of) {
        of.ready();
        return null;
      },
      _GetEnabledFeatures: () => [],
    },
  });
}

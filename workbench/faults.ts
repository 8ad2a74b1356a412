import { WorkbookError } from "./workbook/types";
import { ACTION } from "./richapi/request";
import type { Action, Reply, Request } from "./richapi/request";

/** Faults that refuse a request as a whole, by the number Excel answers. */
const WHOLE_REQUEST = {
  "internal-error": 5001,
  "document-read-only": 5002,
  "cell-edit-mode": 5004,
  "session-ended": 5006,
  "not-supported": 5009,
  "session-timed-out": 5012,
  "modal-dialog-open": 5016,
  "activity-limit": 5102,
  "request-too-large": 5103,
  "response-too-large": 5104,
  "no-permission": 7000,
  "not-permitted": 9016,
} as const;

export type FaultName =
  | keyof typeof WHOLE_REQUEST
  /** The request does not run and is never answered. */
  | "hang"
  /** The request runs, and its answer is lost: whoever waited for it is gone. */
  | "answer-lost"
  /** The request runs, and its answer waits for `release`. */
  | "late"
  /** Somebody else does `act` just before the request. */
  | "meanwhile"
  /** A reply over so many `bytes` is refused, as an overloaded server does. */
  | "small-replies"
  /** One action fails with `code`; what ran before stays done. */
  | "action"
  /** Values arrive as null, as for more cells than Excel gives. */
  | "values-null"
  /** Half of the rows asked for are missing from the answer. */
  | "truncated";

export interface FaultSettings {
  /** At which request of the add-in from now on, 1 for the next. */
  readonly at?: number;
  /** How often from there on; 1 unless told. */
  readonly times?: number;
  /** For "action": Excel's code, and which action of the batch (the last that does something, unless told). */
  readonly code?: string;
  readonly action?: number;
  readonly act?: () => void;
  readonly bytes?: number;
}

export interface Fault extends FaultSettings {
  readonly name: FaultName;
  waiting: number;
  left: number;
}

/** What goes wrong, and when. Clean-up the client does by itself is not counted. */
export class Faults {
  private readonly pending: Fault[] = [];
  private readonly late: (() => void)[] = [];
  /** How many faults have struck so far. */
  struck = 0;

  inject(name: FaultName, settings: FaultSettings = {}): void {
    const { at = 1, times = 1 } = settings;
    this.pending.push({ ...settings, name, waiting: at, left: times });
  }

  clear(): void {
    this.pending.length = 0;
  }

  /** Hands an answer over, when it is time. */
  deliver(fault: Fault | undefined, answer: () => void): void {
    if (fault?.name === "late") this.late.push(answer);
    else if (fault?.name !== "answer-lost") answer();
  }

  /** What came late comes now. */
  release(): void {
    for (const answer of this.late.splice(0)) answer();
  }

  /** The fault this request meets, if any. */
  next(): Fault | undefined {
    for (const fault of this.pending) fault.waiting--;
    const due = this.pending.find(({ waiting }) => waiting <= 0);
    if (!due) return undefined;
    this.struck++;
    if (--due.left === 0) this.pending.splice(this.pending.indexOf(due), 1);
    return due;
  }
}

export function wholeRequestCode({ name }: Pick<Fault, "name">): number | undefined {
  return Object.hasOwn(WHOLE_REQUEST, name)
    ? WHOLE_REQUEST[name as keyof typeof WHOLE_REQUEST]
    : undefined;
}

/** Makes the chosen action of the batch fail. */
export function failingAction(fault: FaultSettings, request: Request) {
  const doing = request.Actions.flatMap((action, at) => (isDoing(action) ? [at] : []));
  const chosen = fault.action ?? doing.at(-1) ?? request.Actions.length - 1;
  return (_: Action, index: number): void => {
    const code = fault.code ?? "GeneralException";
    if (index === chosen)
      throw new WorkbookError(code, `Refused on purpose: ${code}.`, statuses[code] ?? 400);
  };
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  Conflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
  ServiceNotAvailable: 503,
};

function isDoing({ ActionType, Name }: Action): boolean {
  return ActionType !== ACTION.instantiate && ActionType !== ACTION.trace && !Name.startsWith("_");
}

/** The reply with every Values in it spoiled as the fault says. */
export function spoil(reply: Reply, fault: Fault | undefined): Reply {
  const name = fault?.name;
  if (name !== "values-null" && name !== "truncated") return reply;
  const spoilt = (values: unknown) =>
    name === "truncated" && Array.isArray(values) ? values.slice(0, values.length >> 1) : null;
  const Results = reply.Results.map((result) =>
    hasValues(result.Value)
      ? { ...result, Value: { ...result.Value, Values: spoilt(result.Value.Values) } }
      : result
  );
  return { ...reply, Results };
}

function hasValues(value: unknown): value is { Values: unknown } {
  return typeof value === "object" && value !== null && "Values" in value;
}

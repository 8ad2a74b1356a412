import { allAnalyses } from "../core/catalog";
import type { Analysis } from "../core/define";
import { isFault, type Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import type { Table } from "../core/table/table";
import { analyse } from "../engine/analyse";
import type { Analysed } from "../engine/port";
import { PaneRefusal } from "./trouble";

/** What the worker is asked. An analysis travels by its id: functions cannot be posted. */
export interface Question {
  readonly analysis: string;
  readonly table: Table;
  readonly settings: Raw;
}
export type Reply = Outcome<Analysed>;

/** Rows to an answer, here or in a worker: the same function either way. */
export type Compute = (question: Question, signal: AbortSignal) => Promise<Reply>;

export function answerTo({ analysis, table, settings }: Question): Reply {
  const asked = analysisOf(analysis);
  const answered = analyse(asked, table, settings);
  if (asked.behind === undefined || isFault(answered)) return answered;
  const listed = analyse(analysisOf(asked.behind), table, settings);
  return isFault(listed) ? listed : { ...answered, behind: listed.result };
}

export function analysisOf(id: string): Analysis {
  const found = allAnalyses.find((analysis) => analysis.id === id);
  if (!found) throw new Error("There is no such analysis.");
  return found;
}

export const computeHere: Compute = (question, signal) => {
  signal.throwIfAborted();
  return Promise.resolve(answerTo(question));
};

/** Below this a worker costs more than it saves. */
const ROWS_WORTH_A_WORKER = 20_000;

/**
 * One worker per question, ended when the user cancels. Where none can start, which some hosts forbid,
 * the page computes itself.
 */
export function computeWith(startWorker: () => Worker): Compute {
  return async (question, signal) => {
    if (question.table.size < ROWS_WORTH_A_WORKER) return computeHere(question, signal);
    signal.throwIfAborted();
    const worker = started(startWorker);
    if (!worker) return computeHere(question, signal);
    try {
      return await ask(worker, question, signal);
    } finally {
      worker.terminate();
    }
  };
}

function started(startWorker: () => Worker): Worker | undefined {
  try {
    return startWorker();
  } catch {
    // Old webviews and strict policies throw here; the page computes the same numbers itself.
    return undefined;
  }
}

/** The first message of the worker says that it runs; an error before it means it could not be loaded. */
async function ask(worker: Worker, question: Question, signal: AbortSignal): Promise<Reply> {
  const isRunning = await new Promise<boolean>((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = () => resolve(false);
    signal.addEventListener("abort", () => resolve(false), { once: true });
  });
  if (!isRunning) return computeHere(question, signal);
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.onmessage = (event: MessageEvent<Reply>) => resolve(event.data);
    worker.onerror = () => reject(new PaneRefusal("worker"));
    worker.onmessageerror = () => reject(new PaneRefusal("worker"));
    worker.postMessage(question, buffersOf(question.table));
  });
}

/** Columns change hands instead of being copied. */
function buffersOf(table: Table): ArrayBuffer[] {
  return Object.values(table.columns).map((column) => {
    if (column.type === "key") return column.codes.buffer as ArrayBuffer;
    return (column.type === "day" ? column.days : column.numbers).buffer as ArrayBuffer;
  });
}

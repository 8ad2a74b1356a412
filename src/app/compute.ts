import type { Table } from "../core/table/table";
import type { Question, Reply } from "./answer-to";
import { type Piece, replyOf } from "./reply-pieces";
import { PaneRefusal } from "./trouble";

/** Rows to an answer, here or in a worker: the same function either way. */
export type Compute = (question: Question, signal: AbortSignal) => Promise<Reply>;

export const computeHere: Compute = async (question, signal) => {
  signal.throwIfAborted();
  // The page is there before it can compute: there is nothing to compute yet.
  const { answerTo } = await import("./answer-to");
  return answerTo(question);
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
    const put = replyOf();
    worker.onmessage = (event: MessageEvent<Piece>) => {
      const reply = put(event.data);
      if (reply) resolve(reply);
    };
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

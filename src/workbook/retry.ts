import { WorkbookProblem, problemOf } from "./problem";

const WAITS = [1_000, 2_000, 4_000, 8_000];

/** Asks again, more and more slowly, while Excel says that it is busy. Only for batches that may be repeated. */
export async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await ask();
    } catch (error) {
      const problem = problemOf(error);
      if (!(problem instanceof WorkbookProblem) || problem.code !== "busy") throw error;
      await pause(wait * (0.5 + Math.random() / 2), signal);
    }
  }
  return ask();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

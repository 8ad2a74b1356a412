/** Runs a job when those before it have ended. */
export type InTurn = <T>(signal: AbortSignal, job: () => Promise<T>) => Promise<T>;

/** A cancelled job that Excel does not answer any more is waited for no longer than this. */
const PATIENCE = 2_000;

/** One after another: what tidies or writes the workbook must not meet what is half-way. */
export function turnTaker(): InTurn {
  let last = Promise.resolve();
  return async (signal, job) => {
    const before = last;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
      const giveUp = () => setTimeout(resolve, PATIENCE);
      signal.addEventListener("abort", giveUp, { once: true });
    });
    last = before.then(() => ended);
    try {
      await before;
      signal.throwIfAborted();
      return await job();
    } finally {
      end();
    }
  };
}

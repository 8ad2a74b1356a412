import type { Steps } from "../core/steps";
import { breathe } from "../workbook";

/** A page that works for longer than one frame shows it. */
const ONE_FRAME = 16;

/** Takes the steps, and lets the page do what waits for it whenever a frame has passed. */
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < ONE_FRAME) continue;
    await breathe();
    signal.throwIfAborted();
    since = performance.now();
  }
}

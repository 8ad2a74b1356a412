import type { Fault } from "../core/fault";
import type { Watch } from "./read-rows";
import type { Step } from "./state";
import { type Trouble, attempt } from "./trouble";

/** What every place that runs tasks is told of them. */
export type TaskAction<T> =
  | { readonly type: "began"; readonly task: T }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "failed"; readonly task: T; readonly trouble: Trouble };

export interface Tasks<T, A> {
  /** Resolves when the task has ended, or at once where another one is at work. */
  readonly perform: (task: T, job: (watch: Watch) => Promise<A | Fault>) => Promise<void>;
  readonly cancel: () => void;
}

/** One task at a time; only one of the kind that gives way is ended by another. */
export function taskRunner<T, A>(
  dispatch: (action: A | TaskAction<T>) => void,
  givesWay: T
): Tasks<T, A> {
  let current: { readonly task: T; readonly controller: AbortController } | undefined;
  return {
    cancel: () => current?.controller.abort(),
    perform: async (task, job) => {
      if (current && current.task !== givesWay) return;
      current?.controller.abort();
      const controller = new AbortController();
      const mine = { task, controller };
      current = mine;
      dispatch({ type: "began", task });
      const { signal } = controller;
      const tell: Watch["tell"] = (at) => {
        if (current === mine) dispatch({ type: "moved", at });
      };
      // Excel may never answer: cancelling must work all the same, and a late answer is nobody's.
      const outcome = await attempt(() => Promise.race([job({ signal, tell }), aborted(signal)]));
      if (current !== mine) return;
      current = undefined;
      if ("done" in outcome) dispatch(outcome.done);
      else dispatch({ type: "failed", task, trouble: outcome.trouble });
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

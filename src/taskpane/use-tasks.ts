import { useCallback, useRef } from "react";
import type { Watch } from "../app/read-rows";
import type { Step } from "../app/state";
import { type Trouble, attempt } from "../app/trouble";
import type { Fault } from "../core/fault";

/** What every place that runs tasks is told of them. */
export type TaskAction<T> =
  | { readonly type: "began"; readonly task: T }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "failed"; readonly task: T; readonly trouble: Trouble };

export type PerformTask<T, A> = (task: T, job: (watch: Watch) => Promise<A | Fault>) => void;

/** One task at a time; only one of the kind that gives way is ended by another. */
export function useTasks<T, A>(
  dispatch: (action: A | TaskAction<T>) => void,
  givesWay: T
): [PerformTask<T, A>, () => void] {
  const current = useRef<{ task: T; controller: AbortController }>(undefined);
  const cancel = useCallback(() => current.current?.controller.abort(), []);
  const perform = useCallback<PerformTask<T, A>>(
    (task, job) => {
      if (current.current && current.current.task !== givesWay) return;
      current.current?.controller.abort();
      const controller = new AbortController();
      const mine = { task, controller };
      current.current = mine;
      dispatch({ type: "began", task });
      const { signal } = controller;
      const tell: Watch["tell"] = (at) => {
        if (current.current === mine) dispatch({ type: "moved", at });
      };
      // Excel may never answer: cancelling must work all the same, and a late answer is nobody's.
      const job$ = () => Promise.race([job({ signal, tell }), aborted(signal)]);
      void attempt(job$).then((outcome) => {
        if (current.current !== mine) return;
        current.current = undefined;
        if ("done" in outcome) dispatch(outcome.done);
        else dispatch({ type: "failed", task, trouble: outcome.trouble });
      });
    },
    [dispatch, givesWay]
  );
  return [perform, cancel];
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

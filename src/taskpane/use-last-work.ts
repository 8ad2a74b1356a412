import { useEffect, useRef } from "react";
import { type Defaults, startingSettings } from "../app/defaults";
import type { Raw } from "../core/given";
import type { Store } from "../app/preferences";
import { isQuicklyRead } from "../app/quickly-read";
import { isOtherJob, jobOf } from "../app/reduce";
import type { Action, Job, PaneState, Task } from "../app/state";
import { keepWork, lastWork } from "../app/works";
import { loadQuestion } from "./question-panels";
import type { PerformTask } from "./use-tasks";

const loadWork = () => import("../app/last-work");

export interface LastWorkPlan {
  readonly store: Store;
  readonly defaults: Defaults;
  readonly perform: PerformTask<Task, Action>;
  readonly runNext: () => void;
  readonly today: () => number;
}

/** Opens the pane where it was left in this workbook, and keeps where it is. */
export function useLastWork(state: PaneState, plan: LastWorkPlan): void {
  const first = useRef(plan);
  useEffect(() => begin(first.current), []);
  const job = jobOf(state);
  const hasAnswer = state.result !== undefined && !isOtherJob(state);
  const key = job && JSON.stringify([{ ...job, source: job.source.address }, hasAnswer]);
  const kept = useRef<string>(undefined);
  useEffect(() => {
    if (kept.current === key) return;
    kept.current = key;
    if (!job) {
      keepWork(plan.store, undefined);
      return;
    }
    const changed = changedOf(job, state.starting[job.analysis]);
    void loadWork().then(({ workOf }) => {
      // Meanwhile it may have been left.
      if (kept.current === key)
        keepWork(plan.store, workOf({ ...job, settings: changed }, hasAnswer));
    });
  });
}

/** What a day that goes by a rule was is not what it will be. */
function changedOf({ settings }: Job, starting: Raw = {}): Raw {
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== starting[name])
  );
}

function begin({ store, defaults, perform, runNext, today }: LastWorkPlan): void {
  const work = lastWork(store);
  if (work === undefined) return;
  perform("choose", async () => {
    const [{ workAgain }] = await Promise.all([loadWork(), loadQuestion()]);
    const again = await workAgain(work);
    if (!again) return { type: "ended" };
    const { chosen, hasAnswer } = again;
    const { analysis = "", settings, source, shape, mappings } = chosen;
    if (hasAnswer && isQuicklyRead({ source, shape, mapping: mappings[shape] ?? {} })) runNext();
    const starting = startingSettings(defaults, today())[analysis];
    return { ...chosen, settings: { ...starting, ...settings } };
  });
}

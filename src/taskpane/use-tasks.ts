import { useState } from "react";
import { type TaskAction, type Tasks, taskRunner } from "../app/tasks";

export type PerformTask<T, A> = (...task: Parameters<Tasks<T, A>["perform"]>) => void;

/** The tasks of one place. `dispatch` is that of a reducer, which stays the same. */
export function useTasks<T, A>(
  dispatch: (action: A | TaskAction<T>) => void,
  givesWay: T
): [PerformTask<T, A>, () => void] {
  const [[perform, cancel]] = useState((): [PerformTask<T, A>, () => void] => {
    const tasks = taskRunner<T, A>(dispatch, givesWay);
    return [(...task) => void tasks.perform(...task), tasks.cancel];
  });
  return [perform, cancel];
}

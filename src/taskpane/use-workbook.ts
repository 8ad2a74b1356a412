import { useCallback, useEffect, useReducer } from "react";
import type { PaneTexts } from "../app/pane-texts";
import type { Recipe } from "../app/recipe";
import { type Listed, listRecipes } from "../app/recipe-list";
import { type RefreshServices, refreshRecipes } from "../app/refresh";
import { removeRecipe } from "../app/remove-recipe";
import { showSheet } from "../app/show-sheet";
import {
  type WorkbookAction,
  type WorkbookTask,
  reduceWorkbook,
  startWorkbook,
} from "../app/workbook-state";
import { useTasks } from "./use-tasks";

/** State and commands of the place of written results. */
export function useWorkbook(services: RefreshServices, { words }: PaneTexts, isOpen: boolean) {
  const [state, dispatch] = useReducer(reduceWorkbook, startWorkbook);
  const [perform, cancel] = useTasks<WorkbookTask, WorkbookAction>(dispatch, "list");
  const list = useCallback(
    () => perform("list", async () => ({ type: "listed", list: await listRecipes() })),
    [perform]
  );
  const { trouble } = state;
  // What a failed or cancelled task left is seen by looking again; a failed look is not repeated.
  const isUnsure = trouble !== undefined && trouble.task !== "list";
  useEffect(() => {
    if (isOpen || isUnsure) list();
  }, [list, isOpen, isUnsure]);
  const refresh = (recipes: readonly Recipe[]) =>
    perform("refresh", async ({ signal, tell }) => {
      const outcomes = await refreshRecipes(recipes, services, {
        signal,
        tell: (step, { analysis }) => {
          if (!signal.aborted) dispatch({ type: "turned", to: words.analysis(analysis).title });
          tell(step);
        },
      });
      return { type: "refreshed", outcomes, list: await listRecipes() };
    });
  return {
    state,
    list,
    refresh,
    cancel,
    show: (sheetId: string) =>
      perform("show", async () => {
        await showSheet(sheetId);
        return { type: "ended" };
      }),
    remove: (listed: Listed) =>
      perform("remove", async () => {
        await removeRecipe(listed);
        return { type: "listed", list: await listRecipes() };
      }),
  };
}

export type Workbook = ReturnType<typeof useWorkbook>;

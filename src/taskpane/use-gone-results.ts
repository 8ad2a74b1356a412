import { useEffect } from "react";
import type { Action, PaneState } from "../app/state";
import type { WorkbookDesk } from "../app/workbook-desk";

/** Tells when the list of results no longer has the one that was just written, or the one that is being changed. */
export function useGoneResults(
  { written, editing }: PaneState,
  desk: WorkbookDesk,
  dispatch: (action: Action) => void
): void {
  useGone(written?.recipe, desk, dispatch);
  useGone(editing?.recipe.id, desk, dispatch);
}

function useGone(
  result: string | undefined,
  desk: WorkbookDesk,
  dispatch: (action: Action) => void
): void {
  useEffect(() => {
    const { list: before } = desk.state();
    return desk.watch(() => {
      const { list } = desk.state();
      if (result === undefined || !list || list === before || list.newer !== undefined) return;
      const stands = list.listed.some(({ recipe, sheet }) => sheet && recipe?.id === result);
      if (!stands) dispatch({ type: "gone", recipe: result });
    });
  }, [result, desk, dispatch]);
}

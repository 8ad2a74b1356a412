import { useEffect, useRef } from "react";
import { followPlace } from "../app/follow-place";
import type { Action, PaneState } from "../app/state";
import { PaneRefusal } from "../app/trouble";
import type { WorkbookDesk } from "../app/workbook-desk";

type Dispatch = (action: Action) => void;

/**
 * Tells when the chosen rows are no longer those that were read. Returns what refuses rows that are elsewhere by now: read where
 * they were chosen, some of them would be left out unseen.
 */
export function useFollowedRows(
  { source }: PaneState,
  desk: WorkbookDesk,
  dispatch: Dispatch
): () => void {
  const hasMoved = useRef(false);
  useEffect(() => {
    hasMoved.current = false;
    if (!source) return undefined;
    return followPlace(source.place, {
      onMove: () => {
        hasMoved.current = true;
        dispatch({ type: "edited" });
      },
      onEdit: (columns) => dispatch({ type: "edited", columns }),
    });
  }, [source, dispatch]);
  useRefreshes(desk, dispatch);
  return () => {
    if (hasMoved.current) throw new PaneRefusal("rows-moved", { address: source?.address ?? "" });
  };
}

/** Tells of each refresh what it has found. */
function useRefreshes(desk: WorkbookDesk, dispatch: Dispatch): void {
  useEffect(() => {
    let seen = desk.state().refreshed;
    return desk.watch(() => {
      const { refreshed } = desk.state();
      if (refreshed === seen) return;
      const outcomes = [...refreshed].filter(([id, each]) => seen.get(id) !== each);
      seen = refreshed;
      dispatch({ type: "refreshed", outcomes: outcomes.map(([, each]) => each) });
    });
  }, [desk, dispatch]);
}

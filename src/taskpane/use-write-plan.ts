import { useEffect, useState } from "react";
import type { PaneTexts } from "../app/pane-texts";
import type { PaneState, Result } from "../app/state";
import { type Trouble, attempt } from "../app/trouble";
import type { BlockPlan } from "../app/write-plan";

/** What the page can do without until somebody asks for a cell. */
const loadPlan = () => import("../app/write-plan");

export interface WritePlan {
  readonly isAtCell: boolean;
  /** The first cell: typed, or the one that is selected. */
  readonly cell: string;
  readonly isTyped: boolean;
  readonly plan: BlockPlan | undefined;
  readonly trouble: Trouble | undefined;
  readonly choose: (isAtCell: boolean) => void;
  /** Undefined follows the selection again. */
  readonly type: (cell: string | undefined) => void;
}

interface Planned {
  readonly plan?: BlockPlan;
  readonly trouble?: Trouble;
}

/** Where an answer is going to, and what stands there. `turn` is what was written or taken back last. */
export function useWritePlan(
  result: Result,
  texts: PaneTexts,
  { now, turn }: { readonly now: () => number; readonly turn: PaneState["written"] }
): WritePlan {
  const [isAtCell, choose] = useState(false);
  const [typed, type] = useState<string>();
  const [selected, setSelected] = useState("");
  const [planned, setPlanned] = useState<Planned>({});
  const cell = typed ?? selected;
  const [seen, setSeen] = useState(turn);
  if (seen !== turn) {
    setSeen(turn);
    // What was just written stands in the way of nothing but itself.
    if (turn?.at !== undefined) choose(false);
    if (turn?.at !== undefined) type(undefined);
  }
  useEffect(() => {
    if (!isAtCell) return undefined;
    const following = loadPlan().then(({ followCell }) =>
      followCell((at) => setSelected(at ?? ""))
    );
    return () => void following.then((stop) => stop());
  }, [isAtCell]);
  useEffect(() => {
    if (!isAtCell || cell.trim() === "") return undefined;
    let isOver = false;
    const wish = { now: now(), cell };
    void attempt(async () => (await loadPlan()).planAt(result, texts, wish)).then((outcome) => {
      if (isOver) return;
      setPlanned("done" in outcome ? { plan: outcome.done } : { trouble: outcome.trouble });
    });
    return () => {
      isOver = true;
    };
  }, [isAtCell, cell, result, texts, now, turn]);
  const { plan, trouble } = cell.trim() === "" ? {} : planned;
  return { isAtCell, cell, isTyped: typed !== undefined, plan, trouble, choose, type };
}

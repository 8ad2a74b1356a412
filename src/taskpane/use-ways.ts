import { type RefObject, useEffect, useRef, useState } from "react";

/** Parts of the page that another part leads to. */
type End = "findings" | "run";

export interface Ways {
  /** How often somebody was led there. */
  readonly turns: Readonly<Record<End, number>>;
  readonly lead: (to: End) => void;
}

export function useWays(): Ways {
  const [turns, setTurns] = useState<Ways["turns"]>({ findings: 0, run: 0 });
  return { turns, lead: (to) => setTurns((before) => ({ ...before, [to]: before[to] + 1 })) };
}

/** Brings a part of the page into view, and the focus to it, each time somebody is led there. */
export function useEndOfWay<T extends HTMLElement>(
  turn: number,
  onArrive?: () => void
): RefObject<T | null> {
  const end = useRef<T>(null);
  const last = useRef(turn);
  useEffect(() => {
    if (last.current === turn) return;
    last.current = turn;
    onArrive?.();
    end.current?.focus({ preventScroll: true });
    end.current?.scrollIntoView({ block: "start" });
  }, [turn, onArrive]);
  return end;
}

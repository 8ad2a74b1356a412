import { Children, type ReactNode, startTransition, useEffect, useState } from "react";

/**
 * Its children from top to bottom, each rendered in a task of its own: all of a long answer at once would keep the pane
 * from its user. Each child has a key.
 */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const all = Children.toArray(children);
  const [shown, setShown] = useState(1);
  const hasMore = shown < all.length;
  useEffect(() => {
    if (hasMore) startTransition(() => setShown((count) => count + 1));
  }, [shown, hasMore]);
  return all.slice(0, shown);
}

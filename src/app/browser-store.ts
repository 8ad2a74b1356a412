import type { Store } from "./preferences";

const KEY = "ChurnAnalytics.preferences";

/** What the browser keeps for this page on this computer. Nothing is asked of it before it is read or written. */
export function browserStore(): Store {
  return {
    read: () => localStorage.getItem(keyHere()),
    write: (text) => localStorage.setItem(keyHere(), text),
  };
}

/** Excel on the web keeps the pages of each site that shows it apart. */
function keyHere(): string {
  if (typeof Office === "undefined") return KEY;
  // Outside a host there is no context; the types do not say so.
  const context = Office.context as Office.Context | undefined;
  return (context?.partitionKey ?? "") + KEY;
}

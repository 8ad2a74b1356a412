import type { Store } from "../../src/app/preferences";

/** What a browser keeps, as a text that a test can look at. */
export function storeOf(text: string | null): Store & { text: string | null } {
  const store = {
    text,
    read: () => store.text,
    write: (next: string) => void (store.text = next),
  };
  return store;
}

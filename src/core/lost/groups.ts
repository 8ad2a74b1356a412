import type { Loss } from "./losses";

/** Customers who share a text of their rows, or have none. */
export interface Shared {
  readonly text: string;
  readonly customers: readonly Loss[];
}

/** By the text, in the order of the code units. */
export function sharing(losses: readonly Loss[], name: "plan" | "reason"): readonly Shared[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const known = groups.get(loss[name]);
    if (known === undefined) groups.set(loss[name], [loss]);
    else known.push(loss);
  }
  const shared = [...groups].map(([text, customers]) => ({ text, customers }));
  return shared.sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** A text as a cell holds it: none is a blank one. */
export function textOrNull({ text }: Shared): string | null {
  return text === "" ? null : text;
}

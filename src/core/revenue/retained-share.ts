import { fault, type Outcome } from "../fault";
import { totalOf } from "./bridge-of";

export const RETAINED_KINDS = ["gross", "net", "logo"] as const;
export type RetainedKind = (typeof RETAINED_KINDS)[number];

/** What is still there of the customers who paid at the opening: of their revenue, or of their number (logo). */
export function retainedShare(
  opening: Float64Array,
  closing: Float64Array,
  kind: RetainedKind
): Outcome<number> {
  const openers = opening.filter((amount) => amount > 0);
  if (openers.length === 0) return fault("no-revenue-at-start");
  const later = closing.filter((_, row) => opening[row]! > 0);
  if (kind === "logo") return later.filter((amount) => amount > 0).length / openers.length;
  const kept = kind === "net" ? later : later.map((amount, at) => Math.min(amount, openers[at]!));
  return totalOf(kept) / totalOf(openers);
}

import { fault, type Outcome } from "../fault";
import { isMore } from "./rounding";

interface Losses {
  readonly start: number;
  readonly churned: number;
  readonly contraction: number;
}

/** What was lost of the start, at most all of it: by the end points of a period nobody loses more than there was. */
export function lostOf({ start, churned, contraction }: Losses): Outcome<number> {
  if (start === 0) return fault("no-revenue-at-start");
  const lost = churned + contraction;
  return isMore(lost, start) ? fault("lost-more-revenue") : Math.min(lost, start);
}

import type { Key } from "./table";

const SMALL = 1;
const CAPITAL = 2;
const BOTH = SMALL | CAPITAL;

/** False where all ids are in capitals only, or in small letters only: none of them can differ by case alone. */
export function mayDifferByCase(keys: readonly Key[]): boolean {
  let seen = 0;
  for (const key of keys) {
    if (typeof key === "string") seen |= casesOf(key);
    if (seen === BOTH) return true;
  }
  return false;
}

function casesOf(text: string): number {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Letters beyond ASCII are taken for both, which costs time only.
    if (unit > 126) return BOTH;
    if (unit >= 97 && unit <= 122) seen |= SMALL;
    else if (unit >= 65 && unit <= 90) seen |= CAPITAL;
  }
  return seen;
}

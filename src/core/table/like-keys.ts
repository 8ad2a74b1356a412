import { Tally } from "./column-reader";
import { mayDifferByCase } from "./letter-case";
import type { Key } from "./table";
import type { Ids } from "./telling";

export function differingByCase({ keys, occurs, firstRows }: Ids): Tally {
  const tally = new Tally();
  if (!mayDifferByCase(keys)) return tally;
  const folded = new Set<string>();
  for (let code = 0; code < keys.length; code++) {
    if (occurs[code] !== 1) continue;
    const before = folded.size;
    folded.add(String(keys[code]).toLowerCase());
    if (folded.size === before) tally.add(firstRows[code]!);
  }
  return tally;
}

export function paddedWithZeros(
  { keys, occurs, firstRows }: Ids,
  numbers: ReadonlyMap<number, number>
): Tally {
  const tally = new Tally();
  for (let code = 0; code < keys.length; code++) {
    const key = keys[code];
    if (typeof key !== "string" || key.length < 2 || key.charCodeAt(0) !== 48) continue;
    const number = numberWrittenAs(key.replace(/^0+/, "") || "0");
    const isLike = occurs[code] === 1 && number !== undefined && numbers.has(number);
    if (isLike) tally.add(firstRows[code]!);
  }
  return tally;
}

/** "123" for "00123" and 123. */
export function withoutZeros(key: Key): string {
  const text = String(key);
  const bare = text.replace(/^0+(?=\d)/, "");
  return numberWrittenAs(bare) === undefined ? text : bare;
}

/** The number whose own spelling the text is: "123" but not "0123", "1e3" or "123.0". */
export function numberWrittenAs(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (text.length > 24 || (first !== 45 && (first < 48 || first > 57))) return undefined;
  const number = Number(text);
  return String(number) === text ? number : undefined;
}

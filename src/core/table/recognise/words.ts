import { foldText } from "../plain-text";

/** How well the words of a header name something: 1 exactly, less where they are only part of the header. */
export interface Names {
  readonly exact: ReadonlyMap<string, number>;
  /** Words that make a header mean something else: "customer since" is no customer. */
  readonly not: RegExp;
}

const PART_OF = 0.7;
const SHORTEST_PART = { latin: 4, cjk: 2 };

/** Each line of `byWeight` gives a weight and the names that have it, separated by "|". */
export function names(byWeight: readonly (readonly [number, string])[], not: RegExp): Names {
  const exact = new Map<string, number>();
  for (const [weight, words] of byWeight) {
    for (const word of words.split("|")) exact.set(headerWord(word), weight);
  }
  return { exact, not };
}

/** 0 where the header is something else. */
export function likeness(header: string, { exact, not }: Names): number {
  const word = headerWord(header);
  if (word === "") return 0;
  const whole = exact.get(word);
  if (whole !== undefined) return whole;
  if (not.test(word)) return 0;
  let best = 0;
  for (const [name, weight] of exact) {
    if (weight > best && isPart(name) && word.includes(name)) best = weight;
  }
  return best * PART_OF;
}

/** Case, width, accents, space, punctuation and a unit in brackets do not matter. */
export function headerWord(header: string): string {
  return foldText(header)
    .replace(/[([{][^([{)\]}]*[)\]}]/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function isPart(name: string): boolean {
  const shortest = /^[a-z0-9]+$/.test(name) ? SHORTEST_PART.latin : SHORTEST_PART.cjk;
  return name.length >= shortest;
}

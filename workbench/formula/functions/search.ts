import { compare, isSame } from "../compare";
import { isFailure } from "../values";
import { wildcard } from "./wildcard";
import type { Scalar } from "../values";

export type SearchMode =
  "exact" | "exact-wild" | "sorted-up" | "sorted-down" | "next-smaller" | "next-larger";

/** Where in a line of cells a value lies, from 0. Sorted modes search by halves and trust the order, as MATCH does. */
export function position(
  line: readonly Scalar[],
  value: Scalar,
  mode: SearchMode,
  fromEnd: boolean
): number | undefined {
  switch (mode) {
    case "sorted-up":
      return lastUpTo(line, value);
    case "sorted-down":
      return nearest(line, value, 1) ?? undefined;
    case "next-smaller":
      return exact(line, value, fromEnd) ?? nearest(line, value, -1);
    case "next-larger":
      return exact(line, value, fromEnd) ?? nearest(line, value, 1);
    case "exact-wild":
      return wild(line, value, fromEnd);
    case "exact":
      return exact(line, value, fromEnd);
  }
}

function exact(line: readonly Scalar[], value: Scalar, fromEnd: boolean): number | undefined {
  return find(line, fromEnd, sameAs(value));
}

/** Text is lowered once, not once for every cell. */
function sameAs(value: Scalar): (one: Scalar) => boolean {
  if (typeof value !== "string")
    return (one) => one !== null && sameKind(one, value) && isSame(one, value);
  const wanted = value.toLowerCase();
  return (one) => typeof one === "string" && (one === value || one.toLowerCase() === wanted);
}

function wild(line: readonly Scalar[], value: Scalar, fromEnd: boolean): number | undefined {
  if (typeof value !== "string" || !/[*?~]/.test(value)) return exact(line, value, fromEnd);
  const matches = wildcard(value);
  return find(line, fromEnd, (one) => typeof one === "string" && matches(one));
}

function find(
  line: readonly Scalar[],
  fromEnd: boolean,
  holds: (one: Scalar) => boolean
): number | undefined {
  if (!fromEnd) {
    const at = line.findIndex(holds);
    return at < 0 ? undefined : at;
  }
  for (let at = line.length - 1; at >= 0; at--) if (holds(line[at] ?? null)) return at;
  return undefined;
}

/** The last cell not above the value, among cells of the value's kind. */
function lastUpTo(line: readonly Scalar[], value: Scalar): number | undefined {
  const comparable: number[] = [];
  line.forEach((one, at) => {
    if (one !== null && sameKind(one, value)) comparable.push(at);
  });
  let [low, high] = [0, comparable.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(line[comparable[middle] ?? 0] ?? null, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return comparable[low - 1];
}

/** The closest cell on one side: the largest below (-1) or the smallest above (1). */
function nearest(line: readonly Scalar[], value: Scalar, side: number): number | undefined {
  let best: number | undefined;
  line.forEach((one, at) => {
    if (one === null || !sameKind(one, value) || compare(one, value) * side < 0) return;
    const closer = best === undefined || compare(one, line[best] ?? null) * side < 0;
    if (closer) best = at;
  });
  return best;
}

function sameKind(one: Scalar, other: Scalar): boolean {
  if (isFailure(one) || isFailure(other)) return false;
  return typeof one === typeof (other ?? 0);
}

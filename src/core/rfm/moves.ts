import { SEGMENTS, codeOf, usualSegment, type Segment } from "./segments";

/** Codes that a person gives another segment than usual, so that every code always has exactly one. */
export type Moves = ReadonlyMap<number, Segment>;

// The keys of SEGMENTS are the segments.
export const SEGMENT_NAMES = Object.keys(SEGMENTS) as Segment[];

/** Moves as they are kept, code by code: "554 Loyal, 511 Champions". Undefined for any other text. */
export function movesIn(text: string): Moves | undefined {
  const moves = new Map<number, Segment>();
  if (text === "") return moves;
  for (const each of text.split(",")) {
    const [, typed = "", name = ""] = /^ *(\d{3}) (.*?) *$/u.exec(each) ?? [];
    const code = Number(typed);
    const segment = SEGMENT_NAMES.find((known) => known === name);
    if (!segment || usualSegment(code) === undefined || moves.has(code)) return undefined;
    moves.set(code, segment);
  }
  return moves;
}

/** The text of moves; undefined where every code is where it usually is. */
export function movesText(moves: Moves): string | undefined {
  const moved = [...moves].filter(([code, segment]) => usualSegment(code) !== segment);
  const inOrder = moved.sort(([one], [other]) => other - one);
  return inOrder.map(([code, segment]) => `${code} ${segment}`).join(", ") || undefined;
}

/** The codes a person means: 554, or with a star for any score, as 5*5. Undefined for what is no code. */
export function codesLike(typed: string): number[] | undefined {
  const patterns = typed.split(/[\s,;，；、]+/u).filter((each) => each !== "");
  if (patterns.length === 0 || !patterns.every((each) => /^[1-5*]{3}$/u.test(each)))
    return undefined;
  const wanted = new Set(patterns.flatMap((each) => allCodes().filter((code) => fits(code, each))));
  return [...wanted];
}

/** All codes of each segment, the highest first. */
export function codesBySegment(moves: Moves): ReadonlyMap<Segment, readonly number[]> {
  const all = new Map<Segment, number[]>();
  for (const segment of SEGMENT_NAMES) all.set(segment, []);
  for (const code of allCodes()) {
    const segment = moves.get(code) ?? usualSegment(code);
    if (segment) all.get(segment)?.push(code);
  }
  return all;
}

function fits(code: number, pattern: string): boolean {
  return [...String(code)].every((score, at) => pattern[at] === "*" || pattern[at] === score);
}

const SCORES = [5, 4, 3, 2, 1];
function allCodes(): number[] {
  return SCORES.flatMap((r) => SCORES.flatMap((f) => SCORES.map((m) => codeOf(r, f, m))));
}

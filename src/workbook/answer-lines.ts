import { linesOf, widthOf } from "./cell-format";
import type { SheetPlan } from "./sheet-plan";

/** Characters in a line, so that it ends within the first screen: those of the first are larger. */
const LONGEST = { first: 118, next: 138, wide: 118 };
const MOST_OF_ANSWER = 4;
/** With the note. */
export const MOST_LINES = 5 as const;

/** What stands between title and table, line by line: the answer, and a note on the table where there is room for it. */
export function linesAbove(
  { answer, note }: Pick<SheetPlan, "answer" | "note">,
  room?: number,
  width?: number
): string[] {
  if (note === undefined || (room !== undefined && room < 2))
    return answerLines(answer, room, width);
  return [...answerLines(answer, room === undefined ? room : room - 1, width), note];
}

/** The first sentences of an answer, and the others. Of a given number of lines the last takes all that is left. */
export function answerLines(answer: string, room?: number, width?: number): string[] {
  const most = room ?? MOST_OF_ANSWER;
  const lines: string[] = [];
  let rest = answer.trim();
  while (rest !== "" && lines.length < most) {
    const isLast = lines.length === most - 1;
    const line = isLast ? rest : nextLine(rest, lines.length === 0, width);
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  return [...lines, ...Array.from({ length: (room ?? 0) - lines.length }, () => "")];
}

function nextLine(text: string, isFirst: boolean, most = Infinity): string {
  const longest = Math.min(most, longestOf(text, isFirst));
  if (!isFirst) return firstLine(text, longest);
  let line = "";
  for (const [sentence] of text.matchAll(SENTENCES)) {
    if (line !== "" && widthOf(line + sentence.trimEnd()) > longest) break;
    line += sentence;
  }
  return firstLine(line, longest);
}

function firstLine(text: string, width: number): string {
  const [line = text] = linesOf(text, width);
  return line;
}

function longestOf(text: string, isFirst: boolean): number {
  if (isFirst) return LONGEST.first;
  return widthOf(text) > text.length ? LONGEST.wide : LONGEST.next;
}

const SENTENCES = /.+?(?:[.!?] (?=[\p{Lu}\d])|[。！？]|$)/gu;

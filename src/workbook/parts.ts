import { MOST_LINES } from "./answer-lines";
import { ANSWER_ROW, type FramedPlan } from "./frame";
import { panelBlock, tallyBlock } from "./panel";
import type { Block } from "./place";
import { rangeOf } from "./range-of";

/** Names on our own sheets, invisible to people: what they name is found again after rows and columns were inserted. */
export const PART_NAMES = {
  panel: "ChurnPanel",
  answer: "ChurnAnswer",
  answer2: "ChurnAnswer2",
  answer3: "ChurnAnswer3",
  answer4: "ChurnAnswer4",
  answer5: "ChurnAnswer5",
  numbers: "ChurnNumbers",
  /** Of a result on a sheet of the user. */
  title: "ChurnTitle",
  table: "ChurnTable",
} as const;
export type Part = keyof typeof PART_NAMES;
export type Parts = Readonly<Partial<Record<Part, Block>>>;

/** One for each line above the table. Earlier versions wrote a single one. */
const LINES = [
  "answer",
  "answer2",
  "answer3",
  "answer4",
  "answer5",
] as const satisfies readonly Part[] & { readonly length: typeof MOST_LINES };

export function linesIn(parts: Parts): Block[] {
  return LINES.flatMap((part) => parts[part] ?? []);
}

function linesAt({ frame: { answer, answerColumn, top, left } }: FramedPlan): Parts {
  const column = left + answerColumn;
  const lines = LINES.slice(0, answer.length).map((part, at) => {
    return [part, { row: top + ANSWER_ROW + at, column, rows: 1, columns: 1 }] as const;
  });
  return Object.fromEntries(lines);
}

export function plannedParts(plan: FramedPlan): Parts {
  const numbers = tallyBlock(plan);
  return { panel: panelBlock(plan), ...linesAt(plan), ...(numbers ? { numbers } : {}) };
}

export function nameParts(parts: Parts, sheet: Excel.Worksheet, suffix = ""): void {
  for (const [part, block] of Object.entries(parts)) {
    // The keys of Parts are these.
    sheet.names.add(partName(part as Part, suffix), rangeOf(sheet, block)).visible = false;
  }
}

export function partName(part: Part, suffix: string): string {
  return PART_NAMES[part] + suffix;
}

import { panelBlock, tallyBlock } from "./panel";
import type { Block } from "./place";
import { ANSWER_ROW, type SheetPlan } from "./sheet-plan";

/** Names on our own sheets, invisible to people: what they name is found again after rows and columns were inserted. */
export const PART_NAMES = {
  panel: "ChurnPanel",
  answer: "ChurnAnswer",
  numbers: "ChurnNumbers",
} as const;
export type Part = keyof typeof PART_NAMES;
export type Parts = Readonly<Partial<Record<Part, Block>>>;

export function nameParts(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const numbers = tallyBlock(plan);
  const parts: Parts = {
    panel: panelBlock(plan),
    answer: { row: ANSWER_ROW, column: 0, rows: 1, columns: 1 },
    ...(numbers ? { numbers } : {}),
  };
  for (const [part, block] of Object.entries(parts)) {
    // The keys of Parts are these.
    sheet.names.add(PART_NAMES[part as Part], rangeOf(sheet, block)).visible = false;
  }
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block) {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

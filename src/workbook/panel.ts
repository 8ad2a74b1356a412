import { linesOf } from "./cell-format";
import type { FramedPlan } from "./frame";
import type { Block } from "./place";
import { ownNumbers } from "./sheet-plan";

/** Where the numbers of a chart begin that has no column of the table. */
export function tallyRow(plan: FramedPlan): number {
  const { numbersRow, cardRow } = plan.frame;
  return numbersRow ?? cardRow + cardLines(plan).length + 2;
}

/**
 * Definition card, and above or below it the numbers of the chart: what is written anew as one. Its columns: labels, numbers, and
 * room for the lines of the card, which begin among the numbers and run on.
 */
export function panelBlock(plan: FramedPlan): Block {
  const { cardRow, panelColumn: column, cardColumns: columns } = plan.frame;
  const numbers = tallyBlock(plan);
  const row = Math.min(cardRow, numbers?.row ?? cardRow);
  const below = Math.max(
    cardRow + cardLines(plan).length + 1,
    numbers ? numbers.row + numbers.rows : 0
  );
  return { row, column, rows: below - row, columns };
}

/** The numbers of a chart that has no column of the table, with their headers. */
export function tallyBlock(plan: FramedPlan): Block | undefined {
  if (!plan.chart || !("own" in plan.chart)) return undefined;
  const rows = plan.chart.own.categories.length + 1;
  const columns = 1 + ownNumbers(plan).length;
  return { row: tallyRow(plan), column: plan.frame.panelColumn, rows, columns };
}

/** Each line has a row of its own: wrapping would stretch the rows of the table beside. */
export function cardLines(plan: FramedPlan): [label: string, line: string][] {
  return plan.card.flatMap(({ label, text }) => {
    const lines = linesOf(text, plan.frame.cardWidth);
    return (lines.length > 0 ? lines : [""]).map((line, at): [string, string] => [
      at === 0 ? label : "",
      line,
    ]);
  });
}

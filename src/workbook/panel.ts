import { linesOf, shownWidth, widthOf } from "./cell-format";
import type { Block } from "./place";
import { BODY_ROW, type SheetPlan } from "./sheet-plan";

/**
 * What stands at the right of a table, from the top down: chart, definition card, numbers of the chart.
 * Its columns: labels, numbers, and room for the lines of the card, which begin among the numbers and run on.
 * A grid is too wide for anything beside it: its card stands below.
 */
export const PANEL_COLUMNS = 3;
export const CHART_ROWS = 15;

/** An empty column lies between. */
export function panelColumn(plan: SheetPlan): number {
  return isBelow(plan) ? 0 : plan.columns.length + 1;
}

export function isBelow({ colored }: SheetPlan): boolean {
  return colored !== undefined;
}

/** Columns under which the lines of the card have room. */
export function cardColumns(plan: SheetPlan): number {
  return isBelow(plan) ? Math.max(plan.columns.length, LEAST_BELOW) : PANEL_COLUMNS;
}

const LEAST_BELOW = 12;

export function cardRow(plan: SheetPlan): number {
  if (isBelow(plan)) return BODY_ROW + plan.rows + 1;
  return plan.chart ? BODY_ROW + CHART_ROWS + 1 : BODY_ROW;
}

/** Where the numbers of a chart begin that has no column of the table. */
export function tallyRow(plan: SheetPlan): number {
  return cardRow(plan) + cardLines(plan).length + 2;
}

/** Card and numbers of the chart: what is written anew as one. */
export function panelBlock(plan: SheetPlan): Block {
  const row = cardRow(plan);
  const numbers = tallyBlock(plan);
  const rows = numbers ? numbers.row + numbers.rows - row : cardLines(plan).length + 1;
  return { row, column: panelColumn(plan), rows, columns: cardColumns(plan) };
}

/** The numbers of a chart that has no column of the table, with their headers. */
export function tallyBlock(plan: SheetPlan): Block | undefined {
  if (!plan.chart || !("own" in plan.chart)) return undefined;
  const rows = plan.chart.own.categories.length + 1;
  return { row: tallyRow(plan), column: panelColumn(plan), rows, columns: 2 };
}

/** Each line has a row of its own: wrapping would stretch the rows of the table beside. */
export function cardLines(plan: SheetPlan): [label: string, line: string][] {
  return plan.card.flatMap(({ label, text }) => {
    const lines = linesOf(text, isBelow(plan) ? WIDTH_BELOW : CARD_WIDTH);
    return (lines.length > 0 ? lines : [""]).map((line, at): [string, string] => [
      at === 0 ? label : "",
      line,
    ]);
  });
}

/** Characters in each column of the panel. */
export function panelWidths(plan: SheetPlan): number[] {
  const own = plan.chart && "own" in plan.chart ? plan.chart.own : undefined;
  const labels = [...plan.card.map(({ label }) => label), ...(own?.categories ?? [])];
  const shown = own?.values.map((value) => shownWidth(own.kind, value)) ?? [];
  const numbers = Math.max(
    LEAST_NUMBERS,
    widthOf(own?.valueHeader ?? "") + 1,
    ...shown.map((width) => width + 1)
  );
  return [Math.max(LEAST_LABEL, ...labels.map(widthOf)) + 1, numbers, CARD_WIDTH - numbers];
}

const CARD_WIDTH = 56;
const WIDTH_BELOW = 84;
const LEAST_LABEL = 12;
const LEAST_NUMBERS = 9;

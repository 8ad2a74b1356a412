import { answerLines } from "./answer-lines";
import { CARD_WIDTH, GAP, columnWidths, panelWidths } from "./column-widths";
import type { Block } from "./place";
import { type SheetPlan, isBelow, isFiltered } from "./sheet-plan";

/** Zero-based rows at the top of a written sheet. */
export const TITLE_ROW = 0;
export const ANSWER_ROW = 1;

/**
 * Where everything stands on a sheet of its own. What is asked for first is seen first, without scrolling: title, answer, chart
 * and the top of the table. A chart has room beside a narrow table only; and none beside a list, whose rows are filtered away.
 */
export interface Frame {
  readonly answer: readonly string[];
  /** Of the columns of the table, in points. */
  readonly widths: readonly number[];
  readonly chart?: Block | undefined;
  /** In points. */
  readonly chartWidth: number;
  readonly headerRow: number;
  readonly bodyRow: number;
  readonly panelColumn: number;
  readonly cardRow: number;
  readonly cardColumns: number;
  /** Characters in a line of the card. */
  readonly cardWidth: number;
  /** The card stands below the table, and goes with its lower edge. */
  readonly isUnder: boolean;
  /** Where all this begins: not in the first cell on a sheet of the user. */
  readonly top: number;
  readonly left: number;
  /** Nothing of a user stands in its rows and columns. */
  readonly isOwnSheet: boolean;
}

export interface FramedPlan extends SheetPlan {
  readonly frame: Frame;
}

/** Columns of what stands at the right of a table: labels, numbers, and room for the lines of the card. */
export const PANEL_COLUMNS = 3;
const ROWS_BESIDE = 15;
const ROWS_ABOVE = 12;

/** In points; the widest lies within the first screen. */
const NARROW_TABLE = 240;
const LEAST_CHART = 300;
const WIDEST_CHART = 650;

/** `lines` are those that the answer has room for, on a sheet that is written anew. */
export function framed(plan: SheetPlan, lines?: number): FramedPlan {
  const widths = columnWidths(plan);
  const answer = answerLines(plan.answer, lines);
  const below = ANSWER_ROW + answer.length + 1;
  const beside = [...widths, GAP, ...panelWidths(plan)];
  const place = chartPlace(plan, widths);
  const headerRow = place === "above" ? below + ROWS_ABOVE + 1 : below;
  const at = { headerRow, bodyRow: headerRow + 1, panelColumn: panelColumn(plan) };
  const chart = {
    above: { row: below, column: 0, rows: ROWS_ABOVE, columns: columnsAbove(plan, beside) },
    beside: { row: at.bodyRow, column: at.panelColumn, rows: ROWS_BESIDE, columns: PANEL_COLUMNS },
    none: undefined,
  }[place];
  const { column = 0, columns = 0 } = chart ?? {};
  const chartWidth = total(beside.slice(column, column + columns));
  const rows = { ...at, cardRow: cardRow(plan, at, chart) };
  const card = isBelow(plan)
    ? {
        cardColumns: Math.max(plan.columns.length, LEAST_BELOW),
        cardWidth: WIDTH_BELOW,
        isUnder: true,
      }
    : { cardColumns: PANEL_COLUMNS, cardWidth: CARD_WIDTH, isUnder: false };
  const first = { top: 0, left: 0, isOwnSheet: true };
  return { ...plan, frame: { answer, widths, chart, chartWidth, ...rows, ...card, ...first } };
}

const LEAST_BELOW = 12;
const WIDTH_BELOW = 84;

function chartPlace(plan: SheetPlan, widths: readonly number[]) {
  if (!plan.chart || plan.rows === 0) return "none";
  return isFiltered(plan) || total(widths) > NARROW_TABLE ? "above" : "beside";
}

/** An empty column lies between. */
function panelColumn(plan: SheetPlan): number {
  return isBelow(plan) ? 0 : plan.columns.length + 1;
}

/** A chart above is as wide as the table, within limits: it may end above the card of a narrow one. */
function columnsAbove({ columns: { length } }: SheetPlan, widths: readonly number[]): number {
  let columns = length;
  while (total(widths.slice(0, columns)) > WIDEST_CHART) columns--;
  while (total(widths.slice(0, columns)) < LEAST_CHART && columns < widths.length) columns++;
  return columns;
}

/** At the top right where nothing is in the way. */
function cardRow(
  plan: SheetPlan,
  { headerRow, bodyRow, panelColumn: left }: Pick<Frame, "headerRow" | "bodyRow" | "panelColumn">,
  chart?: Block
): number {
  if (isBelow(plan)) return bodyRow + plan.rows + 1;
  if (!chart) return bodyRow;
  if (chart.column === left) return chart.row + chart.rows + 1;
  return chart.columns > left ? headerRow : chart.row;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

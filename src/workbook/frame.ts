import { linesAbove } from "./answer-lines";
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
  /** The lines above the table: the answer, and below it the note. */
  readonly answer: readonly string[];
  /** Where they begin: beside columns that stay in sight, for those would cut them off. */
  readonly answerColumn: number;
  /** Of the columns of the table, in points. */
  readonly widths: readonly number[];
  readonly chart?: Block | undefined;
  /** In points. */
  readonly chartWidth: number;
  readonly headerRow: number;
  readonly bodyRow: number;
  readonly panelColumn: number;
  readonly cardRow: number;
  /** Of the numbers of a chart where they stand above the card; else they stand below it. */
  readonly numbersRow?: number | undefined;
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

const ROWS_BESIDE = 15;
const ROWS_ABOVE = 12;

/** In points; the widest lies within the first screen. */
const NARROW_TABLE = 240;
const LEAST_CHART = 300;
const WIDEST_CHART = 650;

/** `lines` are those that the answer has room for, on a sheet that is written anew. */
export function framed(plan: SheetPlan, lines?: number): FramedPlan {
  const widths = columnWidths(plan);
  const answer = linesAbove(plan, lines);
  const below = ANSWER_ROW + answer.length + 1;
  const beside = [...widths, GAP, ...panelWidths(plan)];
  const place = chartPlace(plan, widths);
  const headerRow = place === "above" ? below + ROWS_ABOVE + 1 : below;
  const at = { headerRow, bodyRow: headerRow + 1, panelColumn: panelColumn(plan) };
  const cardColumns = panelWidths(plan).length;
  const chart = {
    above: { row: below, column: 0, rows: ROWS_ABOVE, columns: columnsAbove(plan, beside) },
    beside: { row: at.bodyRow, column: at.panelColumn, rows: ROWS_BESIDE, columns: cardColumns },
    none: undefined,
  }[place];
  const { column = 0, columns = 0 } = chart ?? {};
  const chartWidth = total(beside.slice(column, column + columns));
  const rows = { ...at, ...panelRows(plan, at, chart) };
  const card = isBelow(plan)
    ? {
        cardColumns: Math.max(plan.columns.length, LEAST_BELOW),
        cardWidth: WIDTH_BELOW,
        isUnder: true,
      }
    : { cardColumns, cardWidth: CARD_WIDTH, isUnder: false };
  const first = { top: 0, left: 0, isOwnSheet: true, answerColumn: plan.colored?.frozen ?? 0 };
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

/**
 * The card begins in the row of the headers at the latest: that row is higher than others, and would tear it apart. Numbers of a
 * chart stand beside the chart, where no filter hides them, unless it is wider than the table.
 */
function panelRows(
  plan: SheetPlan,
  { headerRow, bodyRow, panelColumn: left }: Pick<Frame, "headerRow" | "bodyRow" | "panelColumn">,
  chart?: Block
): Pick<Frame, "cardRow" | "numbersRow"> {
  if (isBelow(plan)) return { cardRow: bodyRow + plan.rows + 1 };
  if (!chart) return { cardRow: bodyRow };
  const below = chart.row + chart.rows + 1;
  if (chart.column === left) return { cardRow: below };
  if (!plan.chart || !("own" in plan.chart) || chart.columns > left) return { cardRow: headerRow };
  const afterNumbers = chart.row + plan.chart.own.categories.length + 2;
  return { cardRow: Math.max(headerRow, afterNumbers), numbersRow: chart.row };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

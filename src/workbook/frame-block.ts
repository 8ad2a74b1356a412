import { linesAbove } from "./answer-lines";
import { charactersIn, columnWidths, labelColumn, tallyWidths } from "./column-widths";
import { ANSWER_ROW, type FramedPlan } from "./frame";
import { panelBlock } from "./panel";
import type { Block } from "./place";
import type { SheetPlan } from "./sheet-plan";

const LEAST_LINE = 60;
const LABEL = 14;
const CHART = { rows: 14, columns: 7 };

/** A result that begins in some cell of a sheet of the user: title, answer, table, card below, chart at the right. */
export function framedBlock(
  plan: SheetPlan,
  { top, left, lines }: { readonly top: number; readonly left: number; readonly lines?: number }
): FramedPlan {
  const numbers = tallyWidths(plan);
  const widths = columnWidths(plan).map((width, at) =>
    Math.max(width, numbers[at] ?? 0, at === 0 ? labelColumn(plan) : 0)
  );
  const width = Math.max(LEAST_LINE, charactersIn(widths.reduce((sum, each) => sum + each, 0)));
  const answer = linesAbove(plan, lines, width);
  const headerRow = top + ANSWER_ROW + answer.length + 1;
  const bodyRow = headerRow + 1;
  const isDrawn = plan.chart !== undefined && plan.rows > 0;
  const chart = { row: headerRow, column: left + plan.columns.length + 1, ...CHART };
  const frame = {
    answerColumn: 0,
    ...{ answer, widths, headerRow, bodyRow, top, left },
    chart: isDrawn ? chart : undefined,
    chartWidth: CHART.columns * 48,
    panelColumn: left,
    cardRow: bodyRow + Math.max(1, plan.rows) + 1,
    cardColumns: Math.max(2, numbers.length, plan.columns.length),
    cardWidth: width - LABEL,
    isUnder: true,
    isOwnSheet: false,
  };
  return { ...plan, frame };
}

/** All cells that it takes, without those under its chart. */
export function wholeBlock(plan: FramedPlan): Block {
  const { top, left, cardColumns } = plan.frame;
  const panel = panelBlock(plan);
  return {
    ...{ row: top, column: left, columns: cardColumns },
    rows: panel.row + panel.rows - top,
  };
}

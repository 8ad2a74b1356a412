import { linesOf, shownWidth, widthOf } from "./cell-format";
import { type PlannedColumn, type SheetPlan, isBelow, isFiltered, ownNumbers } from "./sheet-plan";

const POINTS_PER_CHARACTER = 5.4;
const PADDING = 10;
/** The empty column beside a table. */
export const GAP = 2 * PADDING;
const WIDEST = 40;

/** Of the columns of the table, in points. */
export function columnWidths(plan: SheetPlan): number[] {
  const button = isFiltered(plan) ? 3 : 0;
  return plan.columns.map((column, at) => {
    const body = bodyWidth(column);
    // The labels of a card below stand in the first column of the table.
    const width =
      at === 0 && isBelow(plan)
        ? Math.max(labelWidth(plan), body)
        : Math.min(Math.max(headerWidth(column.header) + button, body), WIDEST);
    return width * POINTS_PER_CHARACTER + PADDING;
  });
}

/** Of what stands at the right of a table, in points: labels, numbers, and the rest of the lines of the card. */
export function panelWidths(plan: SheetPlan): number[] {
  const numbers = numberWidths(plan);
  const [first = LEAST_NUMBERS, ...others] = numbers;
  const rest = CARD_WIDTH - [first, ...others].reduce((sum, width) => sum + width, 0);
  return [labelWidth(plan), first, ...others, Math.max(LEAST_NUMBERS, rest)].map(
    (width) => width * POINTS_PER_CHARACTER
  );
}

/** Of the numbers of a chart with their labels, in points; none where they stand in the table. */
export function tallyWidths(plan: SheetPlan): number[] {
  const { chart } = plan;
  if (!chart || !("own" in chart)) return [];
  const { header, categories } = chart.own;
  const labels = Math.max(...[header, ...categories].map(widthOf)) + 1;
  return [labels, ...numberWidths(plan)].map((width) => width * POINTS_PER_CHARACTER + PADDING);
}

function numberWidths(plan: SheetPlan): number[] {
  return ownNumbers(plan).map(({ header, kind, values }) => {
    const shown = values.map((value) => shownWidth(kind, value) + 1);
    return Math.max(LEAST_NUMBERS, widthOf(header) + 2, ...shown);
  });
}

export const CARD_WIDTH = 56;
const LEAST_NUMBERS = 9;

export function charactersIn(width: number): number {
  return Math.floor((width - PADDING) / POINTS_PER_CHARACTER);
}

/** Of the labels of a card below a table, in points. */
export function labelColumn(plan: SheetPlan): number {
  return labelWidth(plan) * POINTS_PER_CHARACTER + PADDING;
}

/** Characters in the first column of the card, and of the numbers below it. */
function labelWidth({ card, chart }: SheetPlan): number {
  const categories = chart && "own" in chart ? chart.own.categories : [];
  return (
    Math.max(LEAST_LABEL, ...[...card.map(({ label }) => label), ...categories].map(widthOf)) + 1
  );
}

const LEAST_LABEL = 12;

/** A long header takes two lines rather than a wide column. */
function headerWidth(header: string): number {
  const whole = widthOf(header);
  let width = Math.min(whole, LONG_HEADER);
  while (linesOf(header, width).length > 2 || widestOf(linesOf(header, width)) > width) width++;
  return width + 1;
}

const LONG_HEADER = 9;

function widestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** Of numbers the least and the greatest; of texts the first few, for a long one may be cut. */
function bodyWidth({ kind, values }: PlannedColumn): number {
  let [low, high, widest] = [Infinity, -Infinity, 7];
  values.forEach((value, at) => {
    if (typeof value === "number" && Number.isFinite(value)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    } else if (at < MEASURED) widest = Math.max(widest, shownWidth(kind, value));
  });
  if (high < low) return widest;
  return Math.max(widest, shownWidth(kind, low), shownWidth(kind, high));
}

const MEASURED = 200;

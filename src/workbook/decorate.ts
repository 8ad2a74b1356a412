import type { Kind } from "../core/define";
import { linesOf, shownWidth, widthOf } from "./cell-format";
import { cardColumns, cardLines, cardRow, isBelow, panelColumn, panelWidths } from "./panel";
import {
  ANSWER_ROW,
  BODY_ROW,
  HEADER_ROW,
  type PlannedColumn,
  type SheetPlan,
  TITLE_ROW,
} from "./sheet-plan";
import { writeText } from "./write-cells";

/** Numbers stand on the right of their cells; so do the words above them. */
const RIGHT: ReadonlySet<Kind> = new Set(["count", "ratio", "money", "days", "day", "number"]);
const POINTS_PER_CHARACTER = 5.4;
const PADDING = 10;
const CARD_COLOR = "#F5F5F5";
const RULE_COLOR = "#BFBFBF";

/** Title, answer and definition card. */
export function writeWords(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  writeText(title, [[plan.title]]);
  title.format.font.bold = true;
  title.format.font.size = 16;
  title.format.rowHeight = 24;
  const { format } = writeAnswer(plan, sheet);
  format.font.bold = true;
  format.font.size = 12;
  format.rowHeight = 18;
  writeCard(plan, sheet);
}

export function writeAnswer(plan: SheetPlan, sheet: Excel.Worksheet): Excel.Range {
  const answer = sheet.getRangeByIndexes(ANSWER_ROW, 0, 1, 1);
  writeText(answer, [[plan.answer]]);
  return answer;
}

/** Headers are words of ours or of a translation; they pass the same gate as every other text. */
export function writeHeaders(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const headers = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, plan.columns.length);
  writeText(headers, [plan.columns.map((column) => column.header)]);
  underline(headers);
  headers.format.wrapText = true;
  headers.format.verticalAlignment = "Center";
  const isTwoLines = plan.columns.some(({ header }) => linesOf(header, headerWidth(header))[1]);
  headers.format.rowHeight = isTwoLines ? 32 : 20;
  plan.columns.forEach(({ kind }, at) => {
    if (RIGHT.has(kind)) {
      sheet.getRangeByIndexes(HEADER_ROW, at, 1, 1).format.horizontalAlignment = "Right";
    } else if (isIndented(plan, at)) {
      indent(sheet.getRangeByIndexes(HEADER_ROW, at, plan.rows + 1, 1));
    }
  });
}

/** Words right of numbers would touch them. */
export function isIndented({ columns }: SheetPlan, at: number): boolean {
  const kind = columns[at]?.kind ?? "text";
  return !RIGHT.has(kind) && RIGHT.has(columns[at - 1]?.kind ?? kind);
}

export function indent({ format }: Excel.Range): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

/** A list of customers is there to be filtered; in a course of periods filtering would only thin out the chart. */
export function isFiltered({ columns: [first] }: SheetPlan): boolean {
  return first?.kind === "key";
}

export function setWidths(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const button = isFiltered(plan) ? 3 : 0;
  plan.columns.forEach((column, index) => {
    const width = Math.max(headerWidth(column.header) + button, bodyWidth(column));
    setWidth(sheet, index, Math.min(width, 40) * POINTS_PER_CHARACTER + PADDING);
  });
  if (isBelow(plan)) return widenForLabels(plan, sheet);
  const left = panelColumn(plan);
  setWidth(sheet, left - 1, 2 * PADDING);
  panelWidths(plan).forEach((width, at) =>
    setWidth(sheet, left + at, width * POINTS_PER_CHARACTER)
  );
}

/** The labels of a card below stand in the first column of the table. */
function widenForLabels(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const [labels = 0] = panelWidths(plan);
  const [first] = plan.columns;
  const width = Math.max(labels, first ? bodyWidth(first) : 0);
  setWidth(sheet, 0, width * POINTS_PER_CHARACTER + PADDING);
}

/** The higher a number, the stronger its color. Light enough for black text. */
export function colorCells({ colored, rows, columns }: SheetPlan, sheet: Excel.Worksheet): void {
  if (colored === undefined || columns.length <= colored.from) return;
  const width = columns.length - colored.from;
  colorRange(sheet.getRangeByIndexes(BODY_ROW, colored.from, rows, width));
}

export function colorRange(cells: Excel.Range): void {
  const { colorScale } = cells.conditionalFormats.add("ColorScale");
  colorScale.criteria = {
    minimum: { type: "LowestValue", color: WEAK },
    maximum: { type: "HighestValue", color: STRONG },
  };
}

export const WEAK = "#FFFFFF";
export const STRONG = "#5AA2DC";

export function setPage({ colored }: SheetPlan, sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  if (colored === undefined) sheet.freezePanes.freezeRows(BODY_ROW);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, BODY_ROW, colored.frozen));
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.headersFooters.defaultForAllPages.centerFooter = "&A  ·  &P / &N";
  layout.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
}

export function writeCard(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const lines = cardLines(plan);
  const [row, column] = [cardRow(plan), panelColumn(plan)];
  const width = cardColumns(plan);
  const title = sheet.getRangeByIndexes(row, column, 1, width);
  writeText(sheet.getRangeByIndexes(row, column, 1, 1), [[plan.cardTitle]]);
  underline(title);
  writeText(sheet.getRangeByIndexes(row + 1, column, lines.length, 2), lines);
  sheet.getRangeByIndexes(row + 1, column, lines.length, 1).format.font.bold = true;
  const card = sheet.getRangeByIndexes(row, column, lines.length + 1, width);
  card.format.fill.color = CARD_COLOR;
}

/** The heading of a small block that is no table. */
export function underline(heading: Excel.Range): void {
  heading.format.font.bold = true;
  const edge = heading.format.borders.getItem("EdgeBottom");
  edge.style = "Continuous";
  edge.color = RULE_COLOR;
}

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

function setWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1).format.columnWidth = points;
}

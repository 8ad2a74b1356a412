import type { Kind } from "../core/define";
import { linesOf } from "./cell-format";
import { GAP, charactersIn, panelWidths } from "./column-widths";
import { ANSWER_ROW, type FramedPlan, TITLE_ROW } from "./frame";
import { cardLines } from "./panel";
import { type SheetPlan, isBelow, plannedColumn } from "./sheet-plan";
import { writeText } from "./write-cells";

/** Numbers stand on the right of their cells; so do the words above them. */
const RIGHT: ReadonlySet<Kind> = new Set(["count", "ratio", "money", "days", "day", "number"]);
const CARD_COLOR = "#F5F5F5";
const RULE_COLOR = "#BFBFBF";

/** Title, answer and definition card. Beside cells of a user nothing is larger than theirs: their rows would grow. */
export function writeWords(plan: FramedPlan, sheet: Excel.Worksheet): void {
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  writeText(title, [[plan.title]]);
  title.format.font.bold = true;
  writeAnswer(plan, sheet);
  writeCard(plan, sheet);
  if (!plan.frame.isOwnSheet) return;
  title.format.font.size = 16;
  title.format.rowHeight = 24;
  const { answer, answerColumn } = plan.frame;
  answer.forEach((_, at) => {
    const { format } = sheet.getRangeByIndexes(ANSWER_ROW + at, answerColumn, 1, 1);
    format.font.bold = at === 0;
    format.font.size = at === 0 ? 12 : 11;
    format.rowHeight = at === 0 ? 18 : 16;
  });
}

/** In lines: a cell that is wrapped would be as narrow as the first column. */
export function writeAnswer({ frame }: FramedPlan, sheet: Excel.Worksheet): void {
  const { answer, answerColumn } = frame;
  if (answer.length === 0) return;
  const cells = sheet.getRangeByIndexes(ANSWER_ROW, answerColumn, answer.length, 1);
  writeText(
    cells,
    answer.map((line) => [line])
  );
}

/** Headers are words of ours or of a translation; they pass the same gate as every other text. */
export function writeHeaders(plan: FramedPlan, sheet: Excel.Worksheet): void {
  const headers = sheet.getRangeByIndexes(plan.frame.headerRow, 0, 1, plan.columns.length);
  writeText(headers, [plan.columns.map((column) => column.header)]);
  underline(headers);
  headers.format.wrapText = true;
  headers.format.verticalAlignment = "Center";
  const isTwoLines = plan.columns.some(
    ({ header }, at) => linesOf(header, charactersIn(plan.frame.widths[at] ?? 0))[1]
  );
  headers.format.rowHeight = isTwoLines ? 32 : 20;
  plan.columns.forEach(({ kind }, at) => {
    if (RIGHT.has(kind)) {
      sheet.getRangeByIndexes(plan.frame.headerRow, at, 1, 1).format.horizontalAlignment = "Right";
    } else if (isIndented(plan, at)) {
      indent(sheet.getRangeByIndexes(plan.frame.headerRow, at, plan.rows + 1, 1));
    }
  });
}

/** Words right of numbers would touch them. */
export function isIndented(plan: SheetPlan, at: number): boolean {
  const { kind } = plannedColumn(plan, at);
  return !RIGHT.has(kind) && RIGHT.has(plan.columns[at - 1]?.kind ?? kind);
}

export function indent({ format }: Excel.Range): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

export function setWidths(plan: FramedPlan, sheet: Excel.Worksheet): void {
  const { widths, panelColumn } = plan.frame;
  widths.forEach((width, at) => setWidth(sheet, at, width));
  if (isBelow(plan)) return;
  [GAP, ...panelWidths(plan)].forEach((width, at) => setWidth(sheet, panelColumn - 1 + at, width));
}

/** The higher a number, the stronger its color. Light enough for black text. */
export function colorCells(
  { colored, rows, columns, frame }: FramedPlan,
  sheet: Excel.Worksheet
): void {
  if (colored === undefined || columns.length <= colored.from) return;
  const width = columns.length - colored.from;
  colorRange(sheet.getRangeByIndexes(frame.bodyRow, frame.left + colored.from, rows, width));
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

export function setPage({ colored, frame }: FramedPlan, sheet: Excel.Worksheet): void {
  const { headerRow, bodyRow, chart } = frame;
  sheet.showGridlines = false;
  const isAbove = chart !== undefined && chart.row < headerRow;
  if (colored) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, bodyRow, colored.frozen));
  // A chart that stays in sight would leave no room for the rows. Excel shows the headers of a table anyway.
  else if (!isAbove) sheet.freezePanes.freezeRows(bodyRow);
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.headersFooters.defaultForAllPages.centerFooter = "&A  ·  &P / &N";
  layout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}

export function writeCard(plan: FramedPlan, sheet: Excel.Worksheet): void {
  const lines = cardLines(plan);
  const { cardRow: row, panelColumn: column, cardColumns: width, answerColumn } = plan.frame;
  const title = sheet.getRangeByIndexes(row, column, 1, width);
  writeText(sheet.getRangeByIndexes(row, column, 1, 1), [[plan.cardTitle]]);
  underline(title);
  // Where the headers of a table stand in the same row, that one is higher.
  title.format.verticalAlignment = "Center";
  const between = Array.from({ length: answerColumn - 1 }, () => "");
  writeText(
    sheet.getRangeByIndexes(row + 1, column, lines.length, 2 + between.length),
    lines.map(([label, line]) => [label, ...between, line])
  );
  sheet.getRangeByIndexes(row + 1, column, lines.length, 1).format.font.bold = true;
  // Its lines run on beyond the columns of a user, which may be narrow.
  if (!plan.frame.isOwnSheet) return;
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

function setWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
}

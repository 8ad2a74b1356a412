import type { Kind } from "../core/define";
import { linesOf, widthOf } from "./cell-format";
import {
  ANSWER_ROW,
  BODY_ROW,
  HEADER_ROW,
  type SheetPlan,
  TITLE_ROW,
  cardColumn,
  ownColumn,
} from "./sheet-plan";
import { writeText } from "./write-cells";

/** Numbers stand on the right of their cells; so do the words above them. */
const RIGHT: ReadonlySet<Kind> = new Set(["count", "ratio", "money", "days", "day", "number"]);
const CARD_WIDTH = 64;
const POINTS_PER_CHARACTER = 5.4;

/** Title, answer and definition card. */
export function writeWords(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  writeText(title, [[plan.title]]);
  title.format.font.bold = true;
  title.format.font.size = 16;
  writeText(sheet.getRangeByIndexes(ANSWER_ROW, 0, 1, 1), [[plan.answer]]);
  writeCard(plan, sheet);
}

/** Headers are words of ours or of a translation; they pass the same gate as every other text. */
export function writeHeaders(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const headers = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, plan.columns.length);
  writeText(headers, [plan.columns.map((column) => column.header)]);
  plan.columns.forEach(({ kind }, at) => {
    if (!RIGHT.has(kind)) return;
    sheet.getRangeByIndexes(HEADER_ROW, at, 1, 1).format.horizontalAlignment = "Right";
  });
}

export function setWidths(plan: SheetPlan, sheet: Excel.Worksheet): void {
  plan.columns.forEach((column, index) => {
    const shown = column.values.slice(0, 200).map((value) => widthOf(displayed(value)));
    const widest = Math.max(widthOf(column.header) + 4, 7, ...shown);
    const range = sheet.getRangeByIndexes(BODY_ROW, index, 1, 1);
    range.format.columnWidth = Math.min(widest, 40) * POINTS_PER_CHARACTER + 8;
  });
  if (plan.chart && "own" in plan.chart) {
    const shown = [plan.chart.own.header, ...plan.chart.own.categories].map(widthOf);
    const range = sheet.getRangeByIndexes(BODY_ROW, ownColumn(plan), 1, 1);
    range.format.columnWidth = Math.max(...shown) * POINTS_PER_CHARACTER + 8;
  }
  const labels = plan.card.map((line) => widthOf(line.label));
  const label = sheet.getRangeByIndexes(HEADER_ROW, cardColumn(plan), 1, 1);
  label.format.columnWidth = Math.max(12, ...labels) * POINTS_PER_CHARACTER + 8;
  const text = sheet.getRangeByIndexes(HEADER_ROW, cardColumn(plan) + 1, 1, 1);
  text.format.columnWidth = CARD_WIDTH * POINTS_PER_CHARACTER;
}

export function setPage(sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(BODY_ROW);
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/** Long texts take several rows: wrapping them would stretch the rows of the table beside. */
function writeCard(plan: SheetPlan, sheet: Excel.Worksheet): void {
  const rows = plan.card.flatMap(({ label, text }) => {
    const lines = linesOf(text, CARD_WIDTH);
    return (lines.length > 0 ? lines : [""]).map((line, at) => [at === 0 ? label : "", line]);
  });
  const column = cardColumn(plan);
  const title = sheet.getRangeByIndexes(HEADER_ROW, column, 1, 2);
  writeText(title, [[plan.cardTitle, ""]]);
  title.format.font.bold = true;
  title.format.borders.getItem("EdgeBottom").style = "Continuous";
  writeText(sheet.getRangeByIndexes(BODY_ROW, column, rows.length, 2), rows);
  sheet.getRangeByIndexes(BODY_ROW, column, rows.length, 1).format.font.bold = true;
}

function displayed(value: string | number | boolean | null): string {
  if (value === null) return "";
  return typeof value === "number" ? value.toFixed(2) : String(value);
}

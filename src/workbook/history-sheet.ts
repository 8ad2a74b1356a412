import type { Grid } from "../core/table/table";
import { loadedValues } from "./cells";
import { indent } from "./decorate";
import { countsFrom1904 } from "./date-system";
import { addHidden, discard, freeNames } from "./hidden-sheet";
import {
  HISTORY_COLUMNS,
  type HistoryColumn,
  type HistoryMark,
  type HistoryPlan,
  INDENTED,
} from "./history-plan";
import { markHistory } from "./ownership";
import { writeText } from "./write-cells";

const ANY_DAY = 45_000;
const TABLE = "Churn_History";
const HEADER_ROW = 3;
const BODY_ROW = HEADER_ROW + 1;
/** Points, column by column: a moment, names, numbers, and the definition. The value is in sight beside the pane. */
const WIDTHS = [95, 115, 70, 68, 140, 195, 70, 60, 60, 75, 330] as const;
const NUMBERS: readonly HistoryColumn[] = ["when", "asOf", "value", "low", "high", "rows"];

/** Adds the sheet of the history, empty. It is built hidden, as every sheet of ours. */
export async function addHistory(plan: HistoryPlan, context: Excel.RequestContext): Promise<void> {
  const wished = { sheetName: plan.sheetName, tableName: TABLE };
  const names = await freeNames(wished, context);
  const sheet = await addHidden(names.sheet, "history", context);
  try {
    const probe = dayIn(sheet);
    await context.sync();
    const since1904 = countsFrom1904(loadedValues(probe) as Grid, probe.text);
    fill(plan, { table: names.table, since1904 }, sheet);
    await context.sync();
  } catch (error) {
    await discard(sheet, context);
    throw error;
  }
}

/** A number as a date: what it shows tells from when the workbook counts. */
function dayIn(sheet: Excel.Worksheet): Excel.Range {
  const cell = sheet.getRangeByIndexes(BODY_ROW, 0, 1, 1);
  cell.numberFormat = [["yyyy-mm-dd"]];
  cell.values = [[ANY_DAY]];
  return cell.load("values,text");
}

function fill(
  { title, about, headers }: HistoryPlan,
  { table, since1904 }: Omit<HistoryMark, "headers">,
  sheet: Excel.Worksheet
): void {
  sheet.getRangeByIndexes(BODY_ROW, 0, 1, 1).clear("All");
  const texts = HISTORY_COLUMNS.map((name) => headers[name]);
  const heading = sheet.getRangeByIndexes(0, 0, 1, 1);
  writeText(heading, [[title]]);
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  heading.format.rowHeight = 24;
  writeText(sheet.getRangeByIndexes(1, 0, 1, 1), [[about]]);
  writeText(sheet.getRangeByIndexes(HEADER_ROW, 0, 1, texts.length), [texts]);
  const added = sheet.tables.add(sheet.getRangeByIndexes(HEADER_ROW, 0, 2, texts.length), true);
  added.name = table;
  added.style = "TableStyleMedium2";
  WIDTHS.forEach((width, at) => {
    const header = sheet.getRangeByIndexes(HEADER_ROW, at, 1, 1);
    header.format.columnWidth = width;
    const name = HISTORY_COLUMNS[at];
    if (name && INDENTED.includes(name)) indent(header);
    if (name && NUMBERS.includes(name)) header.format.horizontalAlignment = "Right";
  });
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(BODY_ROW);
  markHistory(sheet, JSON.stringify({ table, headers: texts, since1904 }));
  sheet.visibility = "Visible";
}

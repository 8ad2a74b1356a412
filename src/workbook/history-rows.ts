import { formatOf, valueOf } from "./cell-format";
import { to1904 } from "./date-system";
import { indent } from "./decorate";
import {
  HISTORY_COLUMNS,
  type HistoryCell,
  type HistoryColumn,
  type HistoryPlan,
  INDENTED,
} from "./history-plan";
import {
  type FoundHistory,
  type HistoryPlace,
  addedRows,
  comingCells,
  findHistory,
  placeRows,
} from "./history-place";
import { movedAddress, offsetFrom } from "./moved-journal";
import { addHistory } from "./history-sheet";
import { rangeOf } from "./range-of";
import { blockAddress } from "./place";
import { WorkbookProblem } from "./problem";
import { writeCells } from "./write-cells";

/** Rows and where they go, ready for a batch that writes other things as well. */
export interface ComingRows {
  readonly plan: HistoryPlan;
  readonly place: HistoryPlace;
}

const MOMENT_FORMAT = "yyyy-mm-dd hh:mm";

export async function comingRows(
  plan: HistoryPlan,
  context: Excel.RequestContext
): Promise<ComingRows> {
  const found = (await findHistory(context)) ?? (await begunHistory(plan, context));
  return { plan, place: await placeRows(plan.rows.length, found, context) };
}

async function begunHistory(
  plan: HistoryPlan,
  context: Excel.RequestContext
): Promise<FoundHistory> {
  await addHistory(plan, context);
  const found = await findHistory(context);
  // Somebody else deleted it at once.
  if (!found) throw new WorkbookProblem("gone");
  return found;
}

export function putRows({ plan, place }: ComingRows): void {
  const { sheet, table, before, after, columns, formulas } = place;
  const added = addedRows(place);
  if (added) table.resize(rangeOf(sheet, after));
  HISTORY_COLUMNS.forEach((name, at) => {
    const column = columns[at];
    if (column !== undefined) putColumn({ plan, place }, name, column);
  });
  if (!added) return;
  for (const column of formulas) {
    const last = { ...before, row: before.row + before.rows - 1, rows: 1, columns: 1 };
    const from = rangeOf(sheet, { ...last, column: before.column + column });
    const cells = { ...added, column: before.column + column, columns: 1 };
    rangeOf(sheet, cells).copyFrom(from, "Formulas");
  }
}

function putColumn({ plan, place }: ComingRows, name: HistoryColumn, column: number): void {
  const cells = plan.rows.map((row) => inSystem(place, row[name]));
  const range = rangeOf(place.sheet, comingCells(place, column));
  if (INDENTED.includes(name)) indent(range);
  writeCells(
    range,
    cells.map(({ value }) => [valueOf(value)]),
    cells.map(({ kind, value }) => [kind === "moment" ? MOMENT_FORMAT : formatOf(kind, value)])
  );
}

/** A day or a moment as the workbook counts it. */
function inSystem({ since1904 }: HistoryPlace, cell: HistoryCell): HistoryCell {
  const { kind, value } = cell;
  if (!since1904 || typeof value !== "number" || (kind !== "day" && kind !== "moment")) return cell;
  return { kind, value: to1904(value) };
}

/** What takes the rows away again: the table as it was, and the cells that they fill. */
export function takingBack({ place }: ComingRows): string[] {
  const added = addedRows(place);
  const filled = place.columns.flatMap((column) =>
    column === undefined ? [] : [{ ...comingCells(place, column), rows: 1 }]
  );
  const isBelow = place.first === added?.row;
  const cells = [...(isBelow ? [] : filled), ...(added ? [added] : [])];
  return [place.before, ...cells].map(blockAddress);
}

/** The cells that take rows away again, wherever the history lies by now; nothing where there is none any more. */
export async function rowsTaken(
  history: readonly string[],
  context: Excel.RequestContext
): Promise<TakenRows | undefined> {
  const [whole] = history;
  const found = whole === undefined ? undefined : await historyLeft(context);
  if (!found || whole === undefined) return undefined;
  const range = found.table.getRange().load("rowIndex,columnIndex");
  await context.sync();
  const offset = offsetFrom(whole, range);
  return { ...found, cells: history.flatMap((address) => movedAddress(address, offset)) };
}

export function takeRowsBack({ own: { sheet }, table, cells: [whole, ...rows] }: TakenRows): void {
  if (whole === undefined) return;
  table.resize(sheet.getRange(whole));
  for (const at of rows) sheet.getRange(at).clear("All");
}

interface TakenRows extends FoundHistory {
  /** The table as it was, and what is cleared. */
  readonly cells: readonly string[];
}

async function historyLeft(context: Excel.RequestContext): Promise<FoundHistory | undefined> {
  try {
    return await findHistory(context);
  } catch (error) {
    // Its table was deleted, and the rows with it.
    if (error instanceof WorkbookProblem && error.code === "history-table") return undefined;
    throw error;
  }
}

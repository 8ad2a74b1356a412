import { isFormula, loadedValues } from "./cells";
import { inExcel } from "./excel";
import { HISTORY_COLUMNS, type HistoryMark, NEEDED, readMark } from "./history-plan";
import { bodyColumn, placesOf } from "./layout";
import { type OwnSheet, isHistory, ownSheets } from "./ownership";
import { rangeOf } from "./range-of";
import { type Block, cellAddress } from "./place";
import { WorkbookProblem } from "./problem";
import { foreignCell } from "./room";
import { blockOf } from "./selection";

/** Where the next rows of the history go. */
export interface HistoryPlace {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Header and body, without and with the rows that come. */
  readonly before: Block;
  readonly after: Block;
  /** The row on the sheet of the first of them. */
  readonly first: number;
  readonly rows: number;
  /** Place in the table of each column of ours; missing where the user deleted it. */
  readonly columns: readonly (number | undefined)[];
  /** Places of columns of the user that hold formulas. */
  readonly formulas: readonly number[];
  /** The workbook counts days from 1904. */
  readonly since1904: boolean;
}

export interface FoundHistory {
  readonly own: OwnSheet;
  readonly table: Excel.Table;
}

/** Whether so many rows could be added, asked before anything is read for them. Without a history there is nothing in the way. */
export async function checkHistory(rows: number): Promise<void> {
  await inExcel(async (context) => {
    const found = await findHistory(context);
    if (found) await placeRows(rows, found, context);
  });
}

/** The sheet that says that it is the history; a copy of it that a person made is told apart by its table. */
export async function findHistory(
  context: Excel.RequestContext
): Promise<FoundHistory | undefined> {
  const all = (await ownSheets(context)).filter(isHistory);
  const lists = all.map((own) => ({ own, tables: own.sheet.tables.load("items/id,items/name") }));
  if (lists.length > 0) await context.sync();
  const found = lists.flatMap(({ own, tables }) => tables.items.map((table) => ({ own, table })));
  const [first] = all;
  if (first && found.length === 0) throw new WorkbookProblem("history-table", { name: first.name });
  const isNamed = ({ own, table }: FoundHistory) => readMark(own.history).table === table.name;
  return found.find(isNamed) ?? found[0];
}

export async function placeRows(
  rows: number,
  { own, table }: FoundHistory,
  context: Excel.RequestContext
): Promise<HistoryPlace> {
  const { sheet, name } = own;
  table.load("name,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const headers = table.getHeaderRowRange().load("text");
  const last = range.getLastRow().load("values,formulas");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem("history-protected", { name });
  if (table.showTotals) throw new WorkbookProblem("result-totals", { name: table.name });
  const mark = readMark(own.history);
  const columns = columnsIn(mark, table.name, headers.text.flat());
  const before = blockOf(range);
  const values = loadedValues(last).flat();
  const ours = new Set(columns);
  const isBlank = before.rows === 2 && columns.every((at) => at === undefined || values[at] === "");
  const first = before.row + before.rows - (isBlank ? 1 : 0);
  const after = { ...before, rows: first + rows - before.row };
  await requireRoom({ sheet, name, before, after }, context);
  const formulas = last.formulas
    .flat()
    .flatMap((formula: unknown, at) =>
      isFormula(formula, values[at]) && !ours.has(at) ? [at] : []
    );
  const { since1904 } = mark;
  return { sheet, table, before, after, first, rows, columns, formulas, since1904 };
}

function columnsIn({ headers: written }: HistoryMark, table: string, headers: readonly string[]) {
  const columns = placesOf(written, headers);
  const missing = NEEDED.map((name) => HISTORY_COLUMNS.indexOf(name)).filter(
    (at) => columns[at] === undefined
  );
  if (missing.length > 0)
    throw new WorkbookProblem("history-columns", {
      name: table,
      columns: missing.map((at) => written[at]).join(", "),
    });
  return columns;
}

interface Growing {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly before: Block;
  readonly after: Block;
}

/** Rows that the history did not have until now. */
export function addedRows({ before, after }: Pick<Growing, "before" | "after">): Block | undefined {
  const rows = after.rows - before.rows;
  return rows > 0 ? { ...before, row: before.row + before.rows, rows } : undefined;
}

/** The cells of a column in the rows that come. */
export function comingCells({ after, first, rows }: HistoryPlace, place: number): Block {
  return { ...bodyColumn(after, place), row: first, rows };
}

async function requireRoom(growing: Growing, context: Excel.RequestContext): Promise<void> {
  const below = addedRows(growing);
  if (!below) return;
  const used = rangeOf(growing.sheet, below).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values");
  await context.sync();
  const cell = used.isNullObject ? undefined : foreignCell(loadedValues(used), blockOf(used));
  if (!cell) return;
  const address = cellAddress(cell.row, cell.column);
  throw new WorkbookProblem("history-room", { address, name: growing.name });
}

import { inExcel } from "./excel";
import { type Place, columnLetters } from "./place";
import { WorkbookProblem, hostCode } from "./problem";
import { readSelection } from "./selection";

/** How much room a formula needs below and right of its cell. */
export interface Spill {
  readonly columns: number;
  /** As many as the data has. */
  readonly manyRows: boolean;
}

/** The active cell as a formula names it. */
export async function activeCell(): Promise<string> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return onSheet(sheet.name, nameAt(cell.rowIndex, cell.columnIndex));
  });
}

/** Each selected column as a formula names it: Orders[Customer] of a table, else Sheet1!A1:A100. */
export async function selectedColumns(): Promise<string[]> {
  const place = await readSelection();
  const { table, columns, firstRow, rows } = place;
  if (table) return tableColumns(place, table);
  return columns.map((column) => {
    const letters = columnLetters(column);
    return onSheet(place.sheet.name, `${letters}${firstRow + 1}:${letters}${firstRow + rows}`);
  });
}

async function tableColumns(place: Place, { id, name }: { id: string; name: string }) {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(id);
    const first = table.getRange().load("columnIndex");
    const named = table.columns.load("items/name");
    await context.sync();
    return named.items
      .filter((_, at) => place.columns.includes(first.columnIndex + at))
      .map((column) => `${name}[${escaped(column.name)}]`);
  });
}

/** In the brackets of a table these signs have a meaning of their own. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/gu, "'$&");
}

function nameAt(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function onSheet(sheet: string, cells: string): string {
  return /^[A-Za-z_][\w.]*$/u.test(sheet) && !LIKE_CELLS.test(sheet)
    ? `${sheet}!${cells}`
    : `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** B2, R1C1, R, C: such a name Excel takes for cells, unless it is quoted. */
const LIKE_CELLS = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/** Writes a formula into the active cell, if nothing stands there nor where its result will spill. Gives the cell. */
export async function insertFormula(formula: string, { columns, manyRows }: Spill) {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("formulas,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await context.sync();
    const name = nameAt(cell.rowIndex, cell.columnIndex);
    if (cell.formulas[0]?.[0] !== "") throw new WorkbookProblem("cell-taken", { cell: name });
    const bottom = used.isNullObject ? cell.rowIndex : used.rowIndex + used.rowCount - 1;
    const rows = manyRows ? Math.max(1, bottom - cell.rowIndex + 1) : 1;
    const room = cell.getResizedRange(rows - 1, columns - 1);
    const inTheWay = room
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (!inTheWay.isNullObject) {
      const last = nameAt(
        inTheWay.rowIndex + inTheWay.rowCount - 1,
        inTheWay.columnIndex + inTheWay.columnCount - 1
      );
      const taken = `${nameAt(inTheWay.rowIndex, inTheWay.columnIndex)}:${last}`;
      throw new WorkbookProblem("no-room-for-result", { cell: name, taken, count: columns });
    }
    cell.formulas = [[formula.replaceAll(onSheet(sheet.name, ""), "")]];
    await context.sync().catch(refusal);
    return name;
  });
}

/** Excel says of a formula that it cannot read no more than that an argument is invalid. */
function refusal(error: unknown): never {
  throw hostCode(error) === "InvalidArgument" ? new WorkbookProblem("formula-refused") : error;
}

import { inExcel } from "./excel";
import { type Block, type Place, columnsOf } from "./place";
import { WorkbookProblem } from "./problem";

export interface TablePlace {
  readonly id: string;
  readonly name: string;
  /** Rows of data: without header and totals. */
  readonly body: Block;
  readonly place: Place;
}

/** The tables of the workbook, in its order. */
export async function listTables(): Promise<TablePlace[]> {
  return inExcel((context) => placesOf(context.workbook.tables, context));
}

export async function tablesOn(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<TablePlace[]> {
  return placesOf(sheet.tables, context);
}

/** The table by its id, wherever it lies by now. */
export async function placeOfTable(id: string): Promise<Place> {
  const table = (await listTables()).find((each) => each.id === id);
  if (!table) throw new WorkbookProblem("gone");
  return table.place;
}

async function placesOf(
  tables: Excel.TableCollection,
  context: Excel.RequestContext
): Promise<TablePlace[]> {
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const parts = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    sheet: table.worksheet.load("id,name"),
  }));
  if (parts.length > 0) await context.sync();
  return parts.map(({ table, range, sheet }) => {
    const header = table.showHeaders ? 1 : 0;
    const totals = table.showTotals ? 1 : 0;
    const rows = range.rowCount - totals;
    const body = {
      row: range.rowIndex + header,
      column: range.columnIndex,
      rows: rows - header,
      columns: range.columnCount,
    };
    const place: Place = {
      sheet: { id: sheet.id, name: sheet.name },
      firstRow: range.rowIndex,
      rows,
      columns: columnsOf(body),
      table: { id: table.id, name: table.name },
      taken: "whole-table",
    };
    return { id: table.id, name: table.name, body, place };
  });
}

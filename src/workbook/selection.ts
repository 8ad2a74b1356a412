import { inExcel } from "./excel";
import { type Block, type Place, type SheetName, columnsOf, overlap } from "./place";
import { WorkbookProblem } from "./problem";
import { type TablePlace, tablesOn } from "./tables";

/**
 * What is selected, cut to the cells that hold something. One cell means the list it lies in, as in
 * Excel's own commands; areas side by side are one list when they span the same rows.
 */
export async function readSelection(): Promise<Place> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const areas = selected.areas.load(
      "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"
    );
    const sheet = selected.worksheet.load("id,name");
    await context.sync();
    return placeOfAreas(sheet, areas.items.map(blockOf), context);
  });
}

/** Areas of a sheet as one list. */
export async function placeOfAreas(
  sheet: Excel.Worksheet,
  whole: readonly Block[],
  context: Excel.RequestContext
): Promise<Place> {
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) throw new WorkbookProblem("empty-selection");
  const named = { id: sheet.id, name: sheet.name };
  if (whole.length > 1) return joined(whole, blockOf(used), named);
  const [area] = whole;
  if (!area) throw new WorkbookProblem("no-cells-selected");
  const table = tableAround(area, await tablesOn(sheet, context));
  if (table) return table;
  if (area.rows * area.columns > 1) return cut(area, blockOf(used), named);
  const cell = sheet.getRangeByIndexes(area.row, area.column, 1, 1);
  return surroundings(cell, named, context);
}

export function blockOf(range: Excel.Range): Block {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function cut(area: Block, used: Block, sheet: SheetName): Place {
  const part = overlap(area, used);
  if (!part) throw new WorkbookProblem("empty-selection");
  const same = part.rows === area.rows && part.columns === area.columns;
  return {
    sheet,
    firstRow: part.row,
    rows: part.rows,
    columns: columnsOf(part),
    taken: same ? "as-selected" : "used-part",
  };
}

function joined(areas: readonly Block[], used: Block, sheet: SheetName): Place {
  const parts = areas.flatMap((area) => overlap(area, used) ?? []);
  const [first] = parts;
  if (!first) throw new WorkbookProblem("empty-selection");
  const apart = parts.find((part) => part.row !== first.row || part.rows !== first.rows);
  if (apart) throw new WorkbookProblem("areas-differ", { first: first.rows, other: apart.rows });
  const columns = [...new Set(parts.flatMap(columnsOf))].sort((one, other) => one - other);
  return { sheet, firstRow: first.row, rows: first.rows, columns, taken: "joined" };
}

/** A cell of a table, or all its rows without the header, stand for the table. */
function tableAround(area: Block, tables: readonly TablePlace[]): Place | undefined {
  const found = tables.find(({ body, place }) => {
    const whole = { ...body, row: place.firstRow, rows: place.rows };
    const shared = overlap(area, whole);
    return shared !== undefined && shared.rows === area.rows && shared.columns === area.columns;
  });
  if (!found) return undefined;
  const { body, place } = found;
  if (area.rows * area.columns === 1) return place;
  if (area.rows !== body.rows || area.row !== body.row) return undefined;
  return { ...place, columns: columnsOf(area) };
}

async function surroundings(
  cell: Excel.Range,
  sheet: SheetName,
  context: Excel.RequestContext
): Promise<Place> {
  const region = cell.getSurroundingRegion();
  region.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const block = blockOf(region);
  if (block.rows * block.columns === 1) throw new WorkbookProblem("single-cell");
  return {
    sheet,
    firstRow: block.row,
    rows: block.rows,
    columns: columnsOf(block),
    taken: "surroundings",
  };
}

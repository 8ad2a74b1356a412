import { inExcel } from "./excel";
import type { Block, SheetName } from "./place";
import { WorkbookProblem } from "./problem";
import { blockOf } from "./selection";

const TOP_ROWS = 200;

/** Where the lists of a sheet begin: the first rows of what is used of it, as the sheet shows them. */
export interface ListTop {
  readonly sheet: SheetName;
  readonly used: Block;
  readonly texts: readonly (readonly string[])[];
}

/** The sheet by its id, and by its name where the id is not known any more. */
export async function readTop({ id, name }: SheetName): Promise<ListTop> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const sheet =
      sheets.items.find((each) => each.id === id) ??
      sheets.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!sheet) throw new WorkbookProblem("gone");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) throw new WorkbookProblem("empty-selection");
    const block = blockOf(used);
    const top = sheet
      .getRangeByIndexes(block.row, block.column, Math.min(TOP_ROWS, block.rows), block.columns)
      .load("text");
    await context.sync();
    return { sheet: { id: sheet.id, name: sheet.name }, used: block, texts: top.text };
  });
}

/** The filled cells around one, as Excel takes them for a list. */
export async function regionAround(sheet: SheetName, row: number, column: number): Promise<Block> {
  return inExcel(async (context) => {
    const region = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(row, column, 1, 1)
      .getSurroundingRegion()
      .load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return blockOf(region);
  });
}

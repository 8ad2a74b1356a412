import { inExcel } from "./excel";
import type { Place } from "./place";

/** Rows of one column that are one cell. Sheet rows. */
export interface MergedRows {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

export interface MergedColumn {
  readonly column: number;
  /** 1 for each row from the first one that is read on whose cell is blank: only such a cell can lie under another. */
  readonly blank: Uint8Array;
}

/** Above so many merged cells in a range Excel fails. */
const MOST = 512;
/** Ranges in one request. */
const AT_ONCE = 50;

/** The merged cells of columns that begin in their rows from `firstRow` on. */
export async function mergedCells(
  { sheet }: Place,
  firstRow: number,
  columns: readonly MergedColumn[]
): Promise<readonly MergedRows[]> {
  const found: MergedRows[] = [];
  for (const { column, blank } of columns) {
    const whole = [{ row: firstRow, rows: blank.length }];
    try {
      found.push(...(await mergedIn(sheet.id, column, whole)));
    } catch {
      // Excel names no error of its own for more than it tells at once. What else went wrong goes wrong again.
      found.push(...(await mergedIn(sheet.id, column, pieces(blank, firstRow))));
    }
  }
  return found;
}

interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** No piece begins below a merged cell, and none holds more than Excel tells. */
function pieces(blank: Uint8Array, firstRow: number): readonly Rows[] {
  const found: Rows[] = [];
  let start = 0;
  for (let row = 1; row <= blank.length; row++) {
    const isEnd = row === blank.length || (row - start >= MOST && blank[row] === 0);
    if (!isEnd) continue;
    if (blank.subarray(start, row).includes(1))
      found.push({ row: firstRow + start, rows: row - start });
    start = row;
  }
  return found;
}

async function mergedIn(sheetId: string, column: number, ranges: readonly Rows[]) {
  const found: MergedRows[] = [];
  for (let at = 0; at < ranges.length; at += AT_ONCE)
    found.push(...(await mergedAtOnce(sheetId, column, ranges.slice(at, at + AT_ONCE))));
  return found;
}

function mergedAtOnce(
  sheetId: string,
  column: number,
  ranges: readonly Rows[]
): Promise<MergedRows[]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const merged = ranges.map(({ row, rows }) =>
      sheet.getRangeByIndexes(row, column, rows, 1).getMergedAreasOrNullObject()
    );
    await context.sync();
    const areas = merged
      .filter(({ isNullObject }) => !isNullObject)
      .map((each) => each.areas.load("items/rowIndex,items/rowCount"));
    if (areas.length === 0) return [];
    await context.sync();
    const items = areas.flatMap((each) => each.items);
    return items.map(({ rowIndex, rowCount }) => ({ column, row: rowIndex, rows: rowCount }));
  });
}

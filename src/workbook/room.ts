import { loadedValues } from "./cells";
import type { FoundResult } from "./find-result";
import { type Layout, noRoom } from "./layout";
import { rangeOf } from "./range-of";
import { type Block, overlap } from "./place";
import { blockOf } from "./selection";

/** Cells that the result did not have until now, or nothing. */
export function newCells({ before, after }: Layout): Block[] {
  const [old, table] = [before.table, after.table];
  const below = { ...table, row: old.row + old.rows, rows: table.rows - old.rows };
  const right = { ...old, column: old.column + old.columns, columns: table.columns - old.columns };
  const panel = after.parts.panel ? [after.parts.panel] : [];
  return [below, right, ...panel].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rows that the result has no more, as a block as wide as the table; or none. */
export function leftRows({ before: { table: old }, after: { table } }: Layout): Block[] {
  if (table.rows >= old.rows) return [];
  return [{ ...old, row: table.row + table.rows, rows: old.rows - table.rows }];
}

/** Nothing of the user may stand where the result is going to: only what is ours already. */
export async function requireRoom(
  layout: Layout,
  found: FoundResult,
  context: Excel.RequestContext
): Promise<void> {
  const ours = [layout.before.table, ...Object.values(layout.before.parts)];
  const used = newCells(layout).map((block) =>
    rangeOf(found.own.sheet, block)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount")
  );
  await context.sync();
  const filled = used
    .filter((range) => !range.isNullObject)
    .map((range) => ({ block: blockOf(range), range }))
    .filter(({ block }) => !ours.some((each) => isWithin(block, each)));
  for (const { range } of filled) range.load("values");
  if (filled.length > 0) await context.sync();
  for (const { block, range } of filled) {
    const cell = foreignCell(loadedValues(range), block, ours);
    if (cell) throw noRoom(found, cell);
  }
}

function isWithin(block: Block, whole: Block): boolean {
  const shared = overlap(block, whole);
  return shared?.rows === block.rows && shared.columns === block.columns;
}

/** The first filled cell that is none of ours. */
export function foreignCell(
  values: readonly unknown[][],
  block: Block,
  ours: readonly Block[] = []
): Block | undefined {
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries()) {
      const cell = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
      if (value !== "" && !ours.some((each) => isWithin(cell, each))) return cell;
    }
  return undefined;
}

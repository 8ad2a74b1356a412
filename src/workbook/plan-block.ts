import { inExcel } from "./excel";
import type { FramedPlan } from "./frame";
import { framedBlock, wholeBlock } from "./frame-block";
import { freeTable } from "./own-table";
import { type Block, type SheetName, blockAddress, cellAddress, overlap } from "./place";
import { WorkbookProblem } from "./problem";
import { rangeOf } from "./range-of";
import { blockOf } from "./selection";
import type { SheetPlan } from "./sheet-plan";
import { sheetNamed, typedRange } from "./typed-place";

/** Rows that a result is computed from. */
export interface Ground {
  readonly sheetId: string;
  readonly block: Block;
}

/** What is going to be written, before anything is. Addresses are of the sheet. */
export interface BlockPlan {
  readonly sheet: SheetName;
  readonly cell: string;
  readonly range: string;
  readonly table: string;
  readonly chart: string | undefined;
  /** What keeps it from being written. */
  readonly taken: Taken | undefined;
  /** First cells of the next places where nothing stands in the way. */
  readonly below: string;
  readonly right: string;
}
export type Taken =
  | { readonly why: "cells"; readonly first: string; readonly count: number }
  | { readonly why: "many"; readonly first: string }
  | { readonly why: "ground" | "edge" };

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Of a list that is longer, the cells in the way are not counted. */
const MOST_READ = 100_000;

export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly plan: FramedPlan;
}

/** Where a typed first cell lies: B4, or 'My sheet'!B4. */
export async function targetOf(
  wanted: SheetPlan,
  typed: string,
  context: Excel.RequestContext
): Promise<Target> {
  const range = typedRange(typed);
  const [first] = range?.areas ?? [];
  if (!range || !first) throw new WorkbookProblem("unknown-range", { name: typed });
  const sheet = (await sheetNamed(range.sheet, context)).load("id,name");
  await context.sync();
  return { sheet, plan: framedBlock(wanted, { top: first.row, left: first.column }) };
}

export async function planBlock(
  wanted: SheetPlan,
  typed: string,
  ground: Ground
): Promise<BlockPlan> {
  return inExcel(async (context) => {
    const { sheet, plan } = await targetOf(wanted, typed, context);
    const { top, left, chart } = plan.frame;
    const whole = wholeBlock(plan);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const taken = await takenBy({ sheet, plan }, ground, context);
    await context.sync();
    const full = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : blockOf(used);
    return {
      sheet: { id: sheet.id, name: sheet.name },
      cell: cellAddress(top, left),
      range: blockAddress(whole),
      table: await freeTable(plan.tableName, context),
      chart: chart && blockAddress(chart),
      taken,
      below: cellAddress(full.row + full.rows + 1, left),
      right: cellAddress(top, full.column + full.columns + 1),
    };
  });
}

/** What stands where a result is going to, or too near to the rows that it is computed from. */
export async function takenBy(
  { sheet, plan }: Target,
  ground: Ground,
  context: Excel.RequestContext
): Promise<Taken | undefined> {
  const { chart } = plan.frame;
  const blocks = [wholeBlock(plan), ...(chart ? [chart] : [])];
  const isOff = (block: Block) =>
    block.row + block.rows > ROWS || block.column + block.columns > COLUMNS;
  if (blocks.some(isOff)) return { why: "edge" };
  const taken = await filledIn(sheet, blocks, context);
  if (taken) return taken;
  const around = grown(ground.block);
  const isNear = ground.sheetId === sheet.id && blocks.some((block) => overlap(block, around));
  return isNear ? { why: "ground" } : undefined;
}

/** With a row and a column around: touching it, the result would become a part of the list. */
function grown({ row, column, rows, columns }: Block): Block {
  return { row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 };
}

/** Filled cells, and tables even where they are blank. A chart of the user lies above the cells and is in nobody's way. */
async function filledIn(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  context: Excel.RequestContext
): Promise<Taken | undefined> {
  const ranges = blocks.map((block) => {
    const range = sheet.getRange(blockAddress(block));
    const used = range.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { used, tables: range.getTables(false).load("items/id") };
  });
  await context.sync();
  const filled: string[] = [];
  for (const { used, tables } of ranges) {
    if (used.isNullObject) {
      if (tables.items[0]) filled.push(await firstCell(tables.items[0], context));
      continue;
    }
    const cells = blockOf(used);
    const rows = Math.min(cells.rows, Math.ceil(MOST_READ / cells.columns));
    filled.push(...(await filledCells(sheet, { ...cells, rows }, context)));
    if (rows < cells.rows) return { why: "many", first: filled[0] ?? "" };
  }
  const [first] = filled;
  return first === undefined ? undefined : { why: "cells", first, count: filled.length };
}

/** A formula that shows nothing is something of the user, too. */
async function filledCells(
  sheet: Excel.Worksheet,
  block: Block,
  context: Excel.RequestContext
): Promise<string[]> {
  const range = rangeOf(sheet, block).load("formulas");
  await context.sync();
  const formulas: unknown[][] = range.formulas;
  return formulas.flatMap((cells, down) =>
    cells.flatMap((text, at) =>
      text === "" ? [] : [cellAddress(block.row + down, block.column + at)]
    )
  );
}

async function firstCell(table: Excel.Table, context: Excel.RequestContext): Promise<string> {
  const range = table.getRange().load("rowIndex,columnIndex");
  await context.sync();
  return cellAddress(range.rowIndex, range.columnIndex);
}

import { addChart } from "./chart";
import { colorCells, writeWords } from "./decorate";
import { inExcel } from "./excel";
import type { FramedPlan } from "./frame";
import { framedBlock, wholeBlock } from "./frame-block";
import { discard } from "./hidden-sheet";
import { addTable, freeTable } from "./own-table";
import { blockMark, markBlock, markPlacing } from "./ownership";
import { nameParts, plannedParts } from "./parts";
import { type Block, blockAddress, cellAddress } from "./place";
import { type Ground, type Taken, type Target, takenBy, targetOf } from "./plan-block";
import { preflight } from "./preflight";
import { WorkbookProblem } from "./problem";
import { rangeOf } from "./range-of";
import type { SheetPlan } from "./sheet-plan";
import { addStage, fillStage } from "./stage";
import { tidy } from "./tidy";
import { type Placement, unplace } from "./unplace";
import type { WriteWatch } from "./write-rows";
import type { Written } from "./write-sheet";

export interface BlockWish {
  /** Its first cell, as typed. */
  readonly cell: string;
  readonly ground: Ground;
}

/**
 * Puts a result on a sheet of the user, where nothing of theirs is. It is made ready on a hidden sheet and read back; one batch
 * copies it over. If that fails, or the program ends in it, what it has put there is taken away again: at once, or by `tidy`.
 */
export async function writeBlock(
  wanted: SheetPlan,
  { cell, ground }: BlockWish,
  watch: WriteWatch
): Promise<Written> {
  await preflight();
  return inExcel(async (context) => {
    await tidy(context);
    const target = await targetOf(wanted, cell, context);
    await requireFree(target, ground, context);
    const table = await freeTable(wanted.tableName, context);
    const suffix = await freeSuffix(target.sheet, context);
    const widths = await columnWidthsOf(target, context);
    const staged = framedBlock(wanted, { top: 0, left: 0 });
    const stage = await addStage(staged, context);
    try {
      writeWords(staged, stage);
      await fillStage(staged, stage, context, watch);
      watch.signal.throwIfAborted();
      // Somebody may have typed there meanwhile.
      await requireFree(target, ground, context);
    } catch (error) {
      await discard(stage, context);
      throw error;
    }
    await place({ ...target, staged, stage, table, suffix, widths }, context);
    const { id, name } = target.sheet;
    const at = blockAddress(wholeBlock(target.plan));
    return { sheet: { id, name }, table, recipe: id + suffix, at };
  });
}

async function requireFree(
  target: Target,
  ground: Ground,
  context: Excel.RequestContext
): Promise<void> {
  const protection = target.sheet.protection.load("protected");
  const taken = await takenBy(target, ground, context);
  await context.sync();
  const { name } = target.sheet;
  if (protection.protected) throw new WorkbookProblem("result-protected", { name });
  if (taken)
    throw new WorkbookProblem("place-taken", { name, address: firstOf(taken, target.plan) });
}

function firstOf(taken: Taken, { frame: { top, left } }: FramedPlan): string {
  return "first" in taken ? taken.first : cellAddress(top, left);
}

async function freeSuffix(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  for (let number = 1; ; number++) {
    const suffix = `_b${number}`;
    const mark = blockMark(sheet, suffix).load("key");
    await context.sync();
    if (mark.isNullObject) return suffix;
  }
}

/** Of the columns of the table as they are; those of the user are made wider where numbers would not show, never narrower. */
async function columnWidthsOf(
  { sheet, plan }: Target,
  context: Excel.RequestContext
): Promise<number[]> {
  const { headerRow, left, widths } = plan.frame;
  const formats = widths.map((_, at) =>
    sheet.getRangeByIndexes(headerRow, left + at, 1, 1).format.load("columnWidth")
  );
  await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}

type Widening = readonly [column: number, before: number, after: number];

function widenings({ frame }: FramedPlan, widths: readonly number[]): Widening[] {
  return frame.widths.flatMap((after, at): Widening[] => {
    const before = widths[at] ?? after;
    return after > before ? [[frame.left + at, before, after]] : [];
  });
}

interface Placing extends Target {
  /** The same in the first cell of the hidden sheet. */
  readonly staged: FramedPlan;
  readonly stage: Excel.Worksheet;
  readonly table: string;
  readonly suffix: string;
  readonly widths: readonly number[];
}

async function place(placing: Placing, context: Excel.RequestContext): Promise<void> {
  const { sheet, plan, stage, suffix } = placing;
  const whole = blockAddress(wholeBlock(plan));
  const widths = widenings(plan, placing.widths).map(
    ([column, before]) => [column, before] as const
  );
  const placement: Placement = { sheet: sheet.id, suffix, whole, widths };
  const journal = JSON.stringify(placement);
  markPlacing(stage, journal);
  await context.sync().catch(async (error: unknown) => {
    await discard(stage, context);
    throw error;
  });
  try {
    put(placing);
    await context.sync();
  } catch (error) {
    // When even this fails the hidden sheet stays, and the next `tidy` does it.
    await unplace({ sheet: stage, journal }, context).catch(() => undefined);
    throw error;
  }
}

function put({ sheet, plan, staged, stage, table, suffix, widths }: Placing): void {
  const { frame } = plan;
  // Whoever tidied the workbook meanwhile has taken the cells away: then this fails before anything is put.
  stage.visibility = "Hidden";
  markBlock(sheet, suffix, sheet.id + suffix);
  rangeOf(sheet, wholeBlock(plan)).copyFrom(rangeOf(stage, wholeBlock(staged)), "All");
  addTable(plan, table, sheet);
  // A chart is placed by cells, which are as wide as they are then.
  for (const [column, , width] of widenings(plan, widths))
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  addChart(plan, sheet, suffix);
  colorCells(plan, sheet);
  const head: Block = {
    ...{ row: frame.headerRow, column: frame.left },
    ...{ rows: 1 + Math.max(1, plan.rows), columns: plan.columns.length },
  };
  const title: Block = { row: frame.top, column: frame.left, rows: 1, columns: 1 };
  nameParts({ ...plannedParts(plan), title, table: head }, sheet, suffix);
  stage.delete();
  sheet.activate();
  sheet.getRangeByIndexes(frame.bodyRow, frame.left, 1, 1).select();
}

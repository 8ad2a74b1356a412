import { inExcel } from "./excel";
import { type FoundResult, type ResultKey, findResult, requireWritable } from "./find-result";
import { type FramedPlan, framed } from "./frame";
import { framedBlock } from "./frame-block";
import { discard } from "./hidden-sheet";
import type { HistoryPlan } from "./history-plan";
import { comingRows } from "./history-rows";
import { layOut } from "./layout";
import { type RowChanges, changedRows, movedNotes, readOldRows } from "./old-rows";
import { markRewriting } from "./ownership";
import { linesIn } from "./parts";
import { blockAddress } from "./place";
import { WorkbookProblem } from "./problem";
import { requireRoom } from "./room";
import { blockOf } from "./selection";
import type { SheetPlan } from "./sheet-plan";
import { addStage, backUp, fillStage } from "./stage";
import { type Rewriting, swap } from "./swap";
import { tidy, undo } from "./tidy";
import type { WriteWatch } from "./write-rows";
import type { Written } from "./write-sheet";
import { type TextEdit, editedRecords } from "./xml-part";

export interface RewrittenKey extends ResultKey {
  /** Headers of the columns of ours, as they were written last. */
  readonly columns: readonly string[];
}

export interface RewriteWatch extends WriteWatch {
  /** How what is kept of the result changes with it, by the name that its table has. */
  readonly record: (text: string, table: string) => TextEdit | undefined;
  /** What the history of the figures gets with it. */
  readonly history?: HistoryPlan | undefined;
}

export interface Rewritten extends Written {
  readonly rows: RowChanges;
  readonly isRecorded: boolean;
}

/**
 * Writes a result anew where it stands. Everything is made ready and kept on a hidden sheet first; one batch then copies it
 * over. If that batch fails, or the program ends in it, the old cells are put back from the hidden sheet: at once, or by
 * the next `tidy`. What is no column, card or chart of ours is never written to.
 */
export async function rewriteSheet(
  wanted: SheetPlan,
  key: RewrittenKey,
  { record: editOf, history: figures, ...watch }: RewriteWatch
): Promise<Rewritten> {
  return inExcel(async (context) => {
    await tidy(context);
    const found = await findResult(key, context);
    requireWritable(found);
    const plan = reframed(wanted, found);
    const layout = layOut(plan, found, key.columns);
    await requireRoom(layout, found, context);
    const old = await readOldRows(found, plan, layout, context);
    const notes = movedNotes(old, plan, layout);
    const stage = await addStage(plan, context);
    try {
      await fillStage(plan, stage, context, watch);
      watch.signal.throwIfAborted();
    } catch (error) {
      await discard(stage, context);
      throw error;
    }
    const { id, name } = found.own;
    const { name: table } = found.table;
    const beside = await besideIt(
      { editOf: (text) => editOf(text, table), figures },
      stage,
      context
    );
    await carryOver({ plan, found, layout, stage, notes, ...beside }, context);
    const rows = changedRows(old, plan, layout);
    return {
      sheet: { id, name },
      table,
      recipe: key.recipe,
      rows,
      isRecorded: beside.record !== undefined,
    };
  });
}

/** For as many lines of the answer as were written. */
function reframed(wanted: SheetPlan, { parts, own }: FoundResult): FramedPlan {
  const lines = linesIn(parts).length;
  return own.suffix === ""
    ? framed(wanted, lines)
    : framedBlock(wanted, { top: 0, left: 0, lines });
}

interface Beside {
  readonly editOf: (text: string) => TextEdit | undefined;
  readonly figures: HistoryPlan | undefined;
}

/** What changes with the result in the same batch. Where it lies is looked up as late as can be: others may add to it. */
async function besideIt(
  { editOf, figures }: Beside,
  stage: Excel.Worksheet,
  context: Excel.RequestContext
) {
  try {
    const record = await editedRecords(editOf, context);
    return { record, history: figures && (await comingRows(figures, context)) };
  } catch (error) {
    await discard(stage, context);
    throw error;
  }
}

async function carryOver(rewriting: Rewriting, context: Excel.RequestContext): Promise<void> {
  const { plan, stage, found } = rewriting;
  const journal = JSON.stringify(backUp(plan, rewriting, stage));
  // The mark is the last action of its batch: where it stands, the old cells are kept.
  markRewriting(stage, journal);
  const range = rangeNow(found).load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
    if (blockAddress(blockOf(range)) !== blockAddress(found.block))
      throw new WorkbookProblem("result-changed", { name: found.own.name });
  } catch (error) {
    await discard(stage, context);
    throw error;
  }
  try {
    swap(rewriting, context);
    await context.sync();
  } catch (error) {
    // When even this fails the hidden sheet stays, and the next `tidy` does it.
    await undo({ sheet: stage, journal }, context).catch(() => undefined);
    throw error;
  }
}

/** A person, or another Excel, may have inserted or deleted rows since it was looked at. */
function rangeNow({ own, table }: FoundResult): Excel.Range {
  return own.sheet.tables.getItem(table.id).getRange();
}

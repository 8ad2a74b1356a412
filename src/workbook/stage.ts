import { valueOf } from "./cell-format";
import { loadedValues } from "./cells";
import { writeNumbers } from "./chart";
import { writeAnswer, writeCard, writeHeaders } from "./decorate";
import { addHidden, freeSheet } from "./hidden-sheet";
import type { FramedPlan } from "./frame";
import { takingBack } from "./history-rows";
import type { Journal } from "./journal";
import { bodyColumn, columnLeft, placesBefore } from "./layout";
import { panelBlock } from "./panel";
import { linesIn } from "./parts";
import { rangeOf } from "./range-of";
import { type Block, blockAddress } from "./place";
import { WorkbookProblem } from "./problem";
import { addressesOf } from "./pose";
import { leftRows, newCells } from "./room";
import type { Rewriting } from "./swap";
import { type WriteWatch, writeRows } from "./write-rows";

/** A hidden sheet, on which a result is made ready before the old one is touched. */
export async function addStage(
  plan: FramedPlan,
  context: Excel.RequestContext
): Promise<Excel.Worksheet> {
  return addHidden(await freeSheet(plan.sheetName, context), plan.analysis, context);
}

/** Everything that is going to stand on the sheet of the result, in the same order. */
export async function fillStage(
  plan: FramedPlan,
  stage: Excel.Worksheet,
  context: Excel.RequestContext,
  watch: WriteWatch
): Promise<void> {
  writeHeaders(plan, stage);
  writeAnswer(plan, stage);
  writeCard(plan, stage);
  writeNumbers(plan, stage);
  // A page that is refused for its size is written again; what stands around it would not be.
  await context.sync();
  await writeRows(plan, stage, watch);
  const width = plan.columns.length;
  const ends = [0, plan.rows - 1]
    .filter((row) => row >= 0)
    .map((row) => ({
      row,
      range: stage.getRangeByIndexes(plan.frame.bodyRow + row, 0, 1, width).load("values"),
    }));
  await context.sync();
  for (const { row, range } of ends)
    for (const [at, { values }] of plan.columns.entries())
      if (loadedValues(range)[0]?.[at] !== valueOf(values[row] ?? null))
        throw new WorkbookProblem("not-verified");
}

/** Copies the cells that are going to change beside the new ones, and says how they are put back. */
export function backUp(
  plan: FramedPlan,
  { layout, found, notes, record, history }: Omit<Rewriting, "plan" | "stage">,
  stage: Excel.Worksheet
): Journal {
  const { before } = layout;
  let free = Math.max(plan.columns.length, panelBlock(plan).column + panelBlock(plan).columns) + 1;
  const keep = (block: Block): [string, string] => {
    const kept = { ...block, column: free };
    free += block.columns + 1;
    rangeOf(stage, kept).copyFrom(rangeOf(found.own.sheet, block), "All");
    return [blockAddress(block), blockAddress(kept)];
  };
  const places = [...placesBefore(layout), ...layout.surplus, ...notes.keys()];
  const panel = before.parts.panel;
  return {
    recipe: found.own.recipe,
    table: found.table.name,
    clear: newCells(layout).map(blockAddress),
    blocks: [
      ...places.map((place) => keep(columnLeft(layout, place))),
      ...(panel ? [keep(panel)] : []),
      ...linesIn(before.parts).map(keep),
    ],
    refill: leftRows(layout).flatMap((left) =>
      layout.formulas.map((place): [string, string] => {
        const first = { ...bodyColumn(before.table, place), rows: 1 };
        return [blockAddress(first), blockAddress({ ...first, row: left.row, rows: left.rows })];
      })
    ),
    ...addressesOf(before),
    record: record ? [record.edit.to, record.edit.from] : [],
    history: history ? takingBack(history) : [],
  };
}

import { inExcel } from "./excel";
import { type ResultKey, findResult, findSheets, partsOf, requireWritable } from "./find-result";
import { placesOf } from "./layout";
import { type OwnSheet, blockMark, ownSheets } from "./ownership";
import type { Parts } from "./parts";
import type { Block, SheetName } from "./place";
import { WorkbookProblem } from "./problem";
import { rangeOf } from "./range-of";
import type { RewrittenKey } from "./rewrite-sheet";
import { blockOf } from "./selection";
import { dropNames } from "./unplace";

/** Whether a result can be written anew, asked before anything is read for it. */
export async function checkResult(key: ResultKey): Promise<void> {
  await inExcel(async (context) => requireWritable(await findResult(key, context)));
}

/** The sheets of the results that are still there, by what they bear. */
export async function existingResults(
  keys: readonly ResultKey[]
): Promise<ReadonlyMap<string, SheetName>> {
  return inExcel(async (context) => {
    const found = await findSheets(keys, context);
    return new Map(
      keys.flatMap(({ recipe }, at) => {
        const own = found[at]?.own;
        return own ? [[recipe, { id: own.id, name: own.name }] as const] : [];
      })
    );
  });
}

/** Deletes the sheet of a result, or on a sheet of the user what is ours of it, if it is still there. */
export async function removeResult(key: RewrittenKey): Promise<void> {
  await inExcel(async (context) => {
    const [found] = await findSheets([key], context);
    if (found && found.own.suffix === "") {
      found.own.sheet.delete();
      await context.sync();
      return;
    }
    const own = found?.own ?? (await ownSheets(context)).find(isBlockOf(key));
    if (own) await removeBlock(own, found?.table, key, context);
  });
}

function isBlockOf({ recipe }: ResultKey) {
  return (own: OwnSheet) => own.recipe === recipe && own.suffix !== "";
}

/** The mark goes last: what is left after a failure is found again by it. */
async function removeBlock(
  own: OwnSheet,
  table: Excel.Table | undefined,
  key: RewrittenKey,
  context: Excel.RequestContext
): Promise<void> {
  const { sheet, suffix } = own;
  const parts = await partsOf(own, context);
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookProblem("result-protected", { name: own.name });
  const cells = table ? await ours(table, key, context) : [];
  table?.convertToRange();
  for (const block of [...cells, ...partCells(parts, table === undefined)]) {
    const area = rangeOf(sheet, block);
    area.conditionalFormats.clearAll();
    area.clear("All");
  }
  await dropNames(sheet, suffix, context);
  blockMark(sheet, suffix).delete();
  await context.sync();
}

/** The cells of a table are known by their headers, as long as it is there. */
function partCells(parts: Parts, isTableGone: boolean): Block[] {
  return Object.entries(parts).flatMap(([part, block]) =>
    part === "table" && !isTableGone ? [] : [block]
  );
}

/** Columns that the user has put into the table stay, where it is known which those are. */
async function ours(
  table: Excel.Table,
  { columns }: RewrittenKey,
  context: Excel.RequestContext
): Promise<Block[]> {
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const headers = table.getHeaderRowRange().load("text");
  await context.sync();
  const block = blockOf(range);
  if (columns.length === 0) return [block];
  return placesOf(columns, headers.text.flat()).flatMap((place) =>
    place === undefined ? [] : [{ ...block, column: block.column + place, columns: 1 }]
  );
}

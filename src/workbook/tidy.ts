import { findSheets, scalesOf } from "./find-result";
import { rowsTaken, takeRowsBack } from "./history-rows";
import { type Journal, readJournal } from "./journal";
import { movedJournal, offsetFrom } from "./moved-journal";
import { type OwnSheet, isPlacing, isRewriting, isUnfinished, ownSheets } from "./ownership";
import { PART_NAMES, type Part, partName } from "./parts";
import { takePose } from "./pose";
import { unplace } from "./unplace";
import { editedRecords } from "./xml-part";
import { inExcel } from "./excel";

/** Removes what an earlier run could not: half-written sheets, and results half-way between old and new, which become
 * the old ones. How many those were. */
export async function tidyWorkbook(): Promise<number> {
  return inExcel(tidy);
}

export async function tidy(context: Excel.RequestContext): Promise<number> {
  const own = await ownSheets(context);
  const halfWay = own.filter(isRewriting);
  for (const stage of halfWay) await undo(stage, context);
  for (const stage of own.filter(isPlacing)) await unplace(stage, context);
  const left = own.filter(isUnfinished);
  for (const { sheet } of left) sheet.delete();
  if (left.length > 0) await context.sync();
  return halfWay.length;
}

/** Puts the old result back, from the hidden sheet that keeps it, and removes that sheet. Doing it twice is harmless. */
export async function undo(
  { sheet: stage, journal }: Pick<OwnSheet, "sheet" | "journal">,
  context: Excel.RequestContext
): Promise<void> {
  const known = readJournal(journal);
  if (known) await undoBy(known, stage, context);
  stage.delete();
  await context.sync();
}

/** Queues it, for the batch that removes the sheet. */
async function undoBy(
  journal: Journal,
  stage: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<void> {
  const [found] = await findSheets([journal], context);
  const record = found && (await recordBefore(journal, context));
  const history = await rowsTaken(journal.history, context);
  if (found) await putBack(journal, { ...found, stage }, context);
  record?.part.setXml(record.text);
  if (history) takeRowsBack(history);
}

async function recordBefore({ record: [from, to] }: Journal, context: Excel.RequestContext) {
  if (from === undefined || to === undefined) return undefined;
  return editedRecords(() => ({ from, to }), context);
}

interface HalfWay {
  readonly own: OwnSheet;
  readonly table: Excel.Table;
  readonly stage: Excel.Worksheet;
}

async function putBack(
  kept: Journal,
  { own: { sheet, suffix }, table, stage }: HalfWay,
  context: Excel.RequestContext
): Promise<void> {
  // The keys of PART_NAMES are the parts.
  const names = (Object.keys(PART_NAMES) as Part[]).map((part) => ({
    part,
    item: sheet.names.getItemOrNullObject(partName(part, suffix)).load("name"),
  }));
  const formats = table.getDataBodyRange().conditionalFormats.load("items/id,items/type");
  const range = table.getRange().load("rowIndex,columnIndex");
  await context.sync();
  // Somebody may have inserted rows above it since then.
  const journal = movedJournal(kept, offsetFrom(kept.whole, range));
  const scales = await scalesOf(formats.items, context);
  const parts = names.filter(({ item }) => !item.isNullObject).map(({ part }) => part);
  takePose(table, sheet, journal, { parts, scales, suffix });
  for (const at of journal.clear) sheet.getRange(at).clear("All");
  for (const [at, copy] of journal.blocks) sheet.getRange(at).copyFrom(stage.getRange(copy), "All");
  for (const [from, to] of journal.refill)
    sheet.getRange(to).copyFrom(sheet.getRange(from), "Formulas");
}

import { formatOf } from "./cell-format";
import { indent, isIndented } from "./decorate";
import type { FoundResult } from "./find-result";
import { ANSWER_ROW, type FramedPlan } from "./frame";
import { type ComingRows, putRows } from "./history-rows";
import { type Layout, bodyColumn, columnLeft, placesBefore } from "./layout";
import { writeNotes } from "./old-rows";
import { panelBlock } from "./panel";
import { type Part, linesIn } from "./parts";
import { rangeOf } from "./range-of";
import { addressesOf, takePose } from "./pose";
import { leftRows } from "./room";
import type { PlannedColumn } from "./sheet-plan";
import type { EditedPart } from "./xml-part";
import { type CellInput, TEXT_FORMAT } from "./write-cells";

export interface Rewriting {
  readonly plan: FramedPlan;
  readonly found: FoundResult;
  readonly layout: Layout;
  readonly stage: Excel.Worksheet;
  /** By place in the table: what the user typed, where its rows are now. */
  readonly notes: ReadonlyMap<number, readonly CellInput[]>;
  /** What is kept of the result, as it will be. */
  readonly record: EditedPart | undefined;
  /** What is added to the history of the figures. */
  readonly history: ComingRows | undefined;
}

/** One batch: everything is copied inside the workbook, so that it is small however large the result is. */
export function swap(rewriting: Rewriting, context: Excel.RequestContext): void {
  const { found, layout, stage, notes, record, history } = rewriting;
  // Whoever tidied the workbook meanwhile has taken the new cells away: then this fails before anything is changed.
  stage.visibility = "Hidden";
  const sheet = context.workbook.worksheets.getItem(found.own.id);
  const table = sheet.tables.getItem(found.table.id);
  const { before, after } = layout;
  // A table that grows may reach over it: what is put there and colored must not be cleared after that.
  if (before.parts.panel) rangeOf(sheet, before.parts.panel).clear("All");
  // The keys of Parts are these.
  const parts = Object.keys(before.parts) as Part[];
  takePose(table, sheet, addressesOf(after), {
    ...{ parts, scales: found.scales, suffix: found.own.suffix },
  });
  clearLeft(layout, sheet);
  layout.columns.forEach((place, at) => {
    if (place !== undefined) putColumn(rewriting, { sheet, place, at });
  });
  for (const [place, texts] of notes) {
    rangeOf(sheet, bodyColumn(before.table, place)).clear("Contents");
    writeNotes(rangeOf(sheet, bodyColumn(after.table, place)), texts);
  }
  fillFormulas(layout, sheet);
  putParts(rewriting, sheet);
  record?.part.setXml(record.text);
  if (history) putRows(history);
  stage.delete();
}

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly place: number;
  readonly at: number;
}

function putColumn({ plan, found, layout, stage }: Rewriting, { sheet, place, at }: Target): void {
  const column = plan.columns[at];
  const { before, after } = layout;
  const cells = bodyColumn(after.table, place);
  if (place >= before.table.columns) {
    const header = { ...cells, row: after.table.row, rows: 1 };
    rangeOf(sheet, header).copyFrom(stage.getRangeByIndexes(plan.frame.headerRow, at, 1, 1), "All");
  }
  if (!column || plan.rows === 0) {
    rangeOf(sheet, cells).clear("Contents");
    return;
  }
  const target = rangeOf(sheet, cells);
  // One format for all cells is one value, which the types do not know.
  target.numberFormat = formatsFor(column, plan.rows, found.formats[place]) as string[][];
  target.copyFrom(stage.getRangeByIndexes(plan.frame.bodyRow, at, plan.rows, 1), "Values");
  const added = after.table.rows - before.table.rows;
  if (added > 0 && isIndented(plan, at))
    indent(rangeOf(sheet, { ...cells, row: before.table.row + before.table.rows, rows: added }));
}

/** A number format that the user gave the column stays; texts are always text cells. */
function formatsFor(
  { kind, values }: PlannedColumn,
  rows: number,
  first = ""
): string | string[][] {
  const ours = ["", 0.5, 1, null].map((value) => formatOf(kind, value));
  const theirs = first === "" || ours.includes(first) ? undefined : first;
  const formats = Array.from({ length: rows }, (_, row) => {
    const value = values[row] ?? null;
    return typeof value === "string" ? TEXT_FORMAT : (theirs ?? formatOf(kind, value));
  });
  const [one = ""] = formats;
  return formats.every((format) => format === one) ? one : formats.map((format) => [format]);
}

function clearLeft(layout: Layout, sheet: Excel.Worksheet): void {
  const { surplus, formulas, before } = layout;
  for (const place of surplus) rangeOf(sheet, columnLeft(layout, place)).clear("Contents");
  for (const { row, rows } of leftRows(layout)) {
    const clear = (place: number, what: "All" | "Contents") =>
      rangeOf(sheet, { ...bodyColumn(before.table, place), row, rows }).clear(what);
    for (const place of placesBefore(layout)) clear(place, "All");
    for (const place of formulas) clear(place, "Contents");
  }
}

/** Excel fills calculated columns of a table that grows by itself; to do it again changes nothing. */
function fillFormulas({ formulas, before, after }: Layout, sheet: Excel.Worksheet): void {
  const added = after.table.rows - before.table.rows;
  if (added <= 0) return;
  for (const place of formulas) {
    const cells = bodyColumn(before.table, place);
    const below = { ...cells, row: before.table.row + before.table.rows, rows: added };
    rangeOf(sheet, below).copyFrom(rangeOf(sheet, { ...cells, rows: 1 }), "Formulas");
  }
}

function putParts({ plan, layout, stage }: Rewriting, sheet: Excel.Worksheet): void {
  const { after } = layout;
  const { panel } = after.parts;
  for (const [at, line] of linesIn(after.parts).entries())
    rangeOf(sheet, { ...line, rows: 1, columns: 1 }).copyFrom(
      stage.getRangeByIndexes(ANSWER_ROW + at, plan.frame.answerColumn, 1, 1),
      "Values"
    );
  if (panel) rangeOf(sheet, panel).copyFrom(rangeOf(stage, panelBlock(plan)), "All");
}

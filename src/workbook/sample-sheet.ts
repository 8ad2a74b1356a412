import { formatOf, shownWidth, valueOf, widthOf } from "./cell-format";
import { inExcel } from "./excel";
import { addHidden, discard, freeSheet } from "./hidden-sheet";
import { freeTableName } from "./names";
import { isSample, markSample, ownSheets } from "./ownership";
import { preflight } from "./preflight";
import type { PlannedColumn } from "./sheet-plan";
import { writeCells, writeText } from "./write-cells";

/** Invented rows for trying the add-in out, as lists side by side. */
export interface SamplePlan {
  readonly sheetName: string;
  readonly title: string;
  readonly note: string;
  readonly lists: readonly SampleList[];
}
export interface SampleList {
  readonly tableName: string;
  readonly columns: readonly PlannedColumn[];
}

export interface FoundSample {
  readonly name: string;
  /** Its first table, unless that was deleted. */
  readonly table: string | undefined;
}

/** The sheet that was put into the workbook for trying out, if it is still there. */
export async function findSample(): Promise<FoundSample | undefined> {
  return inExcel(async (context) => {
    const [own] = await sampleSheets(context);
    if (!own) return undefined;
    const tables = own.sheet.tables.load("items/id");
    await context.sync();
    return { name: own.name, table: tables.items[0]?.id };
  });
}

/** Adds the sheet, built hidden: whatever fails before its last batch, the workbook is as it was. */
export async function writeSample(plan: SamplePlan): Promise<{ readonly table: string }> {
  await preflight();
  return inExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const taken = [...tables.items, ...names.items].map(({ name }) => name);
    const sheet = await addHidden(await freeSheet(plan.sheetName, context), "sample", context);
    try {
      writeWords(plan, sheet);
      const lists = writeLists(plan, taken, sheet);
      sheet.freezePanes.freezeRows(HEADER + 1);
      markSample(sheet);
      sheet.visibility = "Visible";
      sheet.activate();
      const [first] = lists;
      first?.getDataBodyRange().getCell(0, 0).select();
      first?.load("id");
      await context.sync();
      return { table: first?.id ?? "" };
    } catch (error) {
      await discard(sheet, context);
      throw error;
    }
  });
}

/** Deletes the sheet that was put there for trying out. */
export async function removeSample(): Promise<void> {
  await preflight();
  await inExcel(async (context) => {
    for (const { sheet } of await sampleSheets(context)) sheet.delete();
    await context.sync();
  });
}

const HEADER = 3;

async function sampleSheets(context: Excel.RequestContext) {
  return (await ownSheets(context)).filter(isSample);
}

function writeWords({ title, note }: SamplePlan, sheet: Excel.Worksheet): void {
  const heading = sheet.getRangeByIndexes(0, 0, 1, 1);
  writeText(heading, [[title]]);
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  writeText(sheet.getRangeByIndexes(1, 0, 1, 1), [[note]]);
}

function writeLists(
  { lists }: SamplePlan,
  taken: readonly string[],
  sheet: Excel.Worksheet
): Excel.Table[] {
  let left = 0;
  return lists.map(({ tableName, columns }) => {
    const rows = Math.max(0, ...columns.map(({ values }) => values.length));
    const range = sheet.getRangeByIndexes(HEADER, left, rows + 1, columns.length);
    const headers = range.getRow(0);
    writeText(headers, [columns.map(({ header }) => header)]);
    const cells = Array.from({ length: rows }, (_, row) =>
      columns.map(({ kind, values }) => ({ kind, value: values[row] ?? null }))
    );
    writeCells(
      sheet.getRangeByIndexes(HEADER + 1, left, rows, columns.length),
      cells.map((row) => row.map(({ value }) => valueOf(value))),
      cells.map((row) => row.map(({ kind, value }) => formatOf(kind, value)))
    );
    const table = sheet.tables.add(range, true);
    table.name = freeTableName(tableName, taken);
    table.style = "TableStyleMedium2";
    columns.forEach((column, at) => {
      sheet.getRangeByIndexes(HEADER, left + at, 1, 1).format.columnWidth = widthFor(column);
    });
    left += columns.length + 1;
    return table;
  });
}

const POINTS_PER_CHARACTER = 5.6;
/** The button of the filter and some air. */
const BESIDE = 26;

function widthFor({ header, kind, values }: PlannedColumn): number {
  const widest = Math.max(
    widthOf(header),
    ...values.slice(0, 100).map((value) => shownWidth(kind, value))
  );
  return widest * POINTS_PER_CHARACTER + BESIDE;
}

import { type DrawnChart, drawChart } from "./drawn-chart";
import { inExcel } from "./excel";
import { markDone } from "./ownership";
import type { SheetName } from "./place";
import { WorkbookProblem } from "./problem";

/** A sheet of a workbook that is going to be inserted, and what of it Excel does not take along. */
export interface InsertedSheet {
  /** What the sheet is called by recipes. */
  readonly id: string;
  /** Each is known by its top left cell: Excel gives it another name where its own is taken. */
  readonly tables: readonly TableMark[];
  readonly charts: readonly DrawnChart[];
  readonly mentions: readonly Mention[];
  /** Whether a result stands on it. */
  readonly isResult: boolean;
}
interface TableMark {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}
/** A cell that names another of the sheets, which may get another name: its text with {sheet}, and the id of that sheet. */
interface Mention {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly of: string;
}

/** What became of sheets and tables, by what they were called before. */
export interface Inserted {
  readonly sheets: ReadonlyMap<string, SheetName>;
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * Adds the sheets of another workbook behind those that are there, under names that are free. What fails takes away
 * again what it brought.
 */
export async function insertSheets(
  base64: string,
  sheets: readonly InsertedSheet[]
): Promise<Inserted> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    const added = ids.value.map((id) => workbook.worksheets.getItem(id));
    try {
      return await finish(added, sheets, context);
    } catch (error) {
      await takeAway(ids.value, context);
      throw error;
    }
  });
}

export async function removeSheets(sheets: readonly SheetName[]): Promise<void> {
  const ids = sheets.map(({ id }) => id);
  await inExcel((context) => takeAway(ids, context));
}

/** Sheets that Excel does not let go of are seen by everybody: their names are told. */
async function takeAway(ids: readonly string[], context: Excel.RequestContext): Promise<void> {
  for (const id of ids) context.workbook.worksheets.getItem(id).delete();
  try {
    await context.sync();
  } catch (error) {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const left = sheets.items.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    if (left.length === 0) return;
    throw new WorkbookProblem("sheets-left", { names: left.join(", ") }, { cause: error });
  }
}

async function finish(
  added: readonly Excel.Worksheet[],
  sheets: readonly InsertedSheet[],
  context: Excel.RequestContext
): Promise<Inserted> {
  if (added.length !== sheets.length) throw new WorkbookProblem("not-verified");
  const pairs = sheets.flatMap((wanted, at) => {
    const sheet = added[at];
    return sheet ? [{ wanted, sheet: sheet.load("id,name") }] : [];
  });
  const found = pairs.flatMap(({ wanted, sheet }) =>
    wanted.tables.map(({ name, row, column }) => ({
      name,
      table: sheet.getRangeByIndexes(row, column, 1, 1).getTables(false).getFirst().load("name"),
    }))
  );
  await context.sync();
  const names = new Map(
    pairs.map(({ wanted, sheet }) => [wanted.id, { id: sheet.id, name: sheet.name }])
  );
  for (const { wanted, sheet } of pairs) {
    for (const { row, column, text, of } of wanted.mentions) {
      const named = text.replace("{sheet}", (unknown) => names.get(of)?.name ?? unknown);
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[named]];
    }
    wanted.charts.forEach((chart) => drawChart(sheet, chart));
    if (wanted.isResult) markDone(sheet, sheet.id);
  }
  added[0]?.activate();
  await context.sync();
  return {
    sheets: names,
    tables: new Map(found.map(({ name, table }) => [name, table.name])),
  };
}

import { CHART_NAME } from "./chart";
import { type OwnSheet, blockMark } from "./ownership";
import { PART_NAMES, type Part, partName } from "./parts";

/** What takes away again a result that was not put whole on a sheet of the user. The cells were empty before. */
export interface Placement {
  readonly sheet: string;
  readonly suffix: string;
  readonly whole: string;
  /** Columns that are made wider, and how wide they were. */
  readonly widths: readonly (readonly [column: number, before: number])[];
}

const WHOLE = /^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/u;
const SUFFIX = /^_b\d{1,6}$/u;

/** It lies in the workbook, which may come from anyone. */
function readPlacement(text: string): Placement | undefined {
  try {
    const { sheet, suffix, whole, widths } = JSON.parse(text) as Record<string, unknown>;
    const texts = { sheet: String(sheet), suffix: String(suffix), whole: String(whole) };
    return WHOLE.test(texts.whole) && SUFFIX.test(texts.suffix)
      ? { ...texts, widths: widthsOf(widths) }
      : undefined;
  } catch {
    return undefined;
  }
}

function widthsOf(value: unknown): [number, number][] {
  const pairs: unknown[] = Array.isArray(value) ? value : [];
  return pairs.map((pair) => {
    const [column, before] = Array.isArray(pair) ? pair.map(Number) : [];
    return [Math.min(Math.abs(Math.trunc(column || 0)), 16_383), before || 48];
  });
}

/** Nothing was put anywhere before the sheet was marked, which is the first action. Doing it twice is harmless. */
export async function unplace(
  { sheet: stage, journal }: Pick<OwnSheet, "sheet" | "journal">,
  context: Excel.RequestContext
): Promise<void> {
  const known = readPlacement(journal);
  const sheet = context.workbook.worksheets.getItemOrNullObject(known?.sheet ?? "").load("id");
  await context.sync();
  if (known && !sheet.isNullObject) await takeAway(sheet, known, context);
  stage.delete();
  await context.sync();
}

async function takeAway(
  sheet: Excel.Worksheet,
  { suffix, whole, widths }: Placement,
  context: Excel.RequestContext
): Promise<void> {
  const mark = blockMark(sheet, suffix).load("key");
  const cells = sheet.getRange(whole);
  const tables = cells.getTables(false).load("items/id");
  await context.sync();
  if (mark.isNullObject) return;
  for (const table of tables.items) table.convertToRange();
  cells.conditionalFormats.clearAll();
  cells.clear("All");
  for (const [column, before] of widths)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = before;
  await dropNames(sheet, suffix, context);
  mark.delete();
}

/** Chart and names of a result on a sheet of the user. */
export async function dropNames(
  sheet: Excel.Worksheet,
  suffix: string,
  context: Excel.RequestContext
): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME + suffix).load("name");
  // The keys of PART_NAMES are the parts.
  const names = (Object.keys(PART_NAMES) as Part[]).map((part) =>
    sheet.names.getItemOrNullObject(partName(part, suffix)).load("name")
  );
  await context.sync();
  for (const each of [chart, ...names]) if (!each.isNullObject) each.delete();
}

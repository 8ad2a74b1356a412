import type { Grid } from "../core/table/table";
import { breathe } from "./breathe";
import { bytesOf, cellOf, loadedValues, mayHoldErrors } from "./cells";
import { from1904 } from "./date-system";
import { inExcel } from "./excel";
import { forOneBatch } from "./for-one-batch";
import { PageSize } from "./page-size";
import type { Place } from "./place";
import { WorkbookProblem, hostCode, problemOf } from "./problem";
import { Pulse } from "./pulse";
import { patiently } from "./retry";

export interface ReadPlan {
  readonly place: Place;
  /** Sheet columns, in the order in which `onPage` gets them. */
  readonly columns: readonly number[];
  /** Sheet row of the first row to read. */
  readonly firstRow: number;
  /** Columns whose dates are counted from 1904: see `Sample`. */
  readonly since1904?: readonly number[];
  readonly bytesPerRow: number;
  /** Of these columns the number formats are read as well. */
  readonly formatsOf?: readonly number[];
  readonly signal: AbortSignal;
  /** For each column a grid of one column; `firstRow` is the sheet row of the first cells. */
  readonly onPage: (
    columns: readonly Grid[],
    firstRow: number,
    formats: PageFormats
  ) => void | Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** By sheet column. */
export type PageFormats = ReadonlyMap<number, string[][]>;

interface Page {
  readonly sheet: Excel.Worksheet;
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly rows: number;
  readonly formatsOf: readonly number[];
}

/** The cells of one sheet column. */
interface ColumnRead {
  readonly column: number;
  readonly cells: Grid;
}
interface PageRead {
  readonly columns: readonly ColumnRead[];
  readonly formats: PageFormats;
}

/** Reads only the needed columns, page after page; a page Excel refuses for its size is read again by halves. */
export async function readPages(plan: ReadPlan): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.place.sheet.id);
    const watch = await watchChanges(sheet, context);
    const pulse = new Pulse(plan.signal);
    try {
      await readAll({ plan, sheet, context, pulse });
      if (await watch.changed()) throw new WorkbookProblem("changed-while-reading");
    } catch (error) {
      // What ended the reading is the news, not that Excel still refuses.
      await watch.stop().catch(() => undefined);
      throw error;
    } finally {
      pulse.stop();
    }
    await watch.stop();
  });
}

interface Session {
  readonly plan: ReadPlan;
  readonly sheet: Excel.Worksheet;
  readonly context: Excel.RequestContext;
  readonly pulse: Pulse;
}

async function readAll({ plan, sheet, context, pulse }: Session): Promise<void> {
  const end = plan.place.firstRow + plan.place.rows;
  const total = end - plan.firstRow;
  const size = new PageSize(plan.bytesPerRow, plan.columns.length);
  let firstRow = plan.firstRow;
  while (firstRow < end) {
    plan.signal.throwIfAborted();
    const rows = Math.min(size.rows, end - firstRow);
    const { columns, formatsOf = [] } = plan;
    const page = await readPage({ sheet, columns, firstRow, rows, formatsOf }, context, plan);
    plan.signal.throwIfAborted();
    if (page === "too-large") {
      if (!size.refused(rows)) throw new WorkbookProblem("row-too-large", { row: firstRow + 1 });
      continue;
    }
    // Excel's client has worked on the answer until just now.
    await breathe();
    const cells = page.columns.map((read) => read.cells);
    size.measured(sampledBytes([...cells, ...page.formats.values()], rows), rows);
    await plan.onPage(asFrom1900(page.columns, plan), firstRow, page.formats);
    await breathe();
    size.blocked(pulse.longestPause());
    firstRow += rows;
    plan.onProgress?.(firstRow - plan.firstRow, total);
  }
}

async function readPage(
  page: Page,
  context: Excel.RequestContext,
  { signal }: ReadPlan
): Promise<PageRead | "too-large"> {
  try {
    const ranges = await loaded(page, "values", context, signal);
    const read = ranges.map(({ column, range }) => ({ column, cells: loadedValues(range) }));
    if (read.some(({ cells }) => cells.length !== page.rows)) {
      throw new WorkbookProblem("rows-missing", { row: page.firstRow + 1 });
    }
    const formats = formatsIn(page, ranges);
    return { columns: await withErrors(read, page, context, signal), formats };
  } catch (error) {
    if (isSizeError(error)) return "too-large";
    throw error;
  }
}

interface LoadedColumn {
  readonly column: number;
  readonly range: Excel.Range;
}

/** The columns of a page, asked for anew each time: a batch that Excel refused is not kept. */
function loaded(
  { sheet, columns, firstRow, rows, formatsOf }: Page,
  what: "values" | "valueTypes",
  context: Excel.RequestContext,
  signal: AbortSignal
): Promise<LoadedColumn[]> {
  return patiently(async () => {
    const ranges = columns.map((column) => ({
      column,
      range: forOneBatch(sheet.getRangeByIndexes(firstRow, column, rows, 1)).load(
        formatsOf.includes(column) ? `${what},numberFormat` : what
      ),
    }));
    // One sync per page is the point: Excel on the web refuses a reply over 5 MB.
    await context.sync();
    return ranges;
  }, signal);
}

function formatsIn({ formatsOf }: Page, ranges: readonly LoadedColumn[]): PageFormats {
  return new Map(
    ranges
      .filter(({ column }) => formatsOf.includes(column))
      .map(({ column, range }) => [column, range.numberFormat as string[][]])
  );
}

function asFrom1900(columns: readonly ColumnRead[], { since1904 = [] }: ReadPlan): Grid[] {
  return columns.map(({ column, cells }) =>
    since1904.includes(column) ? cells.map((row) => row.map(from1904)) : cells
  );
}

/** Asks for the types of those columns only that hold a text which may be an error. */
async function withErrors(
  read: readonly { readonly column: number; readonly cells: readonly unknown[][] }[],
  page: Page,
  context: Excel.RequestContext,
  signal: AbortSignal
): Promise<ColumnRead[]> {
  const columns = read.filter(({ cells }) => mayHoldErrors(cells)).map(({ column }) => column);
  const typed =
    columns.length > 0
      ? await loaded({ ...page, columns, formatsOf: [] }, "valueTypes", context, signal)
      : [];
  const typesOf = new Map(typed.map(({ column, range }) => [column, range.valueTypes]));
  return read.map(({ column, cells }) => {
    const types = typesOf.get(column);
    // Without errors the values of Excel are cells as they are: texts, numbers and truth values.
    if (!types) return { column, cells: cells as Grid };
    return { column, cells: cells.map((row, down) => [cellOf(row[0], types[down]?.[0])]) };
  });
}

/** "GeneralException" is what older servers say to a reply that grew too large. */
function isSizeError(error: unknown): boolean {
  const problem = problemOf(error);
  if (problem instanceof WorkbookProblem && problem.code === "too-large") return true;
  return hostCode(error) === "GeneralException";
}

const SAMPLED = 400;

function sampledBytes(columns: readonly Grid[], rows: number): number {
  const step = Math.max(1, Math.floor(rows / SAMPLED));
  let bytes = 0;
  let taken = 0;
  for (let row = 0; row < rows; row += step, taken++) {
    bytes += bytesOf(columns.map((column) => column[row]));
  }
  return (bytes / taken) * rows;
}

/** Rows from before and after an edit must not be mixed: the run is refused when the sheet changed meanwhile. */
async function watchChanges(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  let changed = false;
  const handler = sheet.onChanged.add(() => {
    changed = true;
    return Promise.resolve();
  });
  await context.sync();
  return {
    /** Events come after the answers: one more round trip lets those on their way arrive. */
    async changed() {
      sheet.load("name");
      await context.sync();
      return changed;
    },
    async stop() {
      handler.remove();
      await context.sync();
    },
  };
}

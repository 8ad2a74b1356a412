import type { Grid } from "../core/table/table";
import { bytesOf, cellOf, mayHoldErrors } from "./cells";
import { from1904 } from "./date-system";
import { inExcel } from "./excel";
import { PageSize } from "./page-size";
import type { Place } from "./place";
import { WorkbookProblem, hostCode, problemOf } from "./problem";
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
  readonly signal: AbortSignal;
  /** For each column a grid of one column; `firstRow` is the sheet row of the first cells. */
  readonly onPage: (columns: readonly Grid[], firstRow: number) => void | Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

interface Page {
  readonly sheet: Excel.Worksheet;
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly rows: number;
}

/** Reads only the needed columns, page after page; a page Excel refuses for its size is read again by halves. */
export async function readPages(plan: ReadPlan): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.place.sheet.id);
    const watch = await watchChanges(sheet, context);
    try {
      await readAll(plan, sheet, context);
      if (await watch.changed()) throw new WorkbookProblem("changed-while-reading");
    } finally {
      await watch.stop();
    }
  });
}

async function readAll(
  plan: ReadPlan,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<void> {
  const end = plan.place.firstRow + plan.place.rows;
  const total = end - plan.firstRow;
  const size = new PageSize(plan.bytesPerRow, plan.columns.length);
  let firstRow = plan.firstRow;
  while (firstRow < end) {
    plan.signal.throwIfAborted();
    const rows = Math.min(size.rows, end - firstRow);
    const cells = await readPage({ sheet, columns: plan.columns, firstRow, rows }, context, plan);
    plan.signal.throwIfAborted();
    if (cells === "too-large") {
      if (!size.refused(rows)) throw new WorkbookProblem("row-too-large", { row: firstRow + 1 });
      continue;
    }
    size.measured(sampledBytes(cells), rows);
    await plan.onPage(asFrom1900(cells, plan), firstRow);
    firstRow += rows;
    plan.onProgress?.(firstRow - plan.firstRow, total);
  }
}

async function readPage(
  page: Page,
  context: Excel.RequestContext,
  { signal }: ReadPlan
): Promise<Grid[] | "too-large"> {
  const ranges = page.columns.map((column) =>
    page.sheet.getRangeByIndexes(page.firstRow, column, page.rows, 1).load("values")
  );
  try {
    // One sync per page is the point: Excel on the web refuses a reply over 5 MB.
    await patiently(() => context.sync(), signal);
    // Beyond its limit of cells Excel gives null instead of an error; the types do not say so.
    const read = ranges.map((range) => range.values as unknown[][] | null);
    const values = read.filter((each) => each !== null);
    if (values.length < read.length) return "too-large";
    if (values.some((column) => column.length !== page.rows)) {
      throw new WorkbookProblem("rows-missing", { row: page.firstRow + 1 });
    }
    return await withErrors(values, ranges, context);
  } catch (error) {
    if (isSizeError(error)) return "too-large";
    throw error;
  }
}

function asFrom1900(cells: readonly Grid[], { columns, since1904 }: ReadPlan): readonly Grid[] {
  if (!since1904?.length) return cells;
  return cells.map((grid, at) =>
    since1904.includes(columns[at] ?? -1) ? grid.map((row) => row.map(from1904)) : grid
  );
}

/** Asks for the types of those columns only that hold a text which may be an error. */
async function withErrors(
  columns: readonly unknown[][][],
  ranges: readonly Excel.Range[],
  context: Excel.RequestContext
): Promise<Grid[]> {
  const suspects = ranges.map((range, index) =>
    mayHoldErrors(columns[index] ?? []) ? range.load("valueTypes") : undefined
  );
  if (suspects.some((range) => range !== undefined)) await context.sync();
  return columns.map((column, index) => {
    const types = suspects[index]?.valueTypes;
    // Without errors the values of Excel are cells as they are: texts, numbers and truth values.
    if (!types) return column as Grid;
    return column.map((row, at) => [cellOf(row[0], types[at]?.[0])]);
  });
}

/** "GeneralException" is what older servers say to a reply that grew too large. */
function isSizeError(error: unknown): boolean {
  const problem = problemOf(error);
  if (problem instanceof WorkbookProblem && problem.code === "too-large") return true;
  return hostCode(error) === "GeneralException";
}

const SAMPLED = 400;

function sampledBytes(columns: readonly Grid[]): number {
  const rows = columns[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(rows / SAMPLED));
  let bytes = 0;
  let taken = 0;
  for (let row = 0; row < rows; row += step, taken++) {
    bytes += bytesOf(columns.map((column) => column[row]));
  }
  return taken === 0 ? 0 : (bytes / taken) * rows;
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

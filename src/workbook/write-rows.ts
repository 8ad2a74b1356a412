import type { ResultValue } from "../core/table/table";
import { breathe } from "./breathe";
import { bytesOf } from "./cells";
import { formatOf, valueOf } from "./cell-format";
import { to1904 } from "./date-system";
import { forOneBatch } from "./for-one-batch";
import type { FramedPlan } from "./frame";
import { PageSize } from "./page-size";
import { WorkbookProblem, problemOf } from "./problem";
import { Pulse } from "./pulse";
import { patiently } from "./retry";
import type { SheetPlan } from "./sheet-plan";
import { type CellInput, writeCells } from "./write-cells";

export interface WriteWatch {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

const MEASURED_ROWS = 200;

/** The body of the table, page after page. */
export async function writeRows(
  plan: FramedPlan,
  sheet: Excel.Worksheet,
  watch: WriteWatch
): Promise<void> {
  const sample = rowsOf(plan, 0, Math.min(MEASURED_ROWS, plan.rows));
  const bytes = bytesOf(sample.values) + bytesOf(sample.formats);
  const size = new PageSize(bytes / Math.max(1, sample.values.length), plan.columns.length);
  const pulse = new Pulse(watch.signal);
  let done = 0;
  try {
    while (done < plan.rows) {
      watch.signal.throwIfAborted();
      const rows = Math.min(size.rows, plan.rows - done);
      if (!(await written(() => writePage(plan, { sheet, first: done, rows }), watch.signal))) {
        if (!size.refused(rows)) throw new WorkbookProblem("row-too-large", { row: done + 1 });
        continue;
      }
      await breathe();
      size.blocked(pulse.longestPause());
      done += rows;
      watch.onProgress?.(done, plan.rows);
    }
  } finally {
    pulse.stop();
  }
}

interface Page {
  readonly sheet: Excel.Worksheet;
  readonly first: number;
  readonly rows: number;
}

function writePage(plan: FramedPlan, { sheet, first, rows }: Page): Promise<unknown> {
  const cells = sheet.getRangeByIndexes(plan.frame.bodyRow + first, 0, rows, plan.columns.length);
  const range = forOneBatch(cells);
  const { values, formats } = rowsOf(plan, first, rows);
  writeCells(range, values, formats);
  return range.context.sync();
}

interface Rows {
  readonly values: CellInput[][];
  readonly formats: string[][];
}

function rowsOf(plan: SheetPlan, first: number, rows: number): Rows {
  const values: Rows["values"] = [];
  const formats: Rows["formats"] = [];
  for (let row = first; row < first + rows; row++) {
    values.push(plan.columns.map((_, at) => inputAt(plan, row, at)));
    formats.push(plan.columns.map((column) => formatOf(column.kind, column.values[row] ?? null)));
  }
  return { values, formats };
}

/** What is put into a cell of the body. */
export function inputAt(plan: SheetPlan, row: number, at: number): CellInput {
  return valueOf(inSystem(plan, at, plan.columns[at]?.values[row] ?? null));
}

/** A day as the workbook counts it. */
function inSystem({ columns, since1904 }: SheetPlan, at: number, cell: ResultValue): ResultValue {
  const isDay = since1904 && columns[at]?.kind === "day" && typeof cell === "number";
  return isDay ? to1904(cell) : cell;
}

/** False when Excel refused the page for its size. Nothing was written then, and the same cells are written again. */
async function written(write: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  try {
    await patiently(write, signal);
    return true;
  } catch (error) {
    const problem = problemOf(error);
    if (problem instanceof WorkbookProblem && problem.code === "too-large") return false;
    throw error;
  }
}

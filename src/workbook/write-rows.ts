import type { ResultValue } from "../core/table/table";
import { bytesOf } from "./cells";
import { formatOf, valueOf } from "./cell-format";
import { to1904 } from "./date-system";
import type { FramedPlan } from "./frame";
import { PageSize } from "./page-size";
import { WorkbookProblem, problemOf } from "./problem";
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
  context: Excel.RequestContext,
  watch: WriteWatch
): Promise<void> {
  const sample = rowsOf(plan, 0, Math.min(MEASURED_ROWS, plan.rows));
  const bytes = bytesOf(sample.values) + bytesOf(sample.formats);
  const size = new PageSize(bytes / Math.max(1, sample.values.length), plan.columns.length);
  let done = 0;
  while (done < plan.rows) {
    watch.signal.throwIfAborted();
    const rows = Math.min(size.rows, plan.rows - done);
    const write = () => {
      const range = sheet.getRangeByIndexes(
        plan.frame.bodyRow + done,
        0,
        rows,
        plan.columns.length
      );
      const { values, formats } = rowsOf(plan, done, rows);
      writeCells(range, values, formats);
      return context.sync();
    };
    if (!(await written(write, watch.signal))) {
      if (!size.refused(rows)) throw new WorkbookProblem("row-too-large", { row: done + 1 });
      continue;
    }
    done += rows;
    watch.onProgress?.(done, plan.rows);
  }
}

interface Rows {
  readonly values: CellInput[][];
  readonly formats: string[][];
}

function rowsOf(plan: SheetPlan, first: number, rows: number): Rows {
  const values: Rows["values"] = [];
  const formats: Rows["formats"] = [];
  for (let row = first; row < first + rows; row++) {
    const cells = plan.columns.map((column) => column.values[row] ?? null);
    values.push(cells.map((cell, at) => valueOf(inSystem(plan, at, cell))));
    formats.push(cells.map((cell, at) => formatOf(plan.columns[at]?.kind ?? "text", cell)));
  }
  return { values, formats };
}

/** A day as the workbook counts it. */
function inSystem({ columns, since1904 }: SheetPlan, at: number, cell: ResultValue): ResultValue {
  const isDay = since1904 && columns[at]?.kind === "day" && typeof cell === "number";
  return isDay ? (to1904(cell) ?? null) : cell;
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

import { type Outcome } from "../core/fault";
import type { Reading } from "../core/table/reading";
import { planOf } from "../core/table/plan";
import { tableReader } from "../core/table/table-reader";
import { bytesOf, readPages } from "../workbook";
import { analysisOf } from "./compute";
import { type Source, dataRows } from "./source";
import type { Job, Step } from "./state";

export interface Watch {
  readonly signal: AbortSignal;
  readonly tell: (step: Step) => void;
}

/** The rows of a job as typed columns, only those its question needs. */
export async function readRows(job: Job, watch: Watch): Promise<Outcome<Reading>> {
  const { source, mapping, rules } = job;
  const places = Object.entries(mapping).map(
    ([role, column]) => [role, { column, ...headerOf(source, column) }] as const
  );
  const { roles } = planOf(analysisOf(job.analysis), { columns: new Map(places) });
  const firstRow = source.place.firstRow + source.headerRows;
  const reader = tableReader({ roles, firstRow, rules });
  const columns = roles.map(({ column }) => column);
  await readPages({
    place: source.place,
    columns,
    firstRow,
    bytesPerRow: bytesPerRow(source, columns),
    signal: watch.signal,
    onPage: (page) => reader.take(page),
    onProgress: (done, total) => watch.tell({ step: "reading", done, total }),
  });
  return reader.finish();
}

/** Below this the whole reading takes no time anybody would notice. */
const ROWS_CHECKED_AT_ONCE = 20_000;

export function isQuicklyRead(source: Source): boolean {
  return dataRows(source) <= ROWS_CHECKED_AT_ONCE;
}

function headerOf(source: Source, column: number): { header?: string } {
  const header = source.columns.find((each) => each.column === column)?.header ?? "";
  return header === "" ? {} : { header };
}

function bytesPerRow({ sample, place }: Source, columns: readonly number[]): number {
  const places = columns.map((column) => place.columns.indexOf(column));
  const cells = sample.map((row) => places.map((at) => [row[at]]));
  return bytesOf(cells) / Math.max(1, sample.length);
}

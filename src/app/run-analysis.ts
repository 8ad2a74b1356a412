import { isFault, type Outcome } from "../core/fault";
import type { Reading } from "../core/table/reading";
import { stops } from "../core/table/stops";
import { placeOfTable, preflight } from "../workbook";
import type { Analysis } from "../core/define";
import { analysisOf } from "./analysis-of";
import type { Compute } from "./compute";
import { daysOf, settingsFrom } from "./data-days";
import { type Watch, readRows } from "./read-rows";
import { rowsEndEarly } from "./rows-end-early";
import { givenSettings } from "./settings-form";
import type { Source } from "./source";
import type { Account, Action, Job, Result } from "./state";
import { PaneRefusal } from "./trouble";

/** Rows in, answer out; nothing is written. Where something must be decided first, that is the outcome. */
export async function runAnalysis(job: Job, compute: Compute, watch: RunWatch) {
  await preflight();
  await checkTable(job.source);
  const reading = await readRows(job, watch);
  if (isFault(reading)) return reading;
  if (stops(reading)) return checked(reading, job);
  const result = await answerFrom(reading, job, compute, watch);
  return isFault(result) ? result : answered(result);
}

/** A table grows when somebody writes below it, and its new rows would be left out unseen. */
async function checkTable({ place, address }: Source): Promise<void> {
  if (!place.table) return;
  const { firstRow, rows, columns } = await placeOfTable(place.table.id);
  const isSame = firstRow === place.firstRow && rows === place.rows;
  if (!isSame || columns.join() !== place.columns.join())
    throw new PaneRefusal("rows-moved", { address });
}

export interface RunWatch extends Watch {
  /** Of the words in the answer. */
  readonly language: string;
}

/** The answer of a job to rows that were read for it. */
export async function answerFrom(
  reading: Reading,
  job: Job,
  compute: Compute,
  watch: RunWatch
): Promise<Outcome<Result>> {
  watch.tell({ step: "computing", rows: reading.table.size });
  const analysis = analysisOf(job.analysis);
  const account = accountOf(reading, analysis);
  const follow =
    account.days && settingsFrom(analysis, account.days, reading.covered !== undefined);
  const settings = givenSettings(analysis, { ...follow, ...job.settings }, watch.language);
  const analysed = await compute(
    { analysis: job.analysis, table: reading.table, settings },
    watch.signal
  );
  if (isFault(analysed)) return analysed;
  const early = rowsEndEarly(analysis, account.days, analysed.asOf);
  const told = { ...account, findings: [...account.findings, ...early] };
  return { ...analysed, job, settings, account: told };
}

/** Reads all rows and says what would become of them. */
export async function checkRows(job: Job, watch: Watch) {
  const reading = await readRows(job, watch);
  return isFault(reading) ? reading : checked(reading, job);
}

function checked(reading: Reading, job: Job): Action {
  return { type: "checked", account: accountOf(reading, analysisOf(job.analysis)) };
}

function answered(result: Extract<Action, { type: "answered" }>["result"]): Action {
  return { type: "answered", result };
}

function accountOf(reading: Reading, analysis: Analysis): Account {
  const { read, used, skipped, blank, findings, amountRead, amountUsed, covered } = reading;
  const days = daysOf(reading, analysis);
  const hasAmounts = amountRead !== undefined && amountUsed !== undefined;
  return {
    ...{ read, used, skipped, blank, findings },
    ...(hasAmounts ? { amountRead, amountUsed } : {}),
    ...(covered === undefined ? {} : { covered }),
    ...(days === undefined ? {} : { days }),
  };
}

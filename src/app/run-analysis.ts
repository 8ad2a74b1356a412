import { isFault } from "../core/fault";
import type { Reading } from "../core/table/reading";
import { stops } from "../core/table/stops";
import { preflight } from "../workbook";
import { type Compute, analysisOf } from "./compute";
import { type Watch, readRows } from "./read-rows";
import { givenSettings } from "./settings-form";
import type { Account, Action, Job } from "./state";

/** Rows in, answer out; nothing is written. Where something must be decided first, that is the outcome. */
export async function runAnalysis(
  job: Job,
  compute: Compute,
  watch: Watch & { readonly language: string }
) {
  await preflight();
  const reading = await readRows(job, watch);
  if (isFault(reading)) return reading;
  if (stops(reading)) return checked(reading);
  watch.tell({ step: "computing", rows: reading.table.size });
  const account = accountOf(reading);
  const settings = givenSettings(analysisOf(job.analysis), job.settings, watch.language);
  const analysed = await compute(
    { analysis: job.analysis, table: reading.table, settings },
    watch.signal
  );
  if (isFault(analysed)) return analysed;
  return answered({ ...analysed, job, account });
}

/** Reads all rows and says what would become of them. */
export async function checkRows(job: Job, watch: Watch) {
  const reading = await readRows(job, watch);
  return isFault(reading) ? reading : checked(reading);
}

function checked(reading: Reading): Action {
  return { type: "checked", account: accountOf(reading) };
}

function answered(result: Extract<Action, { type: "answered" }>["result"]): Action {
  return { type: "answered", result };
}

function accountOf(reading: Reading): Account {
  const { read, used, skipped, blank, findings, amountRead, amountUsed } = reading;
  const account = { read, used, skipped, blank, findings };
  if (amountRead === undefined || amountUsed === undefined) return account;
  return { ...account, amountRead, amountUsed };
}

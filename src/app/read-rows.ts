import { type Outcome } from "../core/fault";
import type { Reading, ReadingPlan } from "../core/table/reading";
import { RowCurrencies } from "../core/table/row-currencies";
import { fillDown } from "../core/table/fill-down";
import { planOf } from "../core/table/plan";
import { crossTabPlan, listedPlan } from "../core/table/snapshot-plan";
import type { Grid } from "../core/table/table";
import { tableReader } from "../core/table/table-reader";
import { tellAll } from "../core/table/tell-all";
import { bytesOf, hiddenRows, readPages } from "../workbook";
import { periodsOf } from "./columns";
import { analysisOf } from "./analysis-of";
import { BlankCells } from "./blank-cells";
import { inSteps } from "./in-steps";
import { dataRows, type Source } from "./source";
import type { Job, Step } from "./state";

export interface Watch {
  readonly signal: AbortSignal;
  readonly tell: (step: Step) => void;
  /** Today as Excel's whole-day number: days to come are told. */
  readonly today?: number;
}

/** The rows of a job as typed columns, only those its question needs. */
export async function readRows(job: Job, watch: Watch): Promise<Outcome<Reading>> {
  const [reading] = await readRowsFor([job], watch);
  // One reading for each job.
  return reading as Outcome<Reading>;
}

/** The rows of several jobs over the same source, each column read once. */
export async function readRowsFor(jobs: readonly Job[], watch: Watch): Promise<Outcome<Reading>[]> {
  const [first] = jobs;
  if (!first) return [];
  const { source } = first;
  const firstRow = source.place.firstRow + source.headerRows;
  const { today } = watch;
  const hidden = await hiddenRows(source.place, firstRow);
  watch.signal.throwIfAborted();
  const size = dataRows(source);
  const plans = jobs.map((job) => ({
    ...withCurrencies(planFor(job), job),
    ...{ firstRow, size, rules: job.rules, telling: tellAll },
    ...(today === undefined ? {} : { today }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  const columns = [...new Set(plans.flatMap(({ roles }) => roles.map(({ column }) => column)))];
  const readers = plans.map((plan) => readerFor(plan, columns));
  const blanks = new BlankCells(plans, columns, size);
  await readPages({
    place: source.place,
    columns,
    firstRow,
    ...(source.since1904 ? { since1904: source.since1904 } : {}),
    bytesPerRow: bytesPerRow(source, columns),
    formatsOf: shownAmounts(plans, source),
    signal: watch.signal,
    onPage: (page, from, formats) => {
      blanks.take(page, from - firstRow);
      for (const { plan, reader, unread, places } of readers) {
        const at = from - firstRow;
        const all = places.map((place) => page[place] ?? []);
        const cells = unread ? all.map((each) => without(each, unread, at)) : all;
        reader.take(cells);
        for (const [index, { kind, column }] of plan.roles.entries())
          if (kind === "money")
            plan.currencies?.takeFormats(formats.get(column) ?? [], cells[index] ?? [], at);
      }
    },
    onProgress: (done, total) => watch.tell({ step: "reading", done, total }),
  });
  const merged = await blanks.merged(source.place, firstRow);
  const readings: Outcome<Reading>[] = [];
  for (const { reader } of readers)
    readings.push(await inSteps(reader.finishing(fillDown(merged)), watch.signal));
  return readings;
}

type WholePlan = ReadingPlan & Pick<Plan, "currencies">;

/** With the places of its columns among those that are read. */
function readerFor(plan: WholePlan, columns: readonly number[]) {
  return {
    plan,
    reader: tableReader(plan),
    unread: plan.rules.hidden === "skip" ? plan.hidden : undefined,
    places: plan.roles.map(({ column }) => columns.indexOf(column)),
  };
}

type Plan = Pick<ReadingPlan, "roles" | "snapshots"> & { readonly currencies?: RowCurrencies };

/** Where there are amounts, with what says in which currency they are. */
function withCurrencies(plan: Plan, { source, mapping }: Job): Plan {
  if (!plan.roles.some(({ kind }) => kind === "money")) return plan;
  const currencies = new RowCurrencies();
  const column = mapping["currency"];
  if (column === undefined || plan.roles.some((each) => each.column === column))
    return { ...plan, currencies };
  const beside = { role: "currency", kind: "key", ...placeOf(source, column) } as const;
  return {
    ...plan,
    currencies,
    roles: [...plan.roles, { ...beside, mayBeBlank: true, isBeside: true }],
  };
}

/** The columns of amounts whose number formats tell a currency. */
function shownAmounts(plans: readonly Plan[], { currencyShown = [] }: Source): readonly number[] {
  const amounts = plans.flatMap(({ roles }) => roles.filter(({ kind }) => kind === "money"));
  return currencyShown.filter((column) => amounts.some((each) => each.column === column));
}

/** What stands in hidden rows is not read. */
function without(cells: Grid, hidden: Uint8Array, from: number): Grid {
  return cells.map((row, at) => (hidden[from + at] === 1 ? [null] : row));
}

function planFor(job: Job): Pick<ReadingPlan, "roles" | "snapshots"> {
  const { source, shape, mapping } = job;
  const places = Object.entries(mapping).map(
    ([role, column]) => [role, placeOf(source, column)] as const
  );
  const columns = new Map(places);
  if (shape === "snapshots") return { ...listedPlan({ columns }), snapshots: job.periods };
  return shape === "cross-tab" ? crossed(job) : planOf(analysisOf(job.analysis), { columns });
}

function crossed(job: Job): Pick<ReadingPlan, "roles" | "snapshots"> {
  const { source, mapping } = job;
  const periods = periodsOf(job);
  // It was asked for before: see `wantOf`.
  if (periods === undefined) throw new Error("No column is named after a period.");
  const named = periods.columns.map((each) => ({ ...each, ...placeOf(source, each.column) }));
  const plan = crossTabPlan(placeOf(source, mapping["customer"] ?? 0), named);
  return { ...plan, snapshots: { kind: periods.kind } };
}

function placeOf(source: Source, column: number): { column: number; header?: string } {
  const header = source.columns.find((each) => each.column === column)?.header ?? "";
  return header === "" ? { column } : { column, header };
}

function bytesPerRow({ sample, place }: Source, columns: readonly number[]): number {
  const places = columns.map((column) => place.columns.indexOf(column));
  const cells = sample.map((row) => places.map((at) => [row[at]]));
  return bytesOf(cells) / Math.max(1, sample.length);
}

import { fault, type Outcome } from "../fault";
import { atOnce, type Steps } from "../steps";
import { Tally } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import { DayReader } from "./day-reader";
import { FlagReader } from "./flag-reader";
import { judgeRows } from "./judge-rows";
import { KeyReader } from "./key-reader";
import { settleLastEnds } from "./last-ends";
import { MoneyEvidence } from "./money-evidence";
import { MoneyReader } from "./money-reader";
import { nothingUsable } from "./nothing-usable";
import type { Finding, Reading, ReadingPlan } from "./reading";
import { findingsOf } from "./report";
import { setAside } from "./set-aside";
import { tableOf } from "./table-of";
import type { Grid } from "./table";

/** Reads rows page by page. Only typed columns stay in memory, never the cells. */
export interface TableReader {
  /** For each role of the plan one grid of exactly one column, all with the same number of rows. */
  take(page: readonly Grid[]): void;
  /** Called once. A fault where nothing can be used and no choice would change that. Otherwise the reading; its
   * findings may say that nothing must be computed from it yet: see `stops`. */
  finish(fill?: Filling): Outcome<Reading>;
  /** The same in steps: either of the two is called, and once. */
  finishing(fill?: Filling): Steps<Outcome<Reading>>;
}
/** What is done to blank cells before the rows are judged: see `fillDown`. */
export type Filling = (plan: ReadingPlan, columns: readonly ColumnReader[]) => readonly Finding[];

export function tableReader(plan: ReadingPlan): TableReader {
  const columns = readersFor(plan);
  for (const column of columns) column.makeRoom(plan.size ?? 0);
  let size = 0;
  return {
    take(page) {
      const height = heightOf(page, columns.length);
      columns.forEach((column, index) => column.take(page[index]!, size));
      size += height;
    },
    finish: (fill) => atOnce(finishing(plan, columns, { size, fill })),
    finishing: (fill) => finishing(plan, columns, { size, fill }),
  };
}

function readersFor(plan: ReadingPlan): readonly ColumnReader[] {
  const { roles, rules, snapshots, telling } = plan;
  if (rules.duplicates === "drop" && telling === undefined)
    throw new Error("What repeats is dropped by the one who tells of it.");
  const hasDates = roles.some(({ kind }) => kind === "day");
  const currencies = new Set<string>();
  const evidence = new Map<string, MoneyEvidence>();
  return roles.map((role) => {
    switch (role.kind) {
      case "key":
        return new KeyReader(hasDates, rules);
      case "day":
        return new DayReader(rules, role, {
          year: snapshots?.year,
          hasClocks: telling !== undefined,
        });
      case "money":
      case "count": {
        const shared = evidence.get(role.role) ?? new MoneyEvidence(currencies, plan.currencies);
        evidence.set(role.role, shared);
        return new MoneyReader(rules, role.header, role.kind, shared);
      }
      case "flag":
        return new FlagReader(role.header);
    }
  });
}

function heightOf(page: readonly Grid[], width: number): number {
  const height = page[0]?.length ?? 0;
  if (page.length !== width || page.some((grid) => grid.length !== height)) {
    throw new Error("A page holds one grid for each role, all with the same number of rows.");
  }
  return height;
}

interface Taken {
  readonly size: number;
  readonly fill: Filling | undefined;
}

function* finishing(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  { size, fill }: Taken
): Steps<Outcome<Reading>> {
  for (const column of columns) {
    column.settle(size);
    yield;
  }
  const under = fill?.(plan, columns) ?? [];
  const judged = yield* judgeRows(plan, columns, size);
  yield;
  const { used, told: suspicious } = yield* setAside(plan, columns, { usable: judged.used, size });
  yield;
  const { rows, repeats } = yield* withoutRepeats(plan, columns, used);
  yield;
  const findings = [...findingsOf(plan, columns, { judged, repeats }), ...under, ...suspicious];
  const stopped = findings.some(({ effect }) => effect === "stops");
  if (rows.length === 0 && !stopped) return nothingUsable(plan, columns, { judged, size });
  yield;
  const ended = settleLastEnds(plan, columns, rows);
  const further = furtherFindings(plan, columns, rows);
  const { table, covered, told } = tableOf(plan, columns, rows);
  if (table.size === 0 && !stopped) return fault("no-amount-in-any-period");
  yield;
  return {
    table,
    read: size,
    used: rows.length,
    skipped: size - judged.blank.count - rows.length,
    blank: judged.blank.count,
    ...plan.telling?.amounts(plan, columns, { rows, size }),
    findings: [...findings, ...ended, ...further, ...told],
    ...(covered === undefined ? {} : { covered }),
  };
}

function furtherFindings(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): readonly Finding[] {
  return plan.telling?.spells(plan, columns, rows) ?? [];
}

/** The rows that are left, and those that repeat another one. */
function* withoutRepeats(
  { rules, currencies, telling }: ReadingPlan,
  columns: readonly ColumnReader[],
  used: Int32Array
): Steps<{ readonly rows: Int32Array; readonly repeats: Tally }> {
  const repeats = new Tally();
  if (telling === undefined) return { rows: used, repeats };
  const values = columns.flatMap((column) => [column.values, ...column.details]);
  values.push(...(currencies?.details ?? []));
  const repeated = yield* telling.repeats(values, used);
  for (let at = 0; at < repeated.length; at++) repeats.add(repeated[at]!);
  if (rules.duplicates !== "drop" || repeated.length === 0) return { rows: used, repeats };
  return { rows: without(repeated, used), repeats };
}

/** Both ascending. */
function without(some: Int32Array, all: Int32Array): Int32Array {
  const left = new Int32Array(all.length - some.length);
  for (let at = 0, next = 0; at < all.length; at++) {
    if (all[at] === some[next]) next++;
    else left[at - next] = all[at]!;
  }
  return left;
}

import type { Outcome } from "../fault";
import { FINE, Tally } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import { DayReader } from "./day-reader";
import { eachRepeat } from "./duplicate-rows";
import { FlagReader } from "./flag-reader";
import { judgeRows } from "./judge-rows";
import { KeyReader } from "./key-reader";
import { MoneyReader } from "./money-reader";
import { nothingUsable } from "./nothing-usable";
import type { Reading, ReadingPlan } from "./reading";
import { findingsOf } from "./report";
import { CarefulSum } from "./careful-sum";
import type { Grid } from "./table";

/** Reads rows page by page. Only typed columns stay in memory, never the cells. */
export interface TableReader {
  /** For each role of the plan one grid of exactly one column, all with the same number of rows. */
  take(page: readonly Grid[]): void;
  /** Called once. A fault where nothing can be used and no choice would change that. Otherwise the reading; its
   * findings may say that nothing must be computed from it yet: see `stops`. */
  finish(): Outcome<Reading>;
}

export function tableReader(plan: ReadingPlan): TableReader {
  const hasDates = plan.roles.some(({ kind }) => kind === "day");
  const columns = plan.roles.map(({ kind, header }) => {
    switch (kind) {
      case "key":
        return new KeyReader(hasDates);
      case "day":
        return new DayReader(plan.rules, header);
      case "money":
        return new MoneyReader(plan.rules, header);
      case "flag":
        return new FlagReader(header);
    }
  });
  let size = 0;
  return {
    take(page) {
      const height = heightOf(page, columns.length);
      columns.forEach((column, index) => column.take(page[index] ?? [], size));
      size += height;
    },
    finish: () => finished(plan, columns, size),
  };
}

function heightOf(page: readonly Grid[], width: number): number {
  const height = page[0]?.length ?? 0;
  if (page.length !== width || page.some((grid) => grid.length !== height)) {
    throw new Error("A page holds one grid for each role, all with the same number of rows.");
  }
  return height;
}

function finished(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  size: number
): Outcome<Reading> {
  for (const column of columns) column.settle(size);
  const judged = judgeRows(plan, columns, size);
  const { rows, repeats } = withoutRepeats(plan, columns, judged.used);
  const findings = findingsOf(plan, columns, { judged, repeats });
  const stopped = findings.some(({ effect }) => effect === "stops");
  if (rows.length === 0 && !stopped) return nothingUsable(plan, columns, { judged, size });
  const nameOf = (index: number) => plan.roles[index]?.role ?? "";
  const table = {
    size: rows.length,
    columns: Object.fromEntries(
      columns.map((column, index) => [nameOf(index), column.column(rows)])
    ),
  };
  return {
    table,
    read: size,
    used: rows.length,
    skipped: size - judged.blank.count - rows.length,
    blank: judged.blank.count,
    ...amountsOf(columns, rows, size),
    findings,
  };
}

function withoutRepeats(plan: ReadingPlan, columns: readonly ColumnReader[], used: Int32Array) {
  const repeats = new Tally();
  const isRepeat = new Uint8Array(used.length);
  const values = columns.flatMap((column) => [column.values, ...column.details]);
  eachRepeat(values, used, (index) => {
    repeats.add(used[index] ?? 0);
    isRepeat[index] = 1;
  });
  const drops = plan.rules.duplicates === "drop" && repeats.count > 0;
  return { repeats, rows: drops ? used.filter((_, index) => isRepeat[index] === 0) : used };
}

/** The sums of the first amount: of every cell that could be read, and of the rows that are used. */
function amountsOf(
  columns: readonly ColumnReader[],
  rows: Int32Array,
  size: number
): Pick<Reading, "amountRead" | "amountUsed"> {
  const money = columns.find(({ kind }) => kind === "money");
  if (money === undefined) return {};
  const read = new CarefulSum();
  for (let row = 0; row < size; row++) {
    if (money.states[row] === FINE) read.add(money.values[row] ?? 0);
  }
  const used = new CarefulSum();
  for (const row of rows) used.add(money.values[row] ?? 0);
  return { amountRead: read.total(), amountUsed: used.total() };
}

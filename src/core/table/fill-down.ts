import { BLANK, FINE, Tally } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import type { Finding, ReadingPlan } from "./reading";
import { finding } from "./report";
import type { Filling } from "./table-reader";

/** Merged cells in a column of the sheet; rows count from the first one that is read, and only the first holds a value. */
export interface Merged {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** Of these an amount would count once for each row: only who and when hold for all rows of a merged cell. */
export function mayFillDown({ kind, mayBeBlank }: ReadingPlan["roles"][number]): boolean {
  return (kind === "key" || kind === "day") && mayBeBlank !== true;
}

/** Tells of the cells that are blank because they lie under a merged one. Where that is wanted, each takes its value. */
export function fillDown(merged: readonly Merged[]): Filling | undefined {
  return merged.length === 0 ? undefined : (plan, columns) => filled(plan, columns, merged);
}

function filled(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  merged: readonly Merged[]
): readonly Finding[] {
  const isWanted = plan.rules.merged === "fill";
  const found = plan.roles.flatMap((role, at) => {
    const column = columns[at];
    const own = merged.filter((each) => each.column === role.column);
    if (column === undefined || own.length === 0 || !mayFillDown(role)) return [];
    return [
      {
        ...role,
        column,
        at: role.column,
        rows: own.flatMap((each) => below(each, columns, column)),
      },
    ];
  });
  return found.flatMap(({ role, column, at, rows }) => {
    const tally = new Tally();
    for (const { row, from } of rows) {
      tally.add(row);
      if (isWanted) copy(column, from, row);
    }
    const note = isWanted
      ? tally.note("merged-filled", "read")
      : tally.note("merged-blank", "kept");
    return tally.count === 0 ? [] : [finding(note, { role, column: at, firstRow: plan.firstRow })];
  });
}

/** The blank cells of rows that are not blank altogether. */
function below({ row: from, rows }: Merged, columns: readonly ColumnReader[], own: ColumnReader) {
  if (own.states[from] !== FINE) return [];
  const all = Array.from({ length: rows - 1 }, (_, step) => from + 1 + step);
  const isFilled = (row: number) => columns.some(({ states }) => states[row] !== BLANK);
  return all
    .filter((row) => own.states[row] === BLANK && isFilled(row))
    .map((row) => ({ row, from }));
}

function copy({ states, values }: ColumnReader, from: number, to: number): void {
  states[to] = states[from]!;
  values[to] = values[from]!;
}

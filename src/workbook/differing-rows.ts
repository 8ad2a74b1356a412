import type { Block } from "./place";
import type { SheetPlan } from "./sheet-plan";
import type { CellInput } from "./write-cells";
import { inputAt } from "./write-rows";

/** So many cells are read beside the names of the rows without another request, and without a reply that Excel refuses. */
const MOST_CELLS = 50_000;

export function isSmall({ rows, columns }: Block): boolean {
  return rows * columns <= MOST_CELLS;
}

interface Before {
  readonly keys: readonly string[];
  readonly cells: ReadonlyMap<number, readonly CellInput[]>;
}
interface Now {
  readonly plan: SheetPlan;
  readonly keys: readonly string[];
  /** Place in the table of each column of the plan. */
  readonly columns: readonly (number | undefined)[];
}

/** How many rows that were there before hold other cells now. A column that the user deleted is not compared; one that came is
 * another cell in each row. */
export function differingRows(before: Before, { plan, keys, columns }: Now): number {
  const rows = rowsBefore(before.keys, keys);
  let differing = 0;
  for (const [row, old] of rows.entries()) {
    if (old === undefined) continue;
    const isSame = columns.every(
      (place, at) =>
        place === undefined || before.cells.get(place)?.[old] === inputAt(plan, row, at)
    );
    if (!isSame) differing++;
  }
  return differing;
}

/** The old row of each new one: by its name, or by its place where names do not tell rows apart. */
function rowsBefore(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const places = new Map(old.map((key, row) => [key, row]));
  const isTold = places.size === old.length && new Set(now).size === now.length;
  return now.map((key, row) => (isTold ? places.get(key) : row < old.length ? row : undefined));
}

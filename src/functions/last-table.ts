import { isFault, type Outcome } from "../core/fault";
import type { Grid, Table } from "../core/table/table";

/**
 * The table that was read last, for the next function over the same cells: Excel hands their values over anew each time.
 * It is told by all its cells, and nothing keeps it when the browser needs the memory.
 */
export class LastTable {
  private last: WeakRef<Known> | undefined;

  /** `how` is all that decides, beside the cells, what comes out. */
  of(how: string, grids: readonly Grid[], read: () => Outcome<Table>): Outcome<Table> {
    const known = this.last?.deref();
    if (known?.how === how && isSame(known.grids, grids)) return known.table;
    const table = read();
    if (!isFault(table)) this.last = new WeakRef({ how, grids, table });
    return table;
  }
}

interface Known {
  readonly how: string;
  readonly grids: readonly Grid[];
  readonly table: Table;
}

/** Arrays that are handed over again may have been filled anew: they tell nothing of what they held. */
function isSame(known: readonly Grid[], grids: readonly Grid[]): boolean {
  if (known.length !== grids.length) return false;
  return known.every((before, at) => {
    const now = grids[at] ?? [];
    if (now === before || now.length !== before.length) return false;
    for (let row = 0; row < now.length; row++)
      if (now[row] === before[row] || now[row]?.[0] !== before[row]?.[0]) return false;
    return true;
  });
}

import { type Merged, mayFillDown } from "../core/table/fill-down";
import type { ReadingPlan } from "../core/table/reading";
import type { Grid } from "../core/table/table";
import { type Place, mergedCells } from "../workbook";

/** The blank cells of columns that must not be blank. Only where there are some is Excel asked what is merged. */
export class BlankCells {
  private readonly blank = new Map<number, Uint8Array>();
  private readonly wanted: ReadonlySet<number>;

  constructor(
    plans: readonly Pick<ReadingPlan, "roles">[],
    /** As they come in `take`. */
    private readonly columns: readonly number[],
    private readonly size: number
  ) {
    const roles = plans.flatMap((plan) => plan.roles.filter(mayFillDown));
    this.wanted = new Set(roles.map(({ column }) => column));
  }

  take(page: readonly Grid[], from: number): void {
    for (const [at, column] of this.columns.entries())
      if (this.wanted.has(column)) this.note(column, page[at] ?? [], from);
  }

  /** The merged cells that hide them; rows count from the first one. */
  async merged(place: Place, firstRow: number): Promise<readonly Merged[]> {
    const columns = [...this.blank].map(([column, blank]) => ({ column, blank }));
    // No cell of a table is merged.
    if (columns.length === 0 || place.table) return [];
    const found = await mergedCells(place, firstRow, columns);
    return found.map(({ column, row, rows }) => ({ column, row: row - firstRow, rows }));
  }

  private note(column: number, cells: Grid, from: number): void {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]?.[0];
      if (cell !== "" && cell !== null) continue;
      const blank = this.blank.get(column) ?? new Uint8Array(this.size);
      this.blank.set(column, blank);
      blank[from + at] = 1;
    }
  }
}

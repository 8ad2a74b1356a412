import { valueOf } from "./cell-format";
import { isFormula, loadedValues } from "./cells";
import type { FoundResult } from "./find-result";
import { type Layout, bodyColumn } from "./layout";
import { rangeOf } from "./parts";
import { cellAddress } from "./place";
import { WorkbookProblem } from "./problem";
import type { SheetPlan } from "./sheet-plan";
import { type CellInput, TEXT_FORMAT, writeCells } from "./write-cells";

/** The rows of a result before it is written anew. */
export interface OldRows {
  /** What each row is about: the customer, the period. */
  readonly keys: readonly string[];
  /** By place in the table: what the user typed beside each row. Columns with formulas are none of these. */
  readonly typed: ReadonlyMap<number, readonly CellInput[]>;
}

const ROWS_AT_ONCE = 20_000;

export async function readOldRows(
  { own: { sheet } }: FoundResult,
  layout: Layout,
  context: Excel.RequestContext
): Promise<OldRows> {
  const { before, columns, surplus, formulas } = layout;
  const [first] = columns;
  const known = new Set([...columns, ...surplus, ...formulas]);
  const places = Array.from({ length: before.table.columns }, (_, place) => place);
  const theirs = places.filter((place) => !known.has(place));
  const keys: string[] = [];
  const typed = new Map(theirs.map((place) => [place, [] as CellInput[]] as const));
  for (let top = 0; top < before.table.rows - 1; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, before.table.rows - 1 - top);
    const part = (place: number) => {
      const cells = bodyColumn(before.table, place);
      return rangeOf(sheet, { ...cells, row: cells.row + top, rows });
    };
    const named = first === undefined ? undefined : part(first).load("values");
    const noted = theirs.map((place) => ({ place, range: part(place).load("values,formulas") }));
    // A page of one or a few columns at a time: Excel on the web refuses a reply over 5 MB.
    await context.sync();
    if (named) for (const [key] of loadedValues(named)) keys.push(String(key));
    for (const { place, range } of noted) {
      // Values of cells are texts, numbers and truth values.
      const values = loadedValues(range).flat() as CellInput[];
      if (range.formulas.flat().some((cell, row) => isFormula(cell, values[row])))
        typed.delete(place);
      for (const value of values) typed.get(place)?.push(value);
    }
  }
  return { keys, typed };
}

export interface RowChanges {
  readonly added: number;
  readonly gone: number;
}

export function changedRows({ keys }: OldRows, plan: SheetPlan): RowChanges {
  const [old, now] = [new Set(keys), new Set(newKeys(plan))];
  return {
    added: [...now].filter((key) => !old.has(key)).length,
    gone: [...old].filter((key) => key !== "" && !now.has(key)).length,
  };
}

/** What was typed beside a row goes where the row goes; while its row would be gone, nothing is written. */
export function movedNotes(
  { keys, typed }: OldRows,
  plan: SheetPlan,
  { before: { table } }: Layout
): ReadonlyMap<number, readonly CellInput[]> {
  const now = newKeys(plan);
  const rows = new Map(now.map((key, row) => [key, row]));
  // Rows that are not told apart by their first column keep what stands beside them where it is.
  const isTold = rows.size === now.length && new Set(keys).size === keys.length;
  const moved = new Map<number, CellInput[]>();
  for (const [place, values] of isTold ? typed : []) {
    const next = now.map((): CellInput => "");
    let isMoved = false;
    for (const [row, value] of values.entries()) {
      if (value === "") continue;
      const to = rows.get(keys[row] ?? "");
      if (to === undefined) {
        const address = cellAddress(table.row + 1 + row, table.column + place);
        throw new WorkbookProblem("result-notes", { address });
      }
      next[to] = value;
      isMoved ||= to !== row;
    }
    if (isMoved) moved.set(place, next);
  }
  return moved;
}

/** Into the cells of one column, whose own formats stay. */
export function writeNotes(cells: Excel.Range, notes: readonly CellInput[]): void {
  const texts = notes.map((note) => [
    typeof note === "string" && /\d|^(?:true|false)$/iu.test(note) ? TEXT_FORMAT : null,
  ]);
  writeCells(
    cells,
    notes.map((note) => [note]),
    texts
  );
}

function newKeys({ columns: [first], rows }: SheetPlan): string[] {
  return Array.from({ length: rows }, (_, row) => String(valueOf(first?.values[row] ?? null)));
}

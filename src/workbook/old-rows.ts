import { valueOf } from "./cell-format";
import { isFormula, loadedValues } from "./cells";
import { differingRows, isSmall } from "./differing-rows";
import type { FoundResult } from "./find-result";
import { type Layout, bodyColumn, placesBefore } from "./layout";
import { rangeOf } from "./range-of";
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
  /** What each row was called: the segment or the status of a customer. */
  readonly labels: readonly string[];
  /** By place in the table: the cells of our columns, where they are few enough to be compared one by one. */
  readonly ours?: ReadonlyMap<number, readonly CellInput[]>;
}

const ROWS_AT_ONCE = 20_000;

export async function readOldRows(
  { own: { sheet } }: FoundResult,
  plan: SheetPlan,
  layout: Layout,
  context: Excel.RequestContext
): Promise<OldRows> {
  const { before, columns, surplus, formulas } = layout;
  const [first] = columns;
  const labelled = columns[labelColumn(plan)];
  const known = new Set([...columns, ...surplus, ...formulas]);
  const places = Array.from({ length: before.table.columns }, (_, place) => place);
  const theirs = places.filter((place) => !known.has(place));
  const ours = new Map(
    placesRead(layout, [first, labelled]).map((place) => [place, [] as CellInput[]] as const)
  );
  const typed = new Map(theirs.map((place) => [place, [] as CellInput[]] as const));
  for (let top = 0; top < before.table.rows - 1; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, before.table.rows - 1 - top);
    const part = (place: number) => {
      const cells = bodyColumn(before.table, place);
      return rangeOf(sheet, { ...cells, row: cells.row + top, rows });
    };
    const kept = [...ours.keys()].map((place) => ({ place, range: part(place).load("values") }));
    const noted = theirs.map((place) => ({ place, range: part(place).load("values,formulas") }));
    // A page of one or a few columns at a time: Excel on the web refuses a reply over 5 MB.
    await context.sync();
    for (const { place, range } of kept)
      for (const value of inputsOf(range)) ours.get(place)?.push(value);
    for (const { place, range } of noted) {
      const values = inputsOf(range);
      if (range.formulas.flat().some((cell, row) => isFormula(cell, values[row])))
        typed.delete(place);
      for (const value of values) typed.get(place)?.push(value);
    }
  }
  const texts = { keys: textsIn(ours, first), labels: textsIn(ours, labelled) };
  return { ...texts, typed, ...(isSmall(before.table) ? { ours } : {}) };
}

/** All of ours where they are few, else those that name the rows. */
function placesRead(layout: Layout, named: Layout["columns"]): number[] {
  const places = placesBefore(layout);
  return isSmall(layout.before.table) ? places : places.filter((place) => named.includes(place));
}

function textsIn(ours: ReadonlyMap<number, readonly CellInput[]>, place = -1): string[] {
  return ours.get(place)?.map(String) ?? [];
}

/** Values of cells are texts, numbers and truth values. */
function inputsOf(range: Excel.Range): CellInput[] {
  return loadedValues(range).flat() as CellInput[];
}

export interface RowChanges {
  readonly added: number;
  readonly gone: number;
  /** Rows that stayed and hold other cells now; not known of a large result. */
  readonly differing?: number;
  /** Of a list of customers that have a segment or a status. */
  readonly moves?: Moves;
}
export interface Moves {
  /** What moved is called so: Segment, Status. */
  readonly header: string;
  readonly cells: readonly Move[];
}
/** Rows that were called one thing and are called another, or the same. */
export interface Move {
  /** Missing of rows that came. */
  readonly from?: string | undefined;
  /** Missing of rows that went. */
  readonly to?: string | undefined;
  readonly count: number;
  /** The first of them by name; of those that stayed none. */
  readonly keys: readonly string[];
}

const MOST_NAMED = 200;

/** Where there is none, -1. */
function labelColumn({ columns }: SheetPlan): number {
  return columns[0]?.kind === "key" ? columns.findIndex(({ kind }) => kind === "label") : -1;
}

export function changedRows(rows: OldRows, plan: SheetPlan, { columns }: Layout): RowChanges {
  const keys = newKeys(plan);
  const [old, now] = [new Set(rows.keys), new Set(keys)];
  const moves = movesOf(rows, plan);
  const { ours } = rows;
  const differing =
    ours && differingRows({ keys: rows.keys, cells: ours }, { plan, keys, columns });
  return {
    added: [...now].filter((key) => !old.has(key)).length,
    gone: [...old].filter((key) => key !== "" && !now.has(key)).length,
    ...(differing === undefined ? {} : { differing }),
    ...(moves ? { moves } : {}),
  };
}

function movesOf({ keys, labels }: OldRows, plan: SheetPlan): Moves | undefined {
  const column = plan.columns[labelColumn(plan)];
  if (!column || labels.length !== keys.length) return undefined;
  const before = new Map(keys.map((key, row) => [key, labels[row]]));
  before.delete("");
  const cells = new Map<string, { from?: string; to?: string; count: number; keys: string[] }>();
  const add = (key: string, from: string | undefined, to: string | undefined) => {
    const name = JSON.stringify([from ?? null, to ?? null]);
    const cell = cells.get(name) ?? {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...{ count: 0, keys: [] },
    };
    cell.count++;
    if (from !== to && cell.keys.length < MOST_NAMED) cell.keys.push(key);
    cells.set(name, cell);
  };
  for (const [row, key] of newKeys(plan).entries()) {
    add(key, before.get(key), String(valueOf(column.values[row] ?? null)));
    before.delete(key);
  }
  for (const [key, from] of before) add(key, from, undefined);
  return { header: column.header, cells: [...cells.values()] };
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

import { fault, isFault, type Fault, type Outcome } from "../core/fault";
import type { Cell, Grid } from "../core/table/table";
import { isError, toCell } from "./cell";

/** A range as Excel hands it over: rows of cells. A single value counts as a range of one cell. */
export type Matrix = readonly (readonly unknown[])[];

const SHEET_ROWS = 1_048_576;
const MOST_BYTES = 5_000_000;
const SAMPLE_ROWS = 200;

export function toMatrix(argument: unknown): Matrix {
  // Excel hands a range over as an array of rows.
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}

/** An argument that was left out. */
export function isMissing(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}

/** Each range as one column of cells, by name. A range of one row is read as a column. */
export function columnsOf(
  names: readonly string[],
  ranges: readonly Matrix[]
): Outcome<Readonly<Record<string, Grid>>> {
  const refused = sizeFault(names, ranges);
  if (refused !== undefined) return refused;
  const columns: Record<string, Grid> = {};
  for (const [place, name] of names.entries()) {
    const column = columnOf(name, ranges[place] ?? []);
    if (isFault(column)) return column;
    columns[name] = column;
  }
  return columns;
}

/** Where the first Excel error is, of all ranges. Rows count from 1. */
export function errorFault(
  columns: Readonly<Record<string, readonly Cell[] | Grid>>
): Fault | undefined {
  let found: Fault | undefined;
  let foundRow = Infinity;
  for (const [name, cells] of Object.entries(columns)) {
    const row = cells.findIndex((cell) => isError(inColumn(cell)));
    const cell = inColumn(cells[row]);
    if (row < 0 || row >= foundRow || !isError(cell)) continue;
    found = fault("error-in-cells", { row: row + 1, name, error: cell.error });
    foundRow = row;
  }
  return found;
}

export function sizeFault(names: readonly string[], ranges: readonly Matrix[]): Fault | undefined {
  const whole = ranges.findIndex((range) => range.length >= SHEET_ROWS);
  if (whole >= 0) return fault("whole-column", { name: names[whole] ?? "" });
  const bytes = ranges.reduce((sum, range) => sum + bytesOf(range), 0);
  if (bytes > MOST_BYTES) return fault("too-much-data", { megabytes: Math.round(bytes / 1e6) });
  const expected = heightOf(ranges[0] ?? []);
  const ragged = ranges.findIndex((range) => heightOf(range) !== expected);
  if (ragged < 0) return undefined;
  const rows = heightOf(ranges[ragged] ?? []);
  return fault("ragged-ranges", {
    name: names[ragged] ?? "",
    rows,
    first: names[0] ?? "",
    expected,
  });
}

function columnOf(name: string, range: Matrix): Outcome<Grid> {
  const width = range[0]?.length ?? 0;
  if (range.length === 1) return (range[0] ?? []).map((cell) => [toCell(cell)]);
  if (width !== 1) return fault("not-one-column", { name });
  return isPlain(range) ? range : range.map((row) => [toCell(row[0])]);
}

/** Most ranges hold nothing that must be changed, and are long: they are taken as they are. */
function isPlain(range: Matrix): range is Grid {
  for (const row of range) {
    const cell = row[0];
    if (cell === undefined || (typeof cell === "object" && cell !== null)) return false;
  }
  return true;
}

function inColumn(cell: Cell | readonly Cell[] | undefined): Cell {
  const first: unknown = Array.isArray(cell) ? cell[0] : cell;
  // Either is a cell, or missing.
  return (first as Cell | undefined) ?? null;
}

function heightOf(range: Matrix): number {
  return range.length === 1 ? (range[0]?.length ?? 0) : range.length;
}

/** What the cells weigh as text, from a sample. Excel on the web refuses to pass more than 5 MB. */
function bytesOf(range: Matrix): number {
  const step = Math.max(1, Math.floor(range.length / SAMPLE_ROWS));
  const sample: unknown[] = [];
  for (let row = 0; row < range.length; row += step) sample.push(range[row]);
  return (JSON.stringify(sample).length * range.length) / Math.max(1, sample.length);
}

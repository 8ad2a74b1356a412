export const TAKEN = ["as-selected", "used-part", "surroundings", "whole-table", "joined"] as const;

/** Where rows lie on a sheet. Zero-based. The columns may lie apart, the rows are one block. */
export interface Place {
  readonly sheet: SheetName;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: readonly number[];
  readonly table?: { readonly id: string; readonly name: string };
  /** How the place differs from what was selected, to be told to the user. */
  readonly taken: (typeof TAKEN)[number];
}
export interface SheetName {
  /** Survives renaming. */
  readonly id: string;
  readonly name: string;
}

/** Zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** AA for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** Orders!A1:C4000, as a person reads it; never given back to Excel. */
export function addressOf(place: Place): string {
  const lastRow = place.firstRow + place.rows;
  const runs = runsOf(place.columns).map(
    ([from, to]) => `${columnLetters(from)}${place.firstRow + 1}:${columnLetters(to)}${lastRow}`
  );
  return `${place.sheet.name}!${runs.join(", ")}`;
}

/** B2 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** B2:D9, for the sheet it lies on. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return `${columnLetters(column)}${row + 1}:${last}`;
}

export function overlap(one: Block, other: Block): Block | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function columnsOf(block: Block): number[] {
  return Array.from({ length: block.columns }, (_, index) => block.column + index);
}

/** First and last of each row of neighbours. */
export function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

import { MAX_COLUMNS, MAX_ROWS } from "./types";
import type { Rect } from "./types";

/** What an A1 address names: `sheet` only when the text says it. */
export interface Address {
  readonly sheet?: string;
  readonly rect: Rect;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "$A$1:B2", "A:C", "2:5", "'My sheet'!A1"; undefined for anything else. */
export function parseA1(text: string): Address | undefined {
  const { sheet, area } = splitSheet(text.trim());
  const ends = area.split(":");
  if (ends.length > 2) return undefined;
  const first = corner(ends[0] ?? "");
  const last = ends.length === 2 ? corner(ends[1] ?? "") : first;
  if (!first || !last) return undefined;
  const rect = between(first, last, ends.length === 2);
  if (!rect) return undefined;
  return sheet === undefined ? { rect } : { sheet, rect };
}

export function toA1(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const start = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnName(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$/.test(name);
  return plain && !likeAddress && !/^c\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${toA1(rect)}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function splitSheet(text: string): { sheet?: string; area: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), area: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  if (mark <= 0) return { area: text };
  return { sheet: text.slice(0, mark), area: text.slice(mark + 1) };
}

function corner(text: string): Corner | undefined {
  const found = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!found || (!found[1] && !found[2])) return undefined;
  const column = found[1] ? columnIndex(found[1]) : undefined;
  const row = found[2] ? Number(found[2]) - 1 : undefined;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return undefined;
  return { row, column };
}

function between(first: Corner, last: Corner, isRange: boolean): Rect | undefined {
  const sameShape =
    (first.row === undefined) === (last.row === undefined) &&
    (first.column === undefined) === (last.column === undefined);
  const isCell = first.row !== undefined && first.column !== undefined;
  if (!sameShape || (!isRange && !isCell)) return undefined;
  const rows = span(first.row, last.row, MAX_ROWS);
  const columns = span(first.column, last.column, MAX_COLUMNS);
  return { row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
}

function span(first: number | undefined, last: number | undefined, whole: number) {
  if (first === undefined || last === undefined) return { start: 0, size: whole };
  return { start: Math.min(first, last), size: Math.abs(last - first) + 1 };
}

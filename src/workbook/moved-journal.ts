import type { Journal } from "./journal";
import { type Block, blockAddress } from "./place";

/** How far something lies from where it was. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** How far the top left cell of a table lies from where an address of it says. */
export function offsetFrom(address: string, range: Excel.Range): Offset {
  const { row, column } = blockAt(address);
  return { row: range.rowIndex - row, column: range.columnIndex - column };
}

/** A journal of a sheet on which rows or columns were inserted, or deleted, before the table since it was written. What stood
 * in rows that are gone is not put back. */
export function movedJournal(journal: Journal, offset: Offset): Journal {
  const move = (address: string) => movedAddress(address, offset);
  const pairs = <T>(list: readonly (readonly [string, T])[], moved: (other: T) => T) =>
    list.flatMap(([at, other]) => move(at).map((next) => [next, moved(other)] as const));
  const first = (address: string) => move(address)[0] ?? address;
  return {
    ...journal,
    whole: first(journal.whole),
    blocks: pairs(journal.blocks, (kept) => kept),
    clear: journal.clear.flatMap(move),
    refill: pairs(journal.refill, first),
    parts: journal.parts.flatMap(([part, at]) => move(at).map((next) => [part, next] as const)),
    series: pairs(journal.series, first),
    colored: journal.colored === "" ? "" : first(journal.colored),
  };
}

/** None where it would lie beyond the edge of the sheet. */
export function movedAddress(address: string, { row, column }: Offset): string[] {
  const block = blockAt(address);
  const moved = { ...block, row: block.row + row, column: block.column + column };
  return moved.row < 0 || moved.column < 0 ? [] : [blockAddress(moved)];
}

function blockAt(address: string): Block {
  const cells = address.split(":");
  const rows = cells.map((cell) => Number(cell.replace(/\D/gu, "")) - 1);
  const columns = cells.map((cell) => columnAt(cell.replace(/\d/gu, "")));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    ...{ row, column },
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function columnAt(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

import type { ResultValue } from "../core/table/table";
import type { ShownColumn } from "./answer-parts";

/** By which column the rows of a table stand, and which way. */
export interface Sorting {
  readonly column: string;
  readonly isFalling: boolean;
}

/** Lists of customers stand in the order of their ids, which says nothing: those who are worth most come first. */
export function usualSorting(columns: readonly ShownColumn[]): Sorting | undefined {
  const worth = columns.find(({ kind }) => kind === "money");
  if (columns[0]?.kind !== "key" || worth === undefined) return undefined;
  return { column: worth.name, isFalling: true };
}

/** Numbers the greatest first, words from A on; pressed again, the other way round. */
export function sortedBy(column: ShownColumn, before: Sorting | undefined): Sorting {
  if (before?.column === column.name) return { ...before, isFalling: !before.isFalling };
  return { column: column.name, isFalling: column.values.some((each) => typeof each === "number") };
}

/** The places of the rows in their order. What is not known comes last either way. */
export function orderOf(
  columns: readonly ShownColumn[],
  rows: number,
  sorting: Sorting | undefined
): readonly number[] {
  const places = Array.from({ length: rows }, (_, row) => row);
  const values = columns.find(({ name }) => name === sorting?.column)?.values;
  if (values === undefined || sorting === undefined) return places;
  const words = new Intl.Collator(undefined, { numeric: true });
  const sign = sorting.isFalling ? -1 : 1;
  const compared = (one: ResultValue, other: ResultValue): number => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const isNumbers = typeof one === "number" && typeof other === "number";
    return sign * (isNumbers ? one - other : words.compare(String(one), String(other)));
  };
  return places.sort((one, other) => compared(values[one] ?? null, values[other] ?? null));
}

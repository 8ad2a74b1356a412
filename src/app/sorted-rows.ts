import type { ResultValue } from "../core/table/table";
import type { ShownColumn } from "./answer-parts";

/** By which column the rows of a table stand, and which way. */
export interface Sorting {
  readonly column: string;
  readonly isFalling: boolean;
}

/** Lists of customers stand in the order of their ids, which says nothing: those who are worth most come first. Groups of
 * customers, such as plans, stand as their question orders them. */
export function usualSorting(columns: readonly ShownColumn[]): Sorting | undefined {
  const worth = columns.find(({ kind }) => kind === "money");
  if (columns[0]?.name !== "customer" || worth === undefined) return undefined;
  return { column: worth.name, isFalling: true };
}

/** Numbers the greatest first, words from A on; pressed again, the other way round. */
export function sortedBy(column: ShownColumn, before: Sorting | undefined): Sorting {
  if (before?.column === column.name) return { ...before, isFalling: !before.isFalling };
  return { column: column.name, isFalling: column.values.some((each) => typeof each === "number") };
}

/** The places of the first so many rows in their order. What is not known comes last either way. */
export function orderOf(
  columns: readonly ShownColumn[],
  { rows, shown }: { readonly rows: number; readonly shown: number },
  sorting: Sorting | undefined
): readonly number[] {
  const values = columns.find(({ name }) => name === sorting?.column)?.values;
  if (values === undefined || sorting === undefined)
    return Array.from({ length: Math.min(rows, shown) }, (_, row) => row);
  const words = new Intl.Collator(undefined, { numeric: true });
  const sign = sorting.isFalling ? -1 : 1;
  const compared = (one: ResultValue, other: ResultValue): number => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const isNumbers = typeof one === "number" && typeof other === "number";
    return sign * (isNumbers ? one - other : words.compare(String(one), String(other)));
  };
  const byValue = (one: number, other: number) =>
    compared(values[one] ?? null, values[other] ?? null);
  if (shown < rows) return firstOf(shown, rows, byValue);
  return Array.from({ length: rows }, (_, row) => row).sort(byValue);
}

/** A list of all customers is not sorted for the few rows of it that are seen. */
function firstOf(
  count: number,
  rows: number,
  compare: (one: number, other: number) => number
): number[] {
  const first: number[] = [];
  for (let row = 0; row < rows; row++) {
    let at = first.length;
    while (at > 0 && compare(row, first[at - 1] ?? 0) < 0) at--;
    if (at === count) continue;
    first.splice(at, 0, row);
    if (first.length > count) first.pop();
  }
  return first;
}

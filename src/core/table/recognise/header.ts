import type { Cell, Grid } from "../table";
import { cellKind, isData } from "./cell-kind";
import type { CellKind } from "./cell-kind";
import { periodHeaders } from "../period-headers";
import { changeNames } from "./change-names";
import { purchaseNames } from "./purchase-names";
import { subscriptionNames } from "./subscription-names";
import { likeness } from "./words";

/** Where the names are: no row, one, or two. The data starts at `dataRow`. */
export interface Header {
  readonly rows: readonly number[];
  readonly dataRow: number;
  /** The first row could be a header or data: all of the range is words, and none is a known name. */
  readonly isUncertain: boolean;
  readonly hasTitle: boolean;
}

type Kinds = readonly (readonly CellKind[])[];

const ROWS_COMPARED = 60;
const TITLE_ROWS = 10;
/** Names of columns that are no values: "new" and "lost" may as well be what a cell says of a customer. */
const COLUMN_NAMES = [
  ...Object.values(purchaseNames),
  ...Object.values(subscriptionNames),
  changeNames.atStart,
];
/** As many columns named after periods make a cross-tab. */
export const ENOUGH_PERIODS = 3;
const ENOUGH_BESIDE_NAMES = 2;

/** A header is words above data, or words that name columns. A row with data in it is never taken for one. */
export function findHeader(sample: Grid): Header {
  const kinds = sample.slice(0, ROWS_COMPARED).map((row) => row.map(cellKind));
  const top = topRow(sample, kinds);
  const hasTitle = kinds.slice(0, top).some((row) => filled(row) > 0);
  const words = isWords(kinds[top]);
  if (words && isWords(kinds[top + 1]) && standsOverData(kinds, top + 1)) {
    return { rows: [top, top + 1], dataRow: top + 2, isUncertain: false, hasTitle };
  }
  if (isHeader(sample, kinds, top) || isPeriodHeader(sample, kinds, top)) {
    return { rows: [top], dataRow: top + 1, isUncertain: false, hasTitle };
  }
  return { rows: [], dataRow: top, isUncertain: words, hasTitle };
}

/** The first row that is more than a title: rows with a few cells filled above a wider table are its title. */
function topRow(sample: Grid, kinds: Kinds): number {
  const width = kinds.reduce((widest, row) => Math.max(widest, filled(row)), 0);
  const enough = width < 3 ? 1 : Math.floor(width / 3) + 1;
  const first = Math.max(
    kinds.findIndex((row) => filled(row) >= enough),
    0
  );
  const candidates = kinds.slice(first, first + TITLE_ROWS);
  const header = candidates.findIndex(
    (row, index) =>
      isHeader(sample, kinds, first + index) &&
      candidates.slice(0, index).every((above) => filled(above) < filled(row))
  );
  return first + Math.max(header, 0);
}

function isHeader(sample: Grid, kinds: Kinds, row: number): boolean {
  return isWords(kinds[row]) && (standsOverData(kinds, row) || namesColumns(sample[row]));
}

function filled(row: readonly CellKind[]): number {
  return row.filter((kind) => kind !== "blank").length;
}

function isWords(row: readonly CellKind[] | undefined): boolean {
  return row !== undefined && filled(row) > 0 && !row.some(isData);
}

/** Some column has a word here and mostly dates or numbers below. */
function standsOverData(kinds: Kinds, header: number): boolean {
  return kinds[header]!.some((kind, column) => {
    if (kind !== "word") return false;
    const below = kinds.slice(header + 1).map((row) => row[column] ?? "blank");
    const full = below.filter((each) => each !== "blank");
    return full.length > 0 && full.filter(isData).length > full.length / 2;
  });
}

function namesColumns(row: readonly Cell[] = []): boolean {
  return row.some(
    (cell) => typeof cell === "string" && COLUMN_NAMES.some((each) => likeness(cell, each) >= 0.6)
  );
}

/** A word, then periods, over columns that hold something else. */
function isPeriodHeader(sample: Grid, kinds: Kinds, top: number): boolean {
  const least = namesColumns(sample[top]) ? ENOUGH_BESIDE_NAMES : ENOUGH_PERIODS;
  const columns = periodHeaders(sample[top] ?? [], {}, least)?.columns ?? [];
  const first = columns[0]?.column ?? 0;
  if (first === 0 || kinds[top]?.slice(0, first).some(isData)) return false;
  const below = kinds.slice(top + 1).flatMap((each) => columns.map(({ column }) => each[column]));
  const dates = below.filter((kind) => kind === "serial" || kind === "text-date");
  return dates.length <= below.length / 2;
}

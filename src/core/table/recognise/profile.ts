import { civilOf, lengthOfMonth } from "../../calendar/civil";
import { knownCurrency } from "../currency-names";
import { isDateFormat } from "../date-format";
import { numberDay } from "../number-dates";
import { periodOfCell } from "../parse-period";
import { cleanKey } from "../plain-text";
import type { Cell, Grid } from "../table";
import { cellKind, dayOfCell } from "./cell-kind";
import type { CellKind } from "./cell-kind";

/** What the cells of one column look like together; shares of the filled cells, 0 to 1. */
export interface Profile {
  readonly filled: number;
  readonly dates: number;
  /** 20241231, or seconds since 1970: dates only where a person says so. */
  readonly dateNumbers: number;
  readonly numbers: number;
  readonly words: number;
  readonly flags: number;
  /** Signs, codes and names of currencies. */
  readonly currencies: number;
  /** 0, which in a column of dates says that there is none. */
  readonly zeros: number;
  /** Periods as they are written (2024-03, Q1 2024), and dates on the first or the last day of a month. */
  readonly periods: number;
  /** Periods that can be nothing else. */
  readonly writtenPeriods: number;
  /** Numbers with decimals, by value or by format, or text with a separator. */
  readonly decimals: number;
  /** Different values, as a share of the filled cells. */
  readonly different: number;
  /** Whole numbers that could be dates and could be ids. */
  readonly mayBeSerials: boolean;
  readonly isIncreasing: boolean;
}

const WITH_DECIMALS = /[0#]\.0(?!.*%)/;

export function profileOf(data: Grid, column: number, format: string | undefined): Profile {
  const cells = data.map((row) => row[column] ?? null);
  const kinds = cells.map(cellKind);
  const filled = kinds.filter((kind) => kind !== "blank").length;
  const serials = count(kinds, "serial");
  const serialsAreDates = isDateFormat(format);
  const asNumbers = serialsAreDates === false ? serials : 0;
  const share = (number: number) => (filled === 0 ? 0 : number / filled);
  const written = cells.filter((cell) => periodOfCell(cell) !== undefined).length;
  const edges = asNumbers > 0 ? 0 : cells.filter(isEdgeOfMonth).length;
  return {
    filled,
    dates: share(count(kinds, "text-date") + serials - asNumbers),
    dateNumbers: share(cells.filter(isDateNumber).length),
    numbers: share(count(kinds, "number") + count(kinds, "text-number") + asNumbers),
    words: share(count(kinds, "word")),
    zeros: share(cells.filter((cell) => cell === 0 || cell === "0").length),
    currencies: share(cells.filter(isCurrency).length),
    flags: share(cells.filter((cell) => typeof cell === "boolean").length),
    periods: share(written + edges),
    writtenPeriods: share(written),
    decimals:
      format !== undefined && WITH_DECIMALS.test(format)
        ? 1
        : share(cells.filter(hasDecimals).length),
    different: share(new Set(cells.flatMap(spelling)).size),
    mayBeSerials: serialsAreDates === undefined && serials > 0,
    isIncreasing: isIncreasing(cells),
  };
}

function count(kinds: readonly CellKind[], kind: CellKind): number {
  return kinds.filter((each) => each === kind).length;
}

function isDateNumber(cell: Cell): boolean {
  return typeof cell === "number" && ["compact", "unix"].includes(numberDay(cell).is);
}

function isCurrency(cell: Cell): boolean {
  return typeof cell === "string" && knownCurrency(cell) !== undefined;
}

function hasDecimals(cell: Cell): boolean {
  if (typeof cell === "number") return !Number.isInteger(cell);
  return typeof cell === "string" && cellKind(cell) === "text-number" && /\d[.,]\d/.test(cell);
}

function spelling(cell: Cell): readonly string[] {
  if (typeof cell === "number") return [String(cell)];
  return typeof cell === "string" && cleanKey(cell) !== "" ? [cleanKey(cell)] : [];
}

function isIncreasing(cells: readonly Cell[]): boolean {
  let previous = Number.NEGATIVE_INFINITY;
  let numbers = 0;
  for (const cell of cells) {
    if (typeof cell !== "number") continue;
    if (cell <= previous) return false;
    previous = cell;
    numbers++;
  }
  return numbers > 1;
}

function isEdgeOfMonth(cell: Cell): boolean {
  const day = dayOfCell(cell);
  if (day === undefined) return false;
  const { year, month, date } = civilOf(day);
  return date === 1 || date === lengthOfMonth(year, month);
}

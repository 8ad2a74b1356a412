import type { Fact } from "../core/roll-up";
import {
  FOREVER,
  type Entries,
  type Key,
  type KeyColumn,
  type Spells,
  type Table,
} from "../core/table/table";
import { dayColumn, keyColumn, numberColumn } from "./column";
import { sortedBy, type CustomerRows, type GroupedRows } from "./customer-rows";
import { sortNumbers } from "./sort-run";

type Of<F extends Fact["fact"]> = Extract<Fact, { fact: F }>;

export function spellsOf({ of, until, amount, labels }: Of<"spells">, rows: CustomerRows): Spells {
  const sorted = sortedBy(of, rows);
  const grouped = { ...sorted, rows: sorted.rows.slice() };
  // A blank day is 0.
  const ends = dayColumn(rows.table, until).map((day) => (day === 0 ? FOREVER : day));
  const amounts = amountsIn(rows.table, amount);
  const texts = labelsIn(rows.table, labels);
  const ranks = texts.map(({ codes, keys }) => ranksOf(codes, keys));
  settleTies(grouped, [ends, ...(amounts === undefined ? [] : [amounts]), ...ranks]);
  return {
    starts: grouped.starts,
    from: grouped.values,
    until: daysAt(ends, grouped),
    amounts:
      amounts === undefined
        ? new Float64Array(grouped.rows.length).fill(1)
        : amountsAt(amounts, grouped),
    hasAmounts: amounts !== undefined,
    ...(labels === undefined ? {} : { labels: textsAt(texts, grouped) }),
  };
}

export function entriesOf({ of, amount }: Of<"entries">, rows: CustomerRows): Entries {
  const grouped = sortedBy(of, rows);
  const amounts = amountsIn(rows.table, amount);
  const { starts, values } = grouped;
  return {
    starts,
    on: values,
    amounts:
      amounts === undefined ? new Float64Array(values.length) : sortedInTies(amounts, grouped),
    hasAmounts: amounts !== undefined,
  };
}

/** The amounts of a customer's rows, those of one day ascending. */
function sortedInTies(amounts: Float64Array, grouped: GroupedRows): Float64Array {
  const sorted = amountsAt(amounts, grouped);
  eachTie(grouped, (from, to) => sortNumbers(sorted, from, to));
  return sorted;
}

function daysAt(days: Int32Array, { rows }: GroupedRows): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = days[rows[at]!]!;
  return picked;
}

function amountsAt(numbers: Float64Array, { rows }: GroupedRows): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = numbers[rows[at]!]!;
  return picked;
}

/** undefined where none is asked for or the table has no such column. */
function amountsIn(table: Table, name: string | undefined): Float64Array | undefined {
  return name === undefined || table.columns[name] === undefined
    ? undefined
    : numberColumn(table, name);
}

interface Label extends KeyColumn {
  readonly name: string;
}

function labelsIn(table: Table, names: readonly string[] = []): Label[] {
  const known = names.filter((name) => table.columns[name] !== undefined);
  return known.map((name) => ({ name, ...keyColumn(table, name) }));
}

/** The place of each row's text among the texts in their order, by code unit. */
function ranksOf(codes: Int32Array, keys: readonly Key[]): Int32Array {
  const texts = keys.map(String);
  const ordered = [...new Set(texts)].sort();
  const places = new Map(ordered.map((text, place) => [text, place]));
  const ranks = texts.map((text) => places.get(text) ?? 0);
  return codes.map((code) => ranks[code]!);
}

function textsAt(
  labels: readonly Label[],
  { rows }: GroupedRows
): Readonly<Record<string, readonly string[]>> {
  const texts = labels.map(({ name, codes, keys }) => [
    name,
    Array.from(rows, (row) => String(keys[codes[row]!]!)),
  ]);
  // Names of labels that the definition asks for, not texts of the sheet.
  return Object.fromEntries(texts) as Record<string, string[]>;
}

/** Puts a customer's rows of one day in the order of further values, so that the order of the sheet does not show. */
function settleTies(grouped: GroupedRows, values: readonly (Int32Array | Float64Array)[]): void {
  const compare = (one: number, other: number) => {
    for (const value of values) {
      const difference = value[one]! - value[other]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  eachTie(grouped, (from, to) => grouped.rows.subarray(from, to).sort(compare));
}

/** Calls `settle` with the first place and the one after the last of every run of a customer's rows of one day. */
function eachTie(
  { starts, values }: GroupedRows,
  settle: (from: number, to: number) => void
): void {
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const end = starts[customer + 1]!;
    for (let from = starts[customer]!, to = from; from < end; from = to) {
      const day = values[from];
      for (to = from + 1; to < end && values[to] === day;) to++;
      if (to - from > 1) settle(from, to);
    }
  }
}

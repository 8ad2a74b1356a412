import type { Fact, Where } from "../core/roll-up";
import { addCarefully } from "../core/table/careful-sum";
import type { DayLists, FactColumn } from "../core/table/table";
import { numberColumn } from "./column";
import {
  customerRows,
  distinctIn,
  kept,
  sortedBy,
  startsOf,
  type CustomerRows,
  type DistinctValues,
  type GroupedRows,
} from "./customer-rows";
import { entriesOf, spellsOf } from "./lists";

export function factOf(fact: Fact, rows: CustomerRows): FactColumn {
  const where = "where" in fact ? fact.where : undefined;
  const qualified = qualifying(rows, where);
  // Where all rows qualify, it is the fact without a condition.
  const name = JSON.stringify({ ...fact, where: undefined });
  return kept(qualified.known.facts, name, () => made(fact, qualified));
}

function made(fact: Fact, rows: CustomerRows): FactColumn {
  switch (fact.fact) {
    case "spells":
      return spellsOf(fact, rows);
    case "entries":
      return entriesOf(fact, rows);
    case "count":
      return lengths(startsOf(rows));
    case "sum":
      return sums(rows, numberColumn(rows.table, fact.of));
    case "first":
      return firsts(sortedBy(fact.of, rows));
    case "last":
      return lasts(sortedBy(fact.of, rows));
    case "distinct":
      return distinctCounts(sortedBy(fact.of, rows));
    case "days":
      return dayLists(distinctIn(rows, fact.of));
  }
}

/** The same rows where all of them qualify. */
function qualifying(rows: CustomerRows, where: Where | undefined): CustomerRows {
  const { table, codes } = rows;
  if (where === undefined || table.columns[where.of] === undefined) return rows;
  const { of, atLeast } = where;
  return kept(rows.known.qualified, JSON.stringify([of, atLeast]), () => {
    const numbers = numberColumn(table, of);
    const isIn = (row: number) => numbers[row]! >= atLeast;
    let row = 0;
    while (row < numbers.length && isIn(row)) row++;
    if (row === numbers.length) return rows;
    const those = codes.slice();
    const nobody = rows.customerOf.length - 1;
    for (; row < numbers.length; row++) if (!isIn(row)) those[row] = nobody;
    return customerRows({ ...rows, codes: those });
  });
}

/** Compensated (Neumaier), so that the order of the rows does not show in the cents. */
function sums({ codes, customerOf, customers }: CustomerRows, numbers: Float64Array): Float64Array {
  const total = new Float64Array(customers);
  const lost = new Float64Array(customers);
  for (let row = 0; row < codes.length; row++) {
    const customer = customerOf[codes[row]!]!;
    if (customer >= 0) addCarefully(total, lost, customer, numbers[row]!);
  }
  for (let customer = 0; customer < customers; customer++)
    total[customer] = total[customer]! + lost[customer]!;
  return total;
}

/** 0 for a customer without a row. */
function firsts({ starts, values }: GroupedRows): Int32Array {
  const result = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++) {
    const start = starts[customer]!;
    if (start < starts[customer + 1]!) result[customer] = values[start]!;
  }
  return result;
}

/** 0 for a customer without a row. */
function lasts({ starts, values }: GroupedRows): Int32Array {
  const result = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++) {
    const end = starts[customer + 1]!;
    if (end > starts[customer]!) result[customer] = values[end - 1]!;
  }
  return result;
}

function lengths(starts: Int32Array): Int32Array {
  const result = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++)
    result[customer] = starts[customer + 1]! - starts[customer]!;
  return result;
}

function distinctCounts({ starts, values }: GroupedRows): Int32Array {
  const counts = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < counts.length; customer++) {
    const start = starts[customer]!;
    const end = starts[customer + 1]!;
    let count = start < end ? 1 : 0;
    for (let at = start + 1; at < end; at++) if (values[at] !== values[at - 1]) count++;
    counts[customer] = count;
  }
  return counts;
}

function dayLists({ starts, values }: DistinctValues): DayLists {
  return { starts, days: values };
}

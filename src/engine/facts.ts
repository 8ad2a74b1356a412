import type { Fact, Where } from "../core/roll-up";
import { addCarefully } from "../core/table/careful-sum";
import type { DayLists, FactColumn } from "../core/table/table";
import { dayColumn, numberColumn } from "./column";
import { distinctIn, type CustomerRows, type DistinctValues } from "./distinct";
import { entriesOf, spellsOf } from "./lists";

export function factOf(fact: Fact, rows: CustomerRows): FactColumn {
  if (fact.fact === "spells") return spellsOf(fact, rows);
  if (fact.fact === "entries") return entriesOf(fact, rows);
  const qualified = qualifying(rows, fact.where);
  const { customerOf } = qualified;
  switch (fact.fact) {
    case "count":
      return counts(customerOf, rows.customers);
    case "sum":
      return sums(customerOf, numberColumn(rows.table, fact.of), rows.customers);
    case "first":
      return firsts(customerOf, dayColumn(rows.table, fact.of), rows.customers);
    case "last":
      return lasts(customerOf, dayColumn(rows.table, fact.of), rows.customers);
    case "distinct":
      return lengths(distinctIn(qualified, fact.of));
    case "days":
      return dayLists(distinctIn(qualified, fact.of));
  }
}

/** The same rows where all of them qualify, so that what is known of them serves again. */
function qualifying(rows: CustomerRows, where: Where | undefined): CustomerRows {
  const { table, customerOf } = rows;
  if (where === undefined || table.columns[where.of] === undefined) return rows;
  const numbers = numberColumn(table, where.of);
  if (numbers.every((number) => number >= where.atLeast)) return rows;
  const of = new Int32Array(customerOf.length);
  for (let row = 0; row < of.length; row++)
    of[row] = (numbers[row] ?? NaN) >= where.atLeast ? (customerOf[row] ?? -1) : -1;
  return { ...rows, customerOf: of, sorted: new Map() };
}

function counts(customerOf: Int32Array, customers: number): Int32Array {
  const result = new Int32Array(customers);
  for (const customer of customerOf)
    if (customer >= 0) result[customer] = (result[customer] ?? 0) + 1;
  return result;
}

/** Compensated (Neumaier), so that the order of the rows does not show in the cents. */
function sums(customerOf: Int32Array, numbers: Float64Array, customers: number): Float64Array {
  const total = new Float64Array(customers);
  const lost = new Float64Array(customers);
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row] ?? -1;
    if (customer >= 0) addCarefully(total, lost, customer, numbers[row] ?? 0);
  }
  return total.map((value, customer) => value + (lost[customer] ?? 0));
}

function firsts(customerOf: Int32Array, days: Int32Array, customers: number): Int32Array {
  const result = new Int32Array(customers);
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row] ?? -1;
    if (customer < 0) continue;
    const day = days[row] ?? 0;
    const known = result[customer] ?? 0;
    if (known === 0 || day < known) result[customer] = day;
  }
  return result;
}

function lasts(customerOf: Int32Array, days: Int32Array, customers: number): Int32Array {
  const result = new Int32Array(customers);
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row] ?? -1;
    if (customer >= 0 && (days[row] ?? 0) > (result[customer] ?? 0))
      result[customer] = days[row] ?? 0;
  }
  return result;
}

function lengths({ starts }: DistinctValues): Int32Array {
  const result = new Int32Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++)
    result[customer] = (starts[customer + 1] ?? 0) - (starts[customer] ?? 0);
  return result;
}

function dayLists({ starts, values }: DistinctValues): DayLists {
  return { starts, days: values };
}

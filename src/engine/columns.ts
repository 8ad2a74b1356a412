import type { RollUp } from "../core/roll-up";
import type { Outcome } from "../core/fault";
import { fault } from "../core/fault";
import type { FactColumn, Facts, Key, Table } from "../core/table/table";
import { dayColumn, keyColumn } from "./column";
import { factOf, type Rows } from "./facts";
import type { Engine } from "./port";
import { rowByRow } from "./row-by-row";

/** Rolls up typed columns in this process: a few passes over the rows, whatever the number of customers. */
export const columnsEngine: Engine = {
  // Begun in a promise, so that what is thrown rejects it.
  rollUp: (table, rollUp, until) =>
    Promise.resolve().then(() => rollUpColumns(table, rollUp, until)),
};

export function rollUpColumns(table: Table, rollUp: RollUp, until: number): Outcome<Facts> {
  const customers = rollUp.by === undefined ? undefined : keyColumn(table, rollUp.by);
  const isIn = rowsUntil(table, rollUp.on, until);
  if (customers === undefined) return rowByRow(table, isIn);
  const { codes, keys } = customers;
  const order = orderOf(keys, seenIn(keys.length, codes, isIn));
  if (order.length === 0) return fault("no-rows-until-as-of");
  const rows: Rows = {
    table,
    customers: order.length,
    customerOf: customersOf(codes, isIn, placesOf(keys.length, order)),
  };
  const columns: Record<string, FactColumn> = {};
  for (const [name, fact] of Object.entries(rollUp.facts)) columns[name] = factOf(fact, rows);
  return { size: order.length, keys: keysOf(keys, order), columns };
}

/** 1 for the rows that are not after the day; for all where rows have no day. */
function rowsUntil(table: Table, on: string | undefined, until: number): Uint8Array {
  if (on === undefined) return new Uint8Array(table.size).fill(1);
  const days = dayColumn(table, on);
  const isIn = new Uint8Array(days.length);
  for (let row = 0; row < days.length; row++) isIn[row] = (days[row] ?? 0) <= until ? 1 : 0;
  return isIn;
}

function seenIn(keys: number, codes: Int32Array, isIn: Uint8Array): Uint8Array {
  const isSeen = new Uint8Array(keys);
  for (let row = 0; row < codes.length; row++) if (isIn[row] === 1) isSeen[codes[row] ?? 0] = 1;
  return isSeen;
}

/** The codes of the customers that have rows, by key as text, by code unit. */
function orderOf(keys: readonly Key[], isSeen: Uint8Array): Int32Array {
  const texts = keys.map(String);
  const order = Int32Array.from(keys.keys()).filter((code) => isSeen[code] === 1);
  return order.sort((a, b) => compare(texts[a] ?? "", texts[b] ?? ""));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placesOf(keys: number, order: Int32Array): Int32Array {
  const places = new Int32Array(keys);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/** The customer of each row, -1 for a row that is left out. */
function customersOf(codes: Int32Array, isIn: Uint8Array, places: Int32Array): Int32Array {
  const customers = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++)
    customers[row] = isIn[row] === 1 ? (places[codes[row] ?? 0] ?? 0) : -1;
  return customers;
}

function keysOf(keys: readonly Key[], order: Int32Array): Key[] {
  return Array.from(order, (code) => keys[code] ?? "");
}

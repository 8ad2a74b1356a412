import type { RollUp } from "../core/roll-up";
import type { Outcome } from "../core/fault";
import { fault } from "../core/fault";
import type { FactColumn, Facts, Key, KeyColumn, Table } from "../core/table/table";
import { dayColumn, keyColumn } from "./column";
import { customerRows, kept, type CustomerRows } from "./customer-rows";
import { factOf } from "./facts";
import { orderOfKeys } from "./key-order";
import type { Engine } from "./port";
import { rowByRow, type RowsIn } from "./row-by-row";

/** Rolls up typed columns in this process: a few passes over the rows, whatever the number of customers. */
export const columnsEngine: Engine = {
  // Begun in a promise, so that what is thrown rejects it.
  rollUp: (table, rollUp, until) =>
    Promise.resolve().then(() => rollUpColumns(table, rollUp, until)),
};

export function rollUpColumns(table: Table, rollUp: RollUp, until: number): Outcome<Facts> {
  return rollingUp(table)(rollUp, until);
}

/** One takes some thirty bytes a row; more of them than two days that are asked for in turn would gather to no use. */
const MOST_GROUPS = 2;

/** Rolls the same rows up again and again. Who the customers are, in which order their rows come and facts that were asked
 * for before are worked out once. */
export function rollingUp(table: Table): (rollUp: RollUp, until: number) => Outcome<Facts> {
  const groups = new Map<string, Group>();
  return (rollUp, until) => {
    const { by, on } = rollUp;
    if (by === undefined) return rowByRow(table, rowsUntil(table, on, until));
    const name = JSON.stringify([by, on, until]);
    if (groups.size === MOST_GROUPS && !groups.has(name)) groups.clear();
    const group = kept(groups, name, () =>
      groupOf(table, keyColumn(table, by), rowsUntil(table, on, until))
    );
    if (group.keys.length === 0) return fault("no-rows-until-as-of");
    const columns: Record<string, FactColumn> = {};
    for (const [fact, how] of Object.entries(rollUp.facts)) columns[fact] = factOf(how, group.rows);
    return { size: group.keys.length, keys: group.keys, columns };
  };
}

interface Group {
  readonly keys: readonly Key[];
  readonly rows: CustomerRows;
}

function groupOf(table: Table, { codes, keys }: KeyColumn, isIn: RowsIn): Group {
  const isSeen = seenIn(keys.length, codes, isIn);
  const order = seenOnly(orderOfKeys(keys), isSeen);
  const rows = customerRows({
    table,
    customers: order.length,
    codes: codesIn(codes, isIn, keys.length),
    customerOf: placesOf(keys.length, order),
  });
  return { keys: keysOf(keys, order), rows };
}

/** The rows that are not after the day; all of them where rows have no day. */
function rowsUntil(table: Table, on: string | undefined, until: number): RowsIn {
  if (on === undefined) return undefined;
  const days = dayColumn(table, on);
  let row = 0;
  while (row < days.length && days[row]! <= until) row++;
  if (row === days.length) return undefined;
  const isIn = new Uint8Array(days.length).fill(1, 0, row);
  for (; row < days.length; row++) isIn[row] = days[row]! <= until ? 1 : 0;
  return isIn;
}

function seenIn(keys: number, codes: Int32Array, isIn: RowsIn): Uint8Array {
  const isSeen = new Uint8Array(keys);
  for (let row = 0; row < codes.length; row++) if (isIn?.[row] !== 0) isSeen[codes[row]!] = 1;
  return isSeen;
}

function seenOnly(order: Int32Array, isSeen: Uint8Array): Int32Array {
  const seen = new Int32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const code = order[at]!;
    if (isSeen[code] === 1) seen[count++] = code;
  }
  return seen.subarray(0, count);
}

/** The place of each code in the order; -1 for those that are not in it, and for one more, which is nobody's. */
function placesOf(keys: number, order: Int32Array): Int32Array {
  const places = new Int32Array(keys + 1).fill(-1);
  for (let place = 0; place < order.length; place++) places[order[place]!] = place;
  return places;
}

/** With the code of nobody for a row that is left out. */
function codesIn(codes: Int32Array, isIn: RowsIn, nobody: number): Int32Array {
  return isIn === undefined ? codes : codes.map((code, row) => (isIn[row] === 1 ? code : nobody));
}

function keysOf(keys: readonly Key[], order: Int32Array): Key[] {
  const ordered: Key[] = [];
  for (let at = 0; at < order.length; at++) ordered.push(keys[order[at]!]!);
  return ordered;
}

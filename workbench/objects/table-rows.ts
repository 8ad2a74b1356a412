import type { Kind, WireObject } from "../richapi/wire-object";
import { SIZE_MISMATCH } from "../richapi/errors";
import { invalidArgument } from "../workbook/errors";
import { MAX_ROWS } from "../workbook/types";
import { whole } from "./args";
import { moveBlock } from "./move";
import { rangeAt } from "./range-place";
import { valueGets, valueSets } from "./range-values";
import { bodyRect, insertionPoint, rowRect } from "./table-parts";
import type { RangeTarget, TablePartTarget, TableTarget } from "./targets";

type Row = TablePartTarget;

export const tableRowsKind: Kind<TableTarget> = {
  type: "TableRowCollection",
  gets: { count: ({ table }) => bodyRect(table).rows },
  items: (of) => Array.from({ length: bodyRect(of.table).rows }, (_, index) => row(of, index)),
  calls: {
    add: (of, index, values) => add(of, index, values),
    deleteRows(of, rows) {
      if (!Array.isArray(rows)) throw invalidArgument();
      const indexes = rows.map((one: unknown) => (typeof one === "number" ? one : indexOf(one)));
      for (const index of indexes.sort((one, other) => other - one)) deleteRow({ ...of, index });
      return null;
    },
    deleteRowsAt(of, index, count) {
      for (let left = whole(count, 1); left > 0; left--) deleteRow({ ...of, index: whole(index) });
      return null;
    },
  },
};

export const tableRowKind: Kind<Row> = {
  type: "TableRow",
  gets: {
    index: ({ index }) => index,
    values: (of) => valueGets["values"]?.(cells(of)),
  },
  sets: { values: (of, values) => valueSets["values"]?.(cells(of), values) },
  calls: {
    getRange: (of) => rangeAt({ excel: of.excel, sheet: of.table.sheet }, cells(of).rect),
    delete: (of) => deleteRow(of),
  },
};

function row({ excel, table }: TableTarget, index: number): WireObject<Row> {
  return excel.make("TableRow", { table, index });
}

function cells({ excel, table, index }: Row): RangeTarget {
  return { excel, sheet: table.sheet, rect: rowRect(table, index) };
}

function indexOf(object: unknown): number {
  if (typeof object === "object" && object !== null && "of" in object) {
    const { of } = object;
    if (typeof of === "object" && of !== null && "index" in of) return whole(of.index);
  }
  throw invalidArgument();
}

/** New rows push what lies below the table down. */
function add(of: TableTarget, index: unknown, values: unknown): WireObject<Row> {
  const { excel, table } = of;
  const rows: readonly unknown[] = Array.isArray(values) ? values : [undefined];
  const wrongWidth = (line: unknown) => Array.isArray(line) && line.length !== table.rect.columns;
  if (rows.length === 0 || rows.some(wrongWidth)) throw invalidArgument(SIZE_MISMATCH);
  const at = insertionPoint(index === undefined ? undefined : whole(index), bodyRect(table).rows);
  const { row: top } = rowRect(table, at);
  shiftRows(of, top, rows.length);
  table.rect = { ...table.rect, rows: table.rect.rows + rows.length };
  const rect = { ...table.rect, row: top, rows: rows.length };
  if (values !== undefined) valueSets["values"]?.({ excel, sheet: table.sheet, rect }, values);
  return row(of, at);
}

function deleteRow({ excel, table, index }: Row): null {
  const body = bodyRect(table);
  if (index < 0 || index >= body.rows) throw invalidArgument();
  const gone = rowRect(table, index);
  excel.book.clear(table.sheet, gone, "Contents");
  if (body.rows === 1) return null;
  shiftRows({ excel, table }, gone.row + 1, -1);
  table.rect = { ...table.rect, rows: table.rect.rows - 1 };
  return null;
}

function shiftRows({ excel, table }: TableTarget, from: number, rows: number): void {
  const below = { ...table.rect, row: from, rows: Math.max(1, MAX_ROWS - from - Math.abs(rows)) };
  moveBlock(excel, { sheet: table.sheet, rect: below }, { rows, columns: 0 });
}

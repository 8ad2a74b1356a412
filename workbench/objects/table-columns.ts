import type { Kind, WireObject } from "../richapi/wire-object";
import { SIZE_MISMATCH } from "../richapi/errors";
import { invalidArgument } from "../workbook/errors";
import { MAX_ROWS } from "../workbook/types";
import { isSameName, whole } from "./args";
import { moveBlock } from "./move";
import { rangeAt } from "./range-place";
import { valueGets, valueSets } from "./range-values";
import { fillHeaders } from "./table";
import {
  bodyRect,
  columnName,
  columnRect,
  headerRect,
  insertionPoint,
  totalsRect,
} from "./table-parts";
import type { RangeTarget, TablePartTarget, TableTarget } from "./targets";

type Column = TablePartTarget;

export const tableColumnsKind: Kind<TableTarget> = {
  type: "TableColumnCollection",
  gets: { count: ({ table }) => table.rect.columns },
  items: (of) => Array.from({ length: of.table.rect.columns }, (_, index) => column(of, index)),
  item: (of, key) => {
    const names = Array.from({ length: of.table.rect.columns }, (_, at) =>
      columnName(of.table, at)
    );
    const isIt = (name: string, at: number) =>
      key === at + 1 || (typeof key === "string" && isSameName(name, key));
    const index = names.findIndex(isIt);
    return index < 0 ? undefined : column(of, index);
  },
  calls: { add: (of, index, values, name) => add(of, { index, values, name }) },
};

export const tableColumnKind: Kind<Column> = {
  type: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  gets: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: ({ table, index }) => columnName(table, index),
    values: (of) => valueGets["values"]?.(whole_(of)),
    filter: ({ excel, table, index }) => excel.make("Filter", { table, index }),
  },
  sets: {
    name: ({ excel, table, index }, name) =>
      excel.book.write(table.sheet, columnRect(headerRect(table), index), () => name, "addin"),
    values: (of, values) => valueSets["values"]?.(whole_(of), values),
  },
  calls: {
    getRange: (of) => part(of, of.table.rect),
    getHeaderRowRange: (of) => part(of, headerRect(of.table)),
    getDataBodyRange: (of) => part(of, bodyRect(of.table)),
    getTotalRowRange: (of) => part(of, totalsRect(of.table)),
    delete: (of) => remove(of),
  },
};

function column({ excel, table }: TableTarget, index: number): WireObject<Column> {
  return excel.make("TableColumn", { table, index });
}

function whole_({ excel, table, index }: Column): RangeTarget {
  return { excel, sheet: table.sheet, rect: columnRect(table.rect, index) };
}

function part({ excel, table, index }: Column, rect: Column["table"]["rect"]) {
  return rangeAt({ excel, sheet: table.sheet }, columnRect(rect, index));
}

interface NewColumn {
  readonly index: unknown;
  readonly values: unknown;
  readonly name: unknown;
}

/** Values of a new column may come with its header or without. */
function add(of: TableTarget, { index, values, name }: NewColumn): WireObject<Column> {
  const { excel, table } = of;
  const { sheet, rect } = table;
  const at = insertionPoint(index === undefined ? undefined : whole(index), rect.columns);
  const place = columnRect(rect, at);
  shiftColumns(of, at, 1);
  table.rect = { ...rect, columns: rect.columns + 1 };
  if (Array.isArray(values)) {
    const head = values.length === rect.rows ? 0 : 1;
    if (values.length !== rect.rows - head) throw invalidArgument(SIZE_MISMATCH);
    const to = { ...place, row: place.row + head, rows: values.length };
    valueSets["values"]?.({ excel, sheet, rect: to }, values);
  }
  if (name !== undefined) excel.book.write(sheet, { ...place, rows: 1 }, () => name, "addin");
  fillHeaders(of);
  return column(of, at);
}

function remove({ excel, table, index }: Column): null {
  const { sheet, rect } = table;
  if (rect.columns === 1) {
    excel.book.removeTable(table, false);
    return null;
  }
  excel.book.clear(sheet, columnRect(rect, index), "Contents");
  shiftColumns({ excel, table }, index + 1, -1);
  table.rect = { ...rect, columns: rect.columns - 1 };
  return null;
}

/** Moves what lies right of a column, within the table's rows. */
function shiftColumns({ excel, table }: TableTarget, from: number, columns: 1 | -1): void {
  const { sheet, rect } = table;
  const column = rect.column + from;
  const right = { ...rect, column, columns: Math.max(1, 16_384 - column - 1) };
  const rows = Math.min(rect.rows, MAX_ROWS - rect.row);
  moveBlock(excel, { sheet, rect: { ...right, rows } }, { rows: 0, columns });
}

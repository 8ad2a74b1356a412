import type { Kind } from "../richapi/wire-object";
import { SIZE_MISMATCH } from "../richapi/errors";
import { excelNameOf } from "./name-rules";
import { invalidArgument } from "../workbook/errors";
import { touches } from "../workbook/rect";
import { parseA1 } from "../workbook/a1";
import type { Rect } from "../workbook/types";
import { flag, text } from "./args";
import { requireEditable } from "./protection";
import { isRange, rangeAt } from "./range-place";
import { sortRows } from "./range-extras";
import { bagNamed, remembered } from "./remembered";
import { bodyRect, headerRect, totalsRect } from "./table-parts";
import type { TableTarget, Targets } from "./targets";

const looks = remembered<TableTarget>(({ table }) => bagNamed(table.bags, "look"), {
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedColumns: false,
  showBandedRows: true,
  showFilterButton: true,
});

export const tableKind: Kind<TableTarget> = {
  type: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  isAlive: ({ excel, table }) => excel.book.tables.includes(table),
  gets: {
    ...looks.gets,
    id: ({ table }) => table.id,
    legacyId: ({ table }) => table.id,
    name: ({ table }) => table.name,
    style: ({ table }) => table.style,
    showHeaders: ({ table }) => table.hasHeaders,
    showTotals: ({ table }) => table.showTotals,
    autoFilter: ({ excel, table }) => excel.make("AutoFilter", { sheet: table.sheet, table }),
    columns: ({ excel, table }) => excel.make("TableColumnCollection", { table }),
    rows: ({ excel, table }) => excel.make("TableRowCollection", { table }),
    sort: ({ excel, table }) => excel.make("TableSort", { table }),
    worksheet: ({ excel, table }) => excel.make("Worksheet", { sheet: table.sheet }),
  },
  sets: {
    ...looks.sets,
    name: rename,
    style: ({ table }, style) => {
      table.style = text(style);
    },
    showTotals: (of, shown) => showTotals(of, flag(shown)),
    showHeaders: ({ table }, shown) => {
      table.hasHeaders = flag(shown);
    },
  },
  calls: {
    getRange: (of) => rangeOf(of, of.table.rect),
    getHeaderRowRange: (of) => rangeOf(of, headerRect(of.table)),
    getDataBodyRange: (of) => rangeOf(of, bodyRect(of.table)),
    getTotalRowRange: (of) => rangeOf(of, totalsRect(of.table)),
    resize: (of, range) => resize(of, range),
    convertToRange({ excel, table }) {
      excel.book.removeTable(table, true);
      return excel.make("Range", { sheet: table.sheet, rect: table.rect });
    },
    delete({ excel, table }) {
      excel.book.removeTable(table, false);
      return null;
    },
    clearFilters: ({ table }) => {
      delete table.bags["filter"];
      return null;
    },
    reapplyFilters: () => null,
  },
};

export const tableSortKind: Kind<Targets["TableSort"]> = {
  type: "TableSort",
  gets: {
    fields: ({ table }) => bagNamed(table.bags, "sort")["fields"] ?? [],
    matchCase: ({ table }) => bagNamed(table.bags, "sort")["matchCase"] ?? false,
    method: ({ table }) => bagNamed(table.bags, "sort")["method"] ?? "PinYin",
  },
  calls: {
    apply({ excel, table }, fields, matchCase, method) {
      const range = { excel, sheet: table.sheet, rect: bodyRect(table) };
      sortRows(range, { fields, matchCase: matchCase === true, hasHeaders: false });
      table.bags["sort"] = { fields, matchCase: matchCase === true, method: method ?? "PinYin" };
      return null;
    },
    clear: ({ table }) => {
      delete table.bags["sort"];
      return null;
    },
    reapply: ({ excel, table }) => {
      const { fields, matchCase } = bagNamed(table.bags, "sort");
      const range = { excel, sheet: table.sheet, rect: bodyRect(table) };
      if (fields) sortRows(range, { fields, matchCase: matchCase === true, hasHeaders: false });
      return null;
    },
  },
};

function rangeOf({ excel, table }: TableTarget, rect: Rect) {
  return rangeAt({ excel, sheet: table.sheet }, rect);
}

function rename({ excel, table }: TableTarget, name: unknown): void {
  requireEditable(excel, table.sheet);
  table.name = excelNameOf(excel, text(name), table);
  excel.book.recalculate();
}

function resize(of: TableTarget, range: unknown): null {
  const { excel, table } = of;
  const rect = isRange(of, range) ? range.of.rect : parseA1(text(range))?.rect;
  const headed = rect?.row === table.rect.row || !table.hasHeaders;
  if (!rect || !headed || !touches(rect, table.rect)) throw invalidArgument();
  const { tables } = excel.book;
  const meets = (other: typeof table) => other.sheet === table.sheet && touches(other.rect, rect);
  if (tables.some((other) => other !== table && meets(other))) throw invalidArgument(SIZE_MISMATCH);
  table.rect = rect;
  fillHeaders(of);
  return null;
}

/** A header written as it is makes the workbook fill in the blank ones. */
export function fillHeaders({ excel, table }: TableTarget): void {
  if (table.hasHeaders) excel.book.write(table.sheet, headerRect(table), () => null, "addin");
}

/** The row below the table becomes its totals: a label first, a sum under the last column of numbers. */
function showTotals({ excel, table }: TableTarget, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { sheet, rect } = table;
  if (!shown) {
    const totals = totalsRect(table);
    table.rect = { ...rect, rows: rect.rows - 1 };
    table.showTotals = false;
    excel.book.clear(sheet, totals, "Contents");
    return;
  }
  const totals = { ...rect, row: rect.row + rect.rows, rows: 1 };
  const last = rect.columns - 1;
  const sample = sheet.value(rect.row + rect.rows - 1, rect.column + last);
  table.rect = { ...rect, rows: rect.rows + 1 };
  table.showTotals = true;
  const header = sheet.text(rect.row, rect.column + last).replace(/[[\]#'@]/g, "'$&");
  const sum = `=SUBTOTAL(${typeof sample === "number" ? 109 : 103},${table.name}[${header}])`;
  const cell = (_: number, column: number) =>
    column === last ? sum : column === 0 ? "Total" : null;
  excel.book.write(sheet, totals, cell, "addin");
}
